/// What a record for the law says of an audit's communities.
extension PublishedAudit {
    /// The question whose answers the communities are; nil where they are areas.
    var question: MonitoringQuestion? { MonitoringQuestion(rawValue: dimension) }

    /// What the communities are, in words where there are any.
    var dimensionWords: String { question?.label ?? dimension }

    /// The community of a line: an answer in words, an area by its code.
    func name(_ line: PublishedRate) -> String { question?.words(of: line.community) ?? line.community }
}
