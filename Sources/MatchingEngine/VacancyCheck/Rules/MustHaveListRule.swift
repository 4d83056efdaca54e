import SkillsTaxonomy

/// More must-haves than a job needs on the first day.
enum MustHaveListRule: VacancyCheckRule {
    static let id = "too-many-must-haves"

    /// Twelve: when each of twelve must-haves is met by nine in ten, fewer than three in ten meet them all; good adverts
    /// of the sample name between three and eleven.
    static let most = 12
    /// Below this weight a skill is named as a duty or implied by the title, not asked for.
    private static let asked = 0.8

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let mustHaves = (advert.vacancy.requirements + advert.vacancy.thingsToKnow).filter { requirement in
            requirement.importance == .essential && requirement.weight >= asked
                && requirement.evidence.contains { $0.rule != "occupation" }
        }
        guard mustHaves.count > most else { return [] }
        let places = mustHaves.compactMap { requirement in
            requirement.evidence.first { $0.rule != "occupation" }.map {
                VacancyFinding.Place(
                    pointer: $0.pointer ?? "/description", start: $0.start, end: $0.end, text: $0.text)
            }
        }
        return [
            finding(
                .shouldChange, places.sorted { ($0.pointer, $0.start ?? 0) < ($1.pointer, $1.start ?? 0) },
                "The advert asks for \(mustHaves.count) things at once; few people have them all, and many able ones do not apply when they miss some.",
                "Keep the few that are needed on the first day, at most \(most), and move the rest under \"nice to have\" or \"we will teach you\".",
                figures: [
                    VacancyFigure(name: "must-haves", value: Double(mustHaves.count)),
                    VacancyFigure(name: "most-must-haves", value: Double(most)),
                ])
        ]
    }
}
