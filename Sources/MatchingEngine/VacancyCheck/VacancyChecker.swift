public import SkillsTaxonomy

/// Checks an advert before it runs: whom it shuts out, what the law asks, what puts people off, what looks like a scam.
///
/// It knows no clock and no storage: the same input gives the same findings in the same order.
public struct VacancyChecker: Sendable {
    private let taxonomy: Taxonomy
    private let narrower: NarrowerSkills

    /// The names of all rules, in the order they are run.
    public static let ruleNames: [String] = rules.map { $0.id }

    /// A new rule is a new file and one word here.
    static var rules: [any VacancyCheckRule.Type] {
        [
            PayBelowMinimumRule.self, UnpaidWorkRule.self, UpFrontCostRule.self, BankDetailsRule.self,
            CostlyNumberRule.self, ChatOnlyContactRule.self, ClosingDateRule.self, MissingPlaceRule.self,
            DuplicateRule.self, MissingPayRule.self, AgeCodedWordsRule.self, NationalityCodedWordsRule.self,
            GenderCodedWordsRule.self, DegreeInflationRule.self, YearsInflationRule.self, MustHaveListRule.self,
            FlexibleHoursRule.self, ReadingEaseRule.self, UnexplainedCheckRule.self, ShutOutRule.self,
        ]
    }

    /// Makes a checker for a vocabulary.
    public init(taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        narrower = NarrowerSkills(taxonomy: taxonomy)
    }

    /// Everything the rules have to say: the most pressing first, then by rule, then by place; empty for a good advert
    /// that is checked without residents.
    public func findings(for input: VacancyCheckInput) -> [VacancyFinding] {
        let advert = CheckedAdvert(input: input, taxonomy: taxonomy, narrower: narrower)
        let found = Self.rules.flatMap { $0.findings(in: advert) }
        return VacancyFinding.Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
    }

    /// How many of the residents meet the advert's must-haves; nil when no residents are given.
    public func reach(for input: VacancyCheckInput) -> VacancyReach? {
        CheckedAdvert(input: input, taxonomy: taxonomy, narrower: narrower).reach
    }
}
