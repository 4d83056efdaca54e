/// How the figures of a publication moved since the last one of an equally long period, made from what was published.
public struct PublishedChanges: Sendable, Hashable {
    /// The period they are compared with.
    public var since: String
    /// The deltas of each rate that both publications hold.
    public var rates: [Rate]

    /// The deltas of one rate.
    public struct Rate: Sendable, Hashable {
        /// The rate.
        public var metric: RateMetric
        /// One for each community of both publications, in ascending order of name.
        public var deltas: [PublishedDelta]
    }

    /// The changes from an earlier publication to a later one.
    public init(from earlier: PublicationLedger.Entry, to later: PublishedAudit) {
        since = earlier.period
        rates = later.tables.compactMap { table in
            guard let before = earlier.lines[table.metric.id] else { return nil }
            return Rate(metric: table.metric, deltas: PublishedDelta.between(before, table.lines))
        }
    }

    /// The changes under the names of the report.
    public var value: ReportValue {
        .object([
            "since": .text(since),
            "rates": .object(rates, \.metric.key) { rate in
                .object(rate.deltas, \.community) {
                    .object(["n": .integer($0.residents), "rate": .number($0.rate), "ratio": .number($0.ratio)])
                }
            },
        ])
    }
}
