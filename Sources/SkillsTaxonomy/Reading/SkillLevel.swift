/// How well a text says a skill is held; words decide, years are a hint only.
public enum SkillLevel: Int, Codable, Sendable, Comparable, CaseIterable {
    /// "basic", "some", "familiar with".
    case aware = 1
    /// "good", "working knowledge", "intermediate".
    case working
    /// "confident", "proficient", "strong".
    case competent
    /// "advanced", "expert", "fluent".
    case expert
    /// "led", "head of", "taught others".
    case leads

    /// Orders levels from aware to leads.
    public static func < (left: SkillLevel, right: SkillLevel) -> Bool { left.rawValue < right.rawValue }
}
