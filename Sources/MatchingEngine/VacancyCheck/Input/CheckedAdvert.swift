import SkillsTaxonomy

/// An advert prepared once for all rules.
struct CheckedAdvert: Sendable {
    let posting: JobPosting
    let vacancy: Vacancy
    let others: [VacancyFingerprint]
    let parameters: VacancyCheckParameters
    let taxonomy: Taxonomy
    let narrower: NarrowerSkills
    /// Every text of the posting: the title, the description, then the other fields.
    let texts: [CheckText]
    /// Pointer to the posting inside its document.
    let base: String
    /// The posting as it came.
    let root: JSONValue
    let roleLevel: RoleLevel
    let hours: WeeklyHours?
    let degreeDemand: DegreeDemand
    let experience: [ExperienceDemand]
    private let residents: [CheckedResident]

    init(input: VacancyCheckInput, taxonomy: Taxonomy, narrower: NarrowerSkills) {
        posting = input.posting
        vacancy = input.vacancy
        others = input.others
        parameters = input.parameters
        residents = input.residents
        self.taxonomy = taxonomy
        self.narrower = narrower
        let fields = AdvertFields(posting: input.posting)
        base = fields.base
        root = fields.root
        texts = fields.texts
        hours = WeeklyHours(fields: fields, employmentTypes: input.posting.employmentTypes)
        roleLevel = RoleLevel(input: input, texts: fields.texts, taxonomy: taxonomy)
        degreeDemand = DegreeDemand(texts: fields.texts)
        experience = ExperienceDemand.all(in: fields.texts)
    }

    /// The description, which every posting has.
    var description: CheckText? { texts.first { $0.pointer == base + "/description" } }

    /// A field as a whole.
    func field(_ name: String) -> VacancyFinding.Place { VacancyFinding.Place(pointer: base + "/" + name) }

    /// Whether a phrase stands in any text.
    func says(_ phrases: PhraseList) -> Bool { texts.contains { phrases.isIn($0) } }

    /// The longest experience asked for, in words or in its field.
    var longestExperience: ExperienceDemand? {
        var all = experience
        if let months = posting.monthsOfExperience, months > 0 {
            let place = field("experienceRequirements/monthsOfExperience")
            all.append(ExperienceDemand(months: months, place: place))
        }
        // The first of equals, which is the one that quotes words.
        return all.reduce(nil) { best, next in next.months > best?.months ?? 0 ? next : best }
    }

    /// How many residents meet the must-haves; nil when none are given.
    var reach: VacancyReach? {
        guard !residents.isEmpty else { return nil }
        return VacancyReach(mustHaves: AskedFor.all(in: self), residents: residents, parameters: parameters)
    }
}
