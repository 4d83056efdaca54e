/// A cross-reference from a skill to the same concept in an official classification.
public struct SkillCode: Hashable, Codable, Sendable {
    /// The classification: `esco`, `ukssc`, `soc`, `onet` or `benchmark`.
    public let scheme: String
    /// The concept's own code there; for `esco` the full URI.
    public let code: String

    /// Makes a cross-reference.
    public init(scheme: String, code: String) {
        self.scheme = scheme
        self.code = code
    }
}
