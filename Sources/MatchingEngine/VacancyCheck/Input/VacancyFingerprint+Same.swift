extension VacancyFingerprint {
    /// Likeness from which two adverts are the same: of one employer with one title, where one of the two agrees, and
    /// where neither does. Adverts of one employer share their closing paragraphs, which comes to less than half.
    private static let sameBoth = 0.6
    private static let sameOne = 0.75
    private static let sameNone = 0.9

    /// A text shorter than this is like many others by chance, in different word triples.
    private static let fewestTriples = 20

    /// Most marks of a vacancy.
    public static let markCount = 8

    /// By which vacancies that may be the same are found among many: the lowest hashes; none where the text is too short
    /// to tell.
    ///
    /// Two adverts with six of ten word triples in common share at least two of the eight in 99 cases of 100.
    public var marks: [Int64] {
        size < Self.fewestTriples ? [] : triples.prefix(Self.markCount).map { Int64(bitPattern: $0) }
    }

    /// The likeness of another vacancy that is very likely the same; nil for any other.
    public func likelySame(as other: VacancyFingerprint) -> Double? {
        guard size >= Self.fewestTriples else { return nil }
        let sameTitle = !title.isEmpty && title == other.title
        let limit =
            isOfSameEmployer(as: other) && sameTitle
            ? Self.sameBoth : isOfSameEmployer(as: other) || sameTitle ? Self.sameOne : Self.sameNone
        let likeness = likeness(to: other)
        return likeness >= limit ? likeness : nil
    }

    /// Whether both name an employer, and the same one.
    public func isOfSameEmployer(as other: VacancyFingerprint) -> Bool {
        !employer.isEmpty && employer == other.employer
    }
}
