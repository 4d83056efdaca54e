import SkillsTaxonomy

/// One rule of the advert check; each is a file in `Rules/` with a test of its own.
///
/// A rule reads the advert once, in time linear in its length, and is silent when it has nothing to say.
protocol VacancyCheckRule {
    /// The rule's name in findings.
    static var id: String { get }
    /// What the rule has to say, in the order of the advert.
    static func findings(in advert: CheckedAdvert) -> [VacancyFinding]
}

extension VacancyCheckRule {
    static func finding(
        _ severity: VacancyFinding.Severity, _ places: [VacancyFinding.Place], _ problem: String, _ remedy: String,
        figures: [VacancyFigure] = [], relatedVacancy: String? = nil
    ) -> VacancyFinding {
        VacancyFinding(
            rule: id, severity: severity, places: places, problem: problem, remedy: remedy, figures: figures,
            relatedVacancy: relatedVacancy)
    }
}
