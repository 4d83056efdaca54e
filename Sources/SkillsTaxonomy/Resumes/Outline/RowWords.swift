/// Words that say what a row of a résumé is, where its heading does not; people may add to these lists.
enum RowWords {
    /// Rows with these tell of learning, not of a job.
    static let education = PhraseTable([
        "gcse", "gcses", "a level", "a levels", "as level", "o level", "o levels", "bsc", "ba", "beng", "msc", "ma",
        "mba", "meng",
        "mphil", "phd", "llb", "llm", "bmus", "bba", "pgce", "pgcert", "btec", "hnc", "hnd", "nvq", "diploma", "degree",
        "university",
        "college", "polytechnic", "sixth form", "city and guilds", "bachelor", "master", "masters", "foundation degree",
        "t level", "school", "schools", "cse", "dissertation", "undergraduate", "graduated", "matric", "baccalaureate",
        "bacalaureat", "grammar", "high school", "secondary school", "comprehensive school", "course", "msci",
        "qualified", "esol",
    ])

    /// Rows with these tell of a stretch of life that was no role at all.
    static let notWork = WordSet(
        """
        unwell ill illness unemployed unemployment nothing jobseeking sentence custody evacuation evacuated travelling
        living live lived lives moved move came come arrived married marry born resident settled visa licence member
        membership expired lapsed valid warranty covid clean retired redundant redundancy sick recovery
        """)

    /// Words that make a length of time one of work.
    static let work = WordSet(
        """
        work worked working job role post experience employed employment trade industry career self freelance business run
        ran running managed managing manage teach taught teaching help helped helping volunteer volunteered volunteering
        look looked looking care cared caring drive drove driving clean cleaned cleaning cook cooked cooking serve served
        secretary treasurer chair trustee governor committee leader worker nights shift shifts years' been doing done
        picking packing warehouse shop factory office kitchen site school hospital labouring labour building painting
        decorating sewing farming firm company bakery nursery garage salon restaurant hotel used using
        """)

    /// First words of a row of running text.
    static let prose = WordSet(
        "I im ive my me we our since when after before during in as this that these if for because so it")

    /// The writer speaking, near the start of a row of running text.
    static let first = WordSet("I im ive my we our")

    /// Words that make a line ending in a full stop a sentence and not a heading.
    static let verbs = WordSet("i ive im she he they was were am is has have had been worked works became")

    /// Words that say the stretch is over and comes on top of the dates told.
    static let past = WordSet("before worked was were previously then did had after earlier")
    /// Words that say the stretch reaches to now or sums a life up.
    static let summary = WordSet("now since still have has ive been am is im current currently present over total with")
    static let current = WordSet("current currently present now")

    /// Words by which a sentence tells what the writer does, so that its skills are shown at work and not merely listed.
    static let telling = WordSet(
        """
        I ive im we my me he she they been was were am is have had do did done help helped run ran make made keep kept work
        worked teach taught look looked organise organised lead led manage managed write wrote plan planned take took
        """)
}
