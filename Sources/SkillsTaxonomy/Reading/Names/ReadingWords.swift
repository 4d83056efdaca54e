/// Small sets of words that the reader treats alike, as strictly folded hashes.
enum ReadingWords {
    static let determiners = set("a an the my our your their his her its this these those all")

    /// Words that may stand inside a name without changing it: "managed a *small* team", "kept *the* books".
    static let fillerStems = stems(
        """
        a an the my our your their his her its this these those all small large big busy new own whole daily weekly monthly
        difficult young older elderly local many several different various other angry upset few some multiple two three
        four five six seven eight nine ten twelve twenty
        """)
    static let articles = stems("a an")
    static let youWill = set("youll youd")
    static let youSubject = set("you youve youre")
    static let look = TextDocument("look").tokens[0].stem
    static let forWord = WordFolder.hash("for".utf8)
    static let ifWord = WordFolder.hash("if".utf8)
    static let coordinators = set("and or")

    /// Short words whose capitals make them the name of something.
    static let everydayCapitals = set(
        """
        aim bat bit cad cam can cat chat dart dash ear edge fast flow git grow hand her hit ice ion lamp lean led mad map \
        mart mes mid mind nail net note oil one pace pat pen pest pip plan plum pop pos post prim prince raft rag ram rap \
        rest rig rise risk ros rust safe sage sap sas sign sit slam smart snap soap sol spa spark spin sprint star step \
        stem storm swift tar task teach team tin tip toil vat via wan war wise word zoom
        """)

    /// Words that often make the first half, or both halves, of a word written as one, as stems.
    static let commonHalves = stems(
        """
        back front full over out up under cross multi book end stack data base work flow time sheet spread pay roll fork \
        lift ware house health care key board web site soft hard net note pad desk top lap white black down load life \
        child cash stock brain storm team home first fire break through hand shake trouble shoot fault plaster brick \
        paper help line road map land scape micro service cyber security fund raise problem solve keep take mail room stop
        """)

    private static func stems(_ words: String) -> Set<UInt64> {
        Set(TextDocument(words).tokens.map(\.stem))
    }

    private static func set(_ words: String) -> FoldedWordSet {
        FoldedWordSet(TextDocument(words).tokens.map(\.strict))
    }
}
