/// Why a skill is inferred.
public enum InferenceRule: String, Hashable, Codable, Sendable, CaseIterable {
    /// The words are like the skill's names.
    case similarity
    /// The words are a known paraphrase of the skill.
    case phrase
}
