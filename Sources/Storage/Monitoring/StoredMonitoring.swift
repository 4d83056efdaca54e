/// What a person answered, and until when.
public struct StoredMonitoring: Hashable, Sendable {
    /// Identifiers of answers by identifiers of questions.
    public let answers: [String: String]
    /// ISO date, the last day of the consent.
    public let expiresOn: String

    /// Makes it from its parts.
    public init(answers: [String: String], expiresOn: String) {
        self.answers = answers
        self.expiresOn = expiresOn
    }
}
