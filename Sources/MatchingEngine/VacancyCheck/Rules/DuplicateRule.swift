/// Another open vacancy that is very likely the same.
enum DuplicateRule: VacancyCheckRule {
    static let id = "likely-duplicate"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let own = VacancyFingerprint(
            id: advert.vacancy.id, posting: advert.posting, words: advert.description?.words ?? [])
        let alike = advert.others.lazy.filter { $0.id != own.id }.compactMap { other in
            own.likelySame(as: other).map { (other, $0) }
        }
        return alike.sorted { ($0.1, $1.0.id) > ($1.1, $0.0.id) }.prefix(3).map { other, likeness in
            finding(
                .shouldChange, [advert.field("description")],
                other.employer == own.employer
                    ? "Vacancy \(other.id) of the same employer says nearly the same."
                    : "Vacancy \(other.id) of another employer says nearly the same.",
                "Keep one of the two, or say in each what sets it apart.",
                figures: [VacancyFigure(name: "share-of-words-alike", value: (likeness * 100).rounded() / 100)],
                relatedVacancy: other.id)
        }
    }
}
