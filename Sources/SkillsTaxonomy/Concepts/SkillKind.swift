/// What sort of thing a skill of the taxonomy is.
public enum SkillKind: String, Codable, Sendable, CaseIterable {
    /// Something a person can do: "stock control".
    case skill
    /// Something a person knows about: "medical terminology".
    case knowledge
    /// A named product, programming language or piece of equipment: "Power BI".
    case tool
    /// Useful in any work: "teamwork".
    case transversal
    /// A language people speak or sign: "Punjabi".
    case language
    /// A certificate, licence or registration; a bar to pass, never a point to score.
    case qualification
}
