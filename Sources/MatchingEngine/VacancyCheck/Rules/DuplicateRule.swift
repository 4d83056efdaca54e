/// Another open vacancy that is very likely the same.
enum DuplicateRule: VacancyCheckRule {
    static let id = "likely-duplicate"

    /// Likeness from which two adverts are the same: of one employer with one title, where one of the two agrees, and
    /// where neither does. Adverts of one employer share their closing paragraphs, which comes to less than half.
    private static let sameBoth = 0.6
    private static let sameOne = 0.75
    private static let sameNone = 0.9

    /// A text shorter than this is like many others by chance, in different word triples.
    private static let fewestTriples = 20

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let own = VacancyFingerprint(
            id: advert.vacancy.id, posting: advert.posting, words: advert.description?.words ?? [])
        guard own.size >= fewestTriples else { return [] }
        let alike = advert.others.lazy.filter { $0.id != own.id }.compactMap { other in
            let likeness = own.likeness(to: other)
            return likeness >= limit(own, other) ? (other, likeness) : nil
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

    private static func limit(_ left: VacancyFingerprint, _ right: VacancyFingerprint) -> Double {
        let sameEmployer = !left.employer.isEmpty && left.employer == right.employer
        let sameTitle = !left.title.isEmpty && left.title == right.title
        return sameEmployer && sameTitle ? sameBoth : sameEmployer || sameTitle ? sameOne : sameNone
    }
}
