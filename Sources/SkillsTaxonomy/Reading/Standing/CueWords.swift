/// Single words that the standing of a skill hangs on, strictly folded.
enum CueWords {
    static let with = WordFolder.hash("with".utf8)

    /// Who hopes on behalf of an employer.
    static let employers = set(
        "we client company team employer organisation school trust council business charity firm")

    static let searching = set("looking seeking search")
    static let third = set("are is were re")

    /// Words that may stand between "no" and the skill it denies.
    static let small = set(
        """
        a an the any in of with by about my our much real formal prior previous direct professional commercial actual hands
        on paid recent full current valid clean experience knowledge training skill qualification yet very really using use
        specific particular proper or and formal certified degree in
        """)

    /// Words that carry a clause back over a comma.
    static let relatives = set("which that both these now")

    /// Words that make "not essential" mean welcome: "desirable but not essential".
    static let welcome = set(
        "desirable desired plus advantage advantageous preferred useful bonus helpful nice beneficial welcome ideal ideally"
    )

    static let learning = set("learning studying learner")

    static let joints = set("and or nor & plus")

    /// What a group of people with a skill is called.
    static let teams = set(
        """
        team department developer engineer colleague analyst manager staff function unit specialist division scientist
        consultant professional lead director officer practitioner programmer designer expert squad crew
        """)

    /// Words that end a noun phrase.
    static let prepositions = set(
        "or of in to on at with by from that which who while when where using through during via")

    private static func set(_ words: String) -> Set<UInt64> {
        Set(TextDocument(words).tokens.map(\.strict))
    }
}
