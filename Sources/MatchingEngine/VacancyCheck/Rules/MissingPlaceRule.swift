/// No place of work and no word that the work is done from home.
enum MissingPlaceRule: VacancyCheckRule {
    static let id = "missing-place"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let hasPlace = advert.vacancy.locations.contains { $0.locality != nil || $0.postalCode != nil }
        guard !hasPlace, !advert.vacancy.isRemote else { return [] }
        return [
            finding(
                .shouldChange, [advert.field("jobLocation")],
                "The advert does not say where the work is, so nobody can tell how far it is.",
                "Give the town and the postcode, or say that the work is done from home.")
        ]
    }
}
