import SkillsTaxonomy

/// One thing an advert says a person must have, and who has it.
struct AskedFor: Sendable {
    /// The name people read.
    let name: String
    /// The requirement's skill; nil for years of experience.
    let skill: String?
    let places: [VacancyFinding.Place]
    /// Any of these skills meets it; empty for years of experience.
    let meetingSkills: Set<String>
    /// A qualification at this level or above meets it too; nil where only the skill does.
    let meetingLevel: Int?
    /// Months of experience that meet it; nil for a skill.
    let months: Int?

    func isMet(by resident: CheckedResident) -> Bool {
        if let months { return resident.monthsOfExperience >= months }
        if let meetingLevel, let level = resident.qualificationLevel, level >= meetingLevel { return true }
        return resident.skills.contains(where: meetingSkills.contains)
    }

    /// What an advert says that a person must have.
    ///
    /// Left out: what the title alone implies, for the advert does not say it; checks that are made after the offer; a
    /// degree where something else counts as well.
    static func all(in advert: CheckedAdvert) -> [AskedFor] {
        var result: [AskedFor] = []
        for requirement in advert.vacancy.requirements + advert.vacancy.thingsToKnow
        where requirement.importance == .essential && !madeAfterOffer.contains(requirement.skill) {
            let evidence = requirement.evidence.filter { $0.rule != "occupation" }
            guard !evidence.isEmpty else { continue }
            let level = levels[requirement.skill]
            if let level, level >= 6, !advert.degreeDemand.isBar { continue }
            let ids = [requirement.skill] + requirement.alternatives
            result.append(
                AskedFor(
                    name: ids.map { advert.taxonomy.skill($0)?.label ?? $0 }.joined(separator: " or "),
                    skill: requirement.skill,
                    places: evidence.prefix(1).map {
                        VacancyFinding.Place(
                            pointer: $0.pointer ?? "/description", start: $0.start, end: $0.end, text: $0.text)
                    },
                    meetingSkills: advert.narrower.showing(ids), meetingLevel: level, months: nil))
        }
        if let years = advert.longestExperience {
            result.append(
                AskedFor(
                    name: years.name, skill: nil, places: [years.place], meetingSkills: [], meetingLevel: nil,
                    months: years.months))
        }
        return result
    }

    private static let madeAfterOffer: Set<String> = ["dbs-check", "security-clearance"]

    /// Levels of the Regulated Qualifications Framework; a higher qualification meets a lower bar.
    private static let levels: [String: Int] = [
        "gcse-english": 4, "gcse-maths": 4, "functional-skills-english": 4, "functional-skills-maths": 4,
        "vocational-level-2": 3, "vocational-level-3": 3, "a-levels": 3, "t-level": 3,
        "access-to-higher-education": 3, "apprenticeship-level-3": 3, "apprenticeship-level-4": 4, "hnc": 4,
        "hnd": 5, "foundation-degree": 5, "bachelors-degree": 6, "masters-degree": 7, "doctorate": 8,
    ]
}
