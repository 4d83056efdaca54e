import SkillsTaxonomy

/// How much a job takes for granted, by its title, its occupation and its pay.
enum RoleLevel: Int, Sendable, Comparable {
    /// Learned on the job, or with a level 2 or 3 qualification.
    case entry
    /// Takes a level 3 or 4 qualification or some practice.
    case skilled
    /// A profession.
    case professional
    /// Leads others or stands in for years of practice by its title.
    case senior

    static func < (left: RoleLevel, right: RoleLevel) -> Bool { left.rawValue < right.rawValue }

    /// Years of experience that are not too many to ask for: time served says less than what a person can do, and
    /// people who cared for a family or changed their trade have fewer years for the same skill.
    var usualYears: Int {
        switch self {
        case .entry: 2
        case .skilled: 3
        case .professional: 5
        case .senior: 8
        }
    }

    /// The level in words that go after "a job".
    var words: String {
        switch self {
        case .entry: "at entry level"
        case .skilled: "at this level"
        case .professional: "in a profession"
        case .senior: "at senior level"
        }
    }

    private static let seniorTitles = PhraseList(
        "senior|lead|principal|head|head of|director|chief|manager|architect|consultant|supervisor|expert")
    private static let entryTitles = PhraseList(
        "junior|trainee|apprentice|apprenticeship|assistant|entry level|intern|internship|graduate|clerk|beginner")
    private static let entryWords = PhraseList("entry level|no experience needed|no experience necessary")

    init(input: VacancyCheckInput, texts: [CheckText], taxonomy: Taxonomy) {
        let title = texts.first
        if title.map(Self.entryTitles.isIn) == true || texts.contains(where: Self.entryWords.isIn) {
            self = .entry
            return
        }
        if title.map(Self.seniorTitles.isIn) == true {
            self = .senior
            return
        }
        let occupation = input.vacancy.occupations.first.flatMap { taxonomy.occupation($0) }
        let level: RoleLevel =
            switch occupation?.soc2020?.first {
            case "1", "2": .professional
            case "3": .skilled
            case "4", "5", "6", "7", "8", "9": .entry
            // Nothing is known of the job, and nothing is held against it.
            default: .professional
            }
        // Pay well over the legal floor says that more than an entry job is meant.
        guard let pay = input.posting.pay, pay.currency == "GBP",
            let floor = PayFloor.on(input.parameters.today)?.adult
        else {
            self = level
            return
        }
        let ratio = pay.yearly / (floor * Pay.Unit.hour.perYear)
        let paidLevel: RoleLevel = ratio >= 1.8 ? .professional : ratio >= 1.35 ? .skilled : .entry
        self = max(level, paidLevel)
    }
}
