import SkillsTaxonomy

/// A degree asked for where the job does not take one, or where nothing else counts.
enum DegreeInflationRule: VacancyCheckRule {
    static let id = "degree-inflation"

    private static let noDegree = PhraseList(
        """
        no degree needed|no qualifications needed|more than a degree|with or without a degree|self taught|bootcamp
        apprenticeship|level 2|level 3|level 4|nvq
        """)
    /// Jobs that the law or a register keeps to graduates.
    private static let regulated = PhraseList("registration|degree and teacher training|nursing degree|law degree")

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        var found: [VacancyFinding] = []
        let demand = advert.degreeDemand
        let occupation = advert.vacancy.occupations.first.flatMap { advert.taxonomy.occupation($0) }
        let entry = CheckText(occupation?.entry ?? "", pointer: "")
        let isLow = advert.roleLevel <= .skilled
        let isUsuallyWithout = noDegree.isIn(entry) && !entry.words.starts(with: ["degree"])
        let names = occupation.flatMap {
            isUsuallyWithout ? "; the usual way into \"\($0.title)\" is without one." : nil
        }
        if !regulated.isIn(entry) {
            let needsNone = isLow && (occupation == nil || noDegree.isIn(entry) || !entry.words.contains("degree"))
            if needsNone, demand.isBar || !demand.placesWithQualification.isEmpty {
                found.append(
                    finding(
                        .shouldChange, demand.places + demand.placesWithQualification,
                        "A degree is asked for in a job \(advert.roleLevel.words)"
                            + (names ?? "."),
                        "Take the degree out, and name what the person must be able to do; or write \"or equivalent experience\"."
                    ))
            } else if demand.isBar {
                found.append(
                    finding(
                        .consider, demand.places,
                        "A degree is asked for, and nothing is said of experience that counts as much.",
                        "Write \"or equivalent experience\", unless the law asks for the degree."))
            }
        }
        if !demand.rankedPlaces.isEmpty {
            found.append(
                finding(
                    .shouldChange, demand.rankedPlaces,
                    "The advert asks where or how well a person studied, which says more about their start in life than about the work.",
                    "Take this out, and test the skill itself."))
        }
        return found
    }
}
