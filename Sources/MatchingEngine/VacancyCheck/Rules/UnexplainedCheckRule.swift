import SkillsTaxonomy

/// A driving licence or a DBS check asked for where the advert does not say why.
enum UnexplainedCheckRule: VacancyCheckRule {
    static let id = "unexplained-check"

    private static let travel = PhraseList(
        """
        travel*|visit*|van|vans|vehicle|vehicles|lorry|lorries|deliver to|deliveries|drive to|drive between|driving to|sites
        homes|patch|mobile|on the road|between sites|field based|out and about|community|collect*|pool car|company car|bus
        call out|callout|on site|nights away|away from home|depots|branches|venues|minibus|car|road tests
        """)
    private static let people = PhraseList(
        """
        child*|pupils|pupil|young people|patient*|vulnerable|safeguard*|school*|hospital*|care|carers|adults|clinic*|ward
        students|learners|refuge*|residents|service users|college|families|nursery|safer recruitment|nhs|health|home visits
        tenants|victims|police|prison|court*|medicine*|pharmac*
        """)

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let asked: [(skill: String, reasons: PhraseList, problem: String, remedy: String)] = [
            (
                "driving-licence", travel,
                "A driving licence is asked for, and the advert does not say what is driven.",
                "Say what the driving is for; if it is only the way to work, take the licence out."
            ),
            (
                "dbs-check", people, "A DBS check is asked for, and the advert does not say why.",
                "Say which part of the work calls for the check, and that a record is not always a bar."
            ),
        ]
        return asked.compactMap { skill, reasons, problem, remedy in
            guard let requirement = advert.vacancy.thingsToKnow.first(where: { $0.skill == skill }),
                requirement.importance == .essential,
                let evidence = requirement.evidence.first, !advert.says(reasons)
            else { return nil }
            let place = VacancyFinding.Place(
                pointer: evidence.pointer ?? "/description", start: evidence.start, end: evidence.end,
                text: evidence.text)
            return finding(.note, [place], problem, remedy)
        }
    }
}
