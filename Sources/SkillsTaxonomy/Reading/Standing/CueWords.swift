/// Single words that the standing of a skill hangs on, strictly folded.
enum CueWords {
    static let with = WordFolder.hash("with".utf8)
    static let by = WordFolder.hash("by".utf8)
    static let to = WordFolder.hash("to".utf8)
    static let no = WordFolder.hash("no".utf8)
    static let and = WordFolder.hash("and".utf8)

    /// What a person's living is called: "my husband's trade".
    static let trades = set(
        "job work living trade business department area responsibility task thing field line profession side role domain"
    )

    /// Who does work from outside, without an article.
    static let outsiders = set(
        "head others someone somebody external outside agency it contractors professionals another")

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

    /// Those of them that do not say what they do by themselves: "people in the shop".
    static let anyone = set(
        """
        team department staff function unit division people person firm company student guy lad man woman shop desk office \
        crew squad agency
        """)

    /// Words that say what people are there for.
    static let owning = set("in of who whose doing responsible")

    /// Who talks in an advert.
    static let employerTalk = set("we our us you your youll youre")

    /// "Nobody taught me, I learned it on the stall": denied and then got.
    static let recovering = set("learned learnt myself picked since")

    static let denying = set("not never havent hasnt hadnt didnt wasnt")

    /// A second denial in one clause undoes the first: "no machine that I cannot run", "never a day without".
    static let undoing = set("not never cant cannot couldnt dont havent hasnt didnt wouldnt wont without")
    /// Where a clause ends for that purpose.
    static let clauseOpeners = set(
        "and but or nor so because as since when if although though while where until till yet except neither")
    static let comparing = set("better more faster quicker harder sooner longer oftener prouder happier")
    static let than = WordFolder.hash("than".utf8)

    /// What opens the clause in which something is got after all.
    static let turning = set("but yet though although so until then")
    static let selfTaught = set("myself youtube selftaught")
    static let nowadays = set("now today nowadays since")
    static let needing = set("need require needs")
    static let untils = set("until till")
    static let selves = set("i ive im")
    static let helpers = set("do does did have has had can could would will is was are were")
    /// Who else may lack a skill.
    static let strangers = set(
        "he she they else others manager boss colleagues team supervisor director staff nobody customers people owner")

    /// Words of a wish that are wishes in the past too, and forms of "to be".
    static let wishing = set(
        "want wanting wish hope hoping like love plan planning intend aim aspire would id be am is are im dream enrolled"
    )

    /// What parts a person from where they belong: "an interpreter from the council".
    static let belonging = set("from at in of")

    /// What a business is called that has a skill to sell.
    static let firms = set("company firm startup agency consultancy provider contractor supplier")
    static let employed = set("work working worked employed temped")

    /// Before a group of people that one does something for: "made tea for the Java developers".
    static let beside = set("for to from near beside behind alongside after by")

    /// After a person: "the man who did the welding".
    static let whose = set("who that")
    static let claiming = set("am im as was being become became i")

    static let renewing = set("renewed regained refreshed retook retaken restored reinstated requalified")

    /// "There is little in it that I have not tried": what is denied of hardly anything is held.
    static let diminishers = set("little nothing few hardly scarcely nobody")

    static let serving = set("for after behind beside")
    static let articles = set("a an the our some")

    static let own = set("i my me im ive myself mine id ill")

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
        consultant professional lead director officer practitioner programmer designer expert squad crew people person firm
        company boss lecturer professor teacher student supplier contractor researcher tester coder guy lad man woman
        department shop desk office trainer tutor buyer clerk accountant agency
        """)

    /// Words that end a noun phrase.
    static let prepositions = set(
        "or of in to on at with by from that which who while when where using through during via")

    private static func set(_ words: String) -> FoldedWordSet {
        FoldedWordSet(TextDocument(words).tokens.map(\.strict))
    }
}
