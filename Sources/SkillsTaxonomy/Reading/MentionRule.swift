/// The rule by which a mention was found.
public enum MentionRule: String, Codable, Sendable, CaseIterable {
    /// The skill's own label.
    case label
    /// Another name from the taxonomy.
    case alias
    /// Words that show the skill without naming it.
    case implied
    /// A sentence told like others that people say show the skill.
    case told
    /// Short letters that the text itself explains: "natural language processing (NLP)".
    case abbreviation
    /// A word shared in a list: "written and verbal communication".
    case list
    /// The name's words turned round: "analysing data" for "data analysis".
    case reordered
    /// The skill's verb as something done: "Supervised six staff".
    case verb
}
