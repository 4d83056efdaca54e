/// Words beside a capital that tell the name of a skill from the name of a person, a place or a firm.
enum NamingWords {
    /// After a name: "Oracle House".
    static let places = set(
        """
        house street road appeal ltd limited centre center club festival fund trust hotel building court park lane close \
        avenue theatre gallery cafe inn arms farm school church hall tower works estate gardens cup league lounge bar \
        restaurant shop garage salon bakery brewery foundation society association plc inc llp square drive island hill \
        valley river bridge station airport hospital surgery nursery academy college university press prize
        """)
    /// Before a name: "Mr Swift".
    static let titles = set("mr mrs ms miss dr sir lady lord captain sister cllr reverend saint st auntie uncle aunt")
    static let employing = set("at for by with")
    /// "worked at", "interview at", "sponsored by".
    static let employed = set(
        "worked work working job jobs interview interviewed employed sponsored placement contract temped office desk shift"
    )

    /// After a name: "Go developer".
    static let users = set(
        """
        developer engineer programmer developers engineers programmers skills user course certification scripts library \
        libraries queries specialist administrator macros spreadsheets spreadsheet tutorial tutorials proficiency
        """)
    static let small = set("a an the some basic my simple advanced both good strong")
    /// Straight before a name: "used Access".
    static let claims = set("used using use uses learned learnt know knows knew coded programmed")
    static let links = set("in with of")
    /// "experience of", "fluent in", "confident with".
    static let linkedClaims = set(
        """
        fluent proficient experienced skilled trained qualified certified wrote written coded built programmed competent \
        confident course qualification expert training developed experience comfortable familiar knowledge understanding \
        grasp command proficiency skills classes lessons tests scripts program programs macros
        """)

    private static func set(_ words: String) -> FoldedWordSet {
        FoldedWordSet(TextDocument(words).tokens.map(\.strict))
    }
}
