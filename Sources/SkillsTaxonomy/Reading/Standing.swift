/// Whether a skill that a text names is really claimed.
public enum Standing: String, Codable, Sendable, CaseIterable {
    /// The person has it, or the advert asks for it.
    case held
    /// Said not to be there: "no experience of Java".
    case negated
    /// Hoped for or being learned: "keen to learn Python".
    case wished
    /// Held once, no longer: "lapsed forklift licence".
    case lapsed
    /// Another person's or team's: "supported the Java team".
    case someoneElses = "someone-elses"
    /// In an equality statement, benefits or company paragraph.
    case boilerplate
    /// An everyday word here, and nothing near it says that the skill is meant: "go the extra mile".
    case ordinaryWord = "ordinary-word"
}
