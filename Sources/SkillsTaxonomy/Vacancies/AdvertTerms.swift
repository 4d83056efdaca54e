/// The terms that an advert tells in its text: workplace, hours and pattern, kind of contract, place.
///
/// They fill what the posting's own fields leave open and never go against them.
struct AdvertTerms: Sendable {
    private(set) var workplace: Workplace?
    /// In the employer's words.
    private(set) var workHours: String?
    /// schema.org employment types, sorted.
    private(set) var employmentTypes: [String] = []
    private(set) var place: JobLocation?

    init(_ text: String) {
        let document = TextDocument(text)
        workplace = WorkplaceReader(document: document).workplace()
        workHours = WorkHoursReader(document: document).hours()
        employmentTypes = Self.types(in: document)
        place = AdvertPlaces.place(in: document)
    }

    private static func types(in document: TextDocument) -> [String] {
        var types: Set<String> = []
        for place in document.tokens.indices {
            guard let match = contracts.longestMatch(in: document, at: place, limit: document.tokens.count) else {
                continue
            }
            let next = match.tokens.upperBound
            if next < document.tokens.count, spoilers.contains(document.tokens[next]) { continue }
            types.formUnion(match.value)
        }
        return types.sorted()
    }

    /// "Full-time equivalent" and "full-time education" are no offer of full-time work.
    private static let spoilers = WordSet("equivalent education fte salary study pay")
    private static let contracts = PhraseTable<[String]>([
        ("full time", ["FULL_TIME"]), ("part time", ["PART_TIME"]), ("full or part time", ["FULL_TIME", "PART_TIME"]),
        ("full time or part time", ["FULL_TIME", "PART_TIME"]), ("job share", ["PART_TIME"]),
        ("temporary", ["TEMPORARY"]), ("temp to perm", ["TEMPORARY"]), ("maternity cover", ["TEMPORARY"]),
        ("fixed term", ["TEMPORARY"]), ("seasonal", ["TEMPORARY"]), ("outside IR35", ["CONTRACTOR"]),
        ("inside IR35", ["CONTRACTOR"]), ("self employed", ["CONTRACTOR"]), ("freelance", ["CONTRACTOR"]),
        ("zero hours", ["PER_DIEM"]), ("zero hours contract", ["PER_DIEM"]), ("casual contract", ["PER_DIEM"]),
        ("bank staff", ["PER_DIEM"]), ("internship", ["INTERN"]),
    ])
}
