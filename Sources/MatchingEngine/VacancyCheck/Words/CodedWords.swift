/// Rows of words that speak to some readers and not to others, each row with what to write instead.
struct CodedWords: Sendable {
    /// Words of one kind.
    struct Row: Sendable {
        let severity: VacancyFinding.Severity
        /// In the notation of ``PhraseList``.
        let phrases: String
        /// What the words do, as the end of a sentence.
        let effect: String
        /// What to write instead.
        let remedy: String
        /// The row speaks only when one of these stands near; nil for no condition.
        let near: PhraseList?
        /// The row is silent when one of these stands near.
        let notNear: PhraseList?

        init(
            _ severity: VacancyFinding.Severity, _ phrases: String, effect: String, remedy: String,
            near: String? = nil, notNear: String? = nil
        ) {
            self.severity = severity
            self.phrases = phrases
            self.effect = effect
            self.remedy = remedy
            self.near = near.map(PhraseList.init)
            self.notNear = notNear.map(PhraseList.init)
        }
    }

    private let rows: [Row]
    private let list: PhraseList
    /// For each phrase of the list its row; nil for an exception.
    private let rowOfPhrase: [Int?]
    /// How far from the words a condition may stand, in words.
    private static let reach = 12

    /// Makes a table.
    ///
    /// - Parameter exceptions: longer phrases in which the words mean something else, such as "data driven".
    init(exceptions: String, rows: [Row]) {
        self.rows = rows
        let parts = [(exceptions, nil as Int?)] + rows.enumerated().map { ($1.phrases, $0) }
        var phrases: [Substring] = []
        var owners: [Int?] = []
        for (text, row) in parts {
            let own = text.split(whereSeparator: { $0 == "|" || $0.isNewline }).filter { $0.contains { $0 != " " } }
            phrases += own
            owners += own.map { _ in row }
        }
        list = PhraseList(phrases.joined(separator: "|"))
        rowOfPhrase = owners
    }

    /// The places of each row that speaks, in the order of the rows.
    func places(in texts: [CheckText]) -> [(row: Row, places: [VacancyFinding.Place])] {
        var places = [[VacancyFinding.Place]](repeating: [], count: rows.count)
        for text in texts {
            for hit in list.hits(in: text) {
                guard let index = rowOfPhrase[hit.phrase] else { continue }
                let row = rows[index]
                let near = text.surroundings(of: hit.tokens, before: Self.reach, after: Self.reach)
                if let wanted = row.near, !wanted.isIn(text, near) { continue }
                if let unwanted = row.notNear, unwanted.isIn(text, near) { continue }
                places[index].append(text.place(hit.tokens))
            }
        }
        return rows.indices.filter { !places[$0].isEmpty }.map { (rows[$0], places[$0]) }
    }

    /// The words quoted in a sentence: each once, at most four.
    static func quoted(_ places: [VacancyFinding.Place]) -> String {
        var seen = Set<String>()
        let words = places.compactMap(\.text).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { seen.insert($0.lowercased()).inserted }
        return words.prefix(4).map { "\"\($0)\"" }.joined(separator: ", ")
    }
}

extension VacancyCheckRule {
    /// One finding for each row that speaks.
    static func findings(of words: CodedWords, in advert: CheckedAdvert) -> [VacancyFinding] {
        words.places(in: advert.texts).map { row, places in
            finding(row.severity, places, "\(CodedWords.quoted(places)) \(row.effect).", row.remedy)
        }
    }
}
