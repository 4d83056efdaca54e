/// Words that make what looks like a demand of an employer a courtesy or an offer.
enum PoliteWords {
    /// After "you": "you may", "you can".
    static let leaves = set("may might can could would")
    /// After "you are": "welcome", "entitled".
    static let granted = set(
        "welcome entitled invited eligible free allowed never not more part protected covered paid")
    /// After "we hope to": "treat", "hear".
    static let courtesies = set(
        """
        hear treat welcome offer help make give support see keep reflect look meet thank be reply answer tell say let share \
        contact think grow build stay remain include invite interview become
        """)
    /// After "we would like": "our", "your".
    static let owned = set("our your every everyone everybody people more them that")

    /// Before "if you": "it helps if you", "a bonus if you".
    static let wishes = set(
        "help helps helpful useful handy great good lovely nice bonus plus advantage asset ideal better best")

    /// Who wants something: "we need", not "our needs".
    static let speakers = set("we weve wed")
    static let able = WordFolder.hash("able".utf8)
    /// Before "confident": marks that employers carry.
    static let schemes = set("disability carer neurodiversity menopause dementia")
    /// What the law asks and no skill is.
    static let permits = set(
        "permission sponsorship visa passport immigration eligibility referees reference references")

    private static func set(_ words: String) -> FoldedWordSet {
        FoldedWordSet(TextDocument(words).tokens.map(\.strict))
    }
}
