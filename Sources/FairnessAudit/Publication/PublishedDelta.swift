/// S6: how one community's figures moved between two publications, made from what was published and nothing else.
public struct PublishedDelta: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Later minus earlier residents, both as published; nil when either is hidden.
    public var residents: Int?
    /// Later minus earlier rate, both as published; NaN when either is not shown.
    public var rate: Double
    /// Later minus earlier ratio, likewise.
    public var ratio: Double

    /// The deltas of one rate; communities of both publications, in ascending order of name.
    public static func between(
        _ earlier: PublishedAudit, _ later: PublishedAudit, metric: RateMetric
    ) -> [PublishedDelta] {
        between(earlier.table(metric)?.lines ?? [], later.table(metric)?.lines ?? [])
    }

    /// The deltas from the lines of one publication to those of a later one.
    static func between(_ earlier: [PublishedRate], _ later: [PublishedRate]) -> [PublishedDelta] {
        later.compactMap { line in
            guard let old = earlier.first(where: { $0.community == line.community }) else { return nil }
            let residents = line.n.flatMap { now in old.n.map { now - $0 } }
            return PublishedDelta(
                community: line.community, residents: residents, rate: twoPlaces(line.rate - old.rate),
                ratio: twoPlaces(line.ratio - old.ratio))
        }
    }
}
