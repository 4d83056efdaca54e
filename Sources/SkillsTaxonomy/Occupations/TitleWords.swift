/// The words around a job title that say whether it is the writer's own; people may add to these lists.
enum TitleWords {
    /// Words before a title that only colour it: "Senior", "part-time", "registered".
    static let modifiers = WordSet(
        """
        a an the my senior junior lead leading principal head chief deputy assistant associate trainee apprentice graduate
        student temporary temp permanent part full time casual bank agency relief weekend evening night nights day days shift
        freelance self employed registered qualified chartered certified licensed experienced professional skilled trained
        unskilled semi fully newly retired former ex current present previous past active reliable hardworking hard working
        honest friendly motivated dedicated enthusiastic conscientious dependable loyal punctual flexible adaptable versatile
        confident organised calm caring busy keen bright good great first second third fourth year final main sole only
        independent mobile local general specialist voluntary volunteer unpaid acting interim stand in one two band grade
        proud time served very live
        """)

    /// Words after which a title is what the writer is or was.
    static let cues = WordSet(
        """
        as am im is was been became been ive worked work working employed job role post position title occupation trade
        profession qualified trained served then now currently presently previously formerly once former retired ex later
        promoted started began also plus approved registered career being
        """)

    /// Words after which what follows is somebody else or somebody met: "reported to the store manager".
    static let others = WordSet(
        """
        to with by for from under of between against told asked called rang phoned met contacted helped supported
        assisted reporting report reports reported line managed supervised trained mentored coached alongside beside behind
        around walk walked talk talked liaise liaised liaising liaison escalate escalated inform informed dear near via
        than like unlike our their your his her its every each some any other another these those many several
        """)

    /// Words in the same sentence that make a title a wish or a denial.
    static let wishes = WordSet(
        """
        want wants wanted wanting would wish wishing hope hoping hopes dream aspire aspiring aspiration become becoming
        looking seeking seek keen interested apply applying ambition budding wannabe goal aim objective eventually future never not
        no dont isnt wasnt arent havent didnt cant cannot wouldnt without nor
        """)

    /// People whose job it may be instead.
    static let relations = WordSet(
        """
        mum mother dad father husband wife partner brother sister son daughter uncle aunt cousin nan grandad grandfather
        grandmother friend boss manager director owner landlord neighbour colleague girlfriend boyfriend parent grandson granddaughter family
        """)

    /// Words right after a title that make it part of something else: "teacher training", "driver hire", "Baker Street".
    static let spoilers = WordSet(
        """
        training course licence agency firm company ltd limited plc llp inc school college university academy hospital
        surgery services service solutions group recruitment hire centre street road lane avenue close drive way crescent
        grove terrace gardens court place arms inn rota portal system software app bot chatbot journal magazine
        teams team department dept office union association network programme program scheme project exhibition conference
        manual guide records workshop kit tool tools hours shifts vacancy vacancies jobs family families interview
        interviews meeting meetings cover feedback approval led union pack scholarship loan finance visa uniform friendly
        bank charge fee fees room desk day days rest son sons brothers
        """)

    /// Words after a title that open what it is about.
    static let followers = WordSet(
        """
        with for at in on of and who by since from then plus over under to inside within during until till while based
        working looking experienced here now
        """)

    /// Titles of one word that are ordinary words or names besides; they need a cue or a line of their own.
    static let weak = WordSet(
        """
        manager supervisor clerk cook server loader grinder painter plater marine sailor messenger tailor intern graduate
        student trainee apprentice volunteer inspector detective author editor writer designer developer trainer tutor
        assessor assembler setter packer picker baker butcher farmer mechanic secretary registrar estimator auditor buyer
        pa ta lsa dba dpo iqa gamer streamer modder reporter concierge corporal sergeant trustee dispatcher
        """)

    /// Titles that say little of what the person does.
    static let vague = WordSet(
        "manager supervisor assistant officer clerk student trainee apprentice graduate intern volunteer")
}
