/// A label that is also an ordinary word or belongs to two skills, and what must stand near it.
public struct AmbiguousLabel: Hashable, Codable, Sendable {
    /// How the letters must be written.
    public enum Form: String, Codable, Sendable, CaseIterable {
        /// Letter case does not matter.
        case any
        /// Letter case must equal the label exactly.
        case exact
        /// The first letter must be a capital, and not merely because a sentence starts there.
        case capital
    }

    /// The label or alias as written in a text.
    public let label: String
    /// The slug of the skill this row means.
    public let skill: String
    /// How the letters must be written.
    public let form: Form
    /// Words, phrases or `@group-slug`; one must stand within 8 words in the same sentence or list. Empty: no condition.
    public let near: [String]
    /// Words or phrases that rule the skill out when one stands within 3 words.
    public let never: [String]
    /// Why the row is there.
    public let note: String

    /// Makes a row.
    public init(label: String, skill: String, form: Form, near: [String] = [], never: [String] = [], note: String = "")
    {
        self.label = label
        self.skill = skill
        self.form = form
        self.near = near
        self.never = never
        self.note = note
    }
}
