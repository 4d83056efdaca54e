/// A phrase that marks a stretch of an advert as saying nothing about the work: equality, benefits, about us.
public struct BoilerplatePhrase: Hashable, Codable, Sendable {
    /// What the stretch is about.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case equality, benefits
        case aboutUs = "about-us"
        case privacy, legal, recruitment
    }

    /// How much of the text the phrase takes with it.
    public enum Scope: String, Codable, Sendable, CaseIterable {
        /// The phrase is a heading; all until the next heading is boilerplate.
        case heading
        /// The paragraph with the phrase is boilerplate.
        case paragraph
        /// The sentence with the phrase is boilerplate.
        case sentence
    }

    /// The row's slug.
    public let id: String
    /// What the stretch is about.
    public let kind: Kind
    /// How much of the text the phrase takes with it.
    public let scope: Scope
    /// The phrase, lower case; folded like labels when read.
    public let phrase: String

    /// Makes a row.
    public init(id: String, kind: Kind, scope: Scope, phrase: String) {
        self.id = id
        self.kind = kind
        self.scope = scope
        self.phrase = phrase
    }
}
