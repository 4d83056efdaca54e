import Foundation
public import SkillsTaxonomy

/// Ranks many résumés over many adverts and writes the ranking as a TREC run: `query Q0 advert rank score fairway`.
public struct TrecRun: Sendable {
    private let ranker: TextRanker
    private let reader: WorkTextReader
    private let today: YearMonth

    /// Reads the adverts.
    ///
    /// - Parameters:
    ///   - vacancies: lines of JSON with `id`, `text` and, where it is known, `title`; empty lines are passed over.
    ///   - words: the table of word vectors.
    ///   - today: as for ``ResumeReader/read(_:today:)``.
    ///   - leftOut: parts of the score that count for nothing, to see what they are worth.
    /// - Throws: ``DocumentError`` for the first line that is no such object.
    public init(
        vacancies: some Sequence<Substring>, words: WordVectorTable, reader: ResumeReader, skills: SkillReader,
        today: YearMonth, leavingOut leftOut: Set<TextSignal> = []
    ) throws {
        var adverts: [TextAdvert] = []
        for (number, line) in vacancies.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let entry = try TrecEntry(line, number: number + 1)
            adverts.append(TextAdvert(id: entry.id, title: entry.title, text: entry.text, reader: skills))
        }
        ranker = TextRanker(
            index: TextIndex(adverts, words: words, taxonomy: reader.taxonomy), leavingOut: leftOut)
        self.reader = WorkTextReader(resumes: reader, words: words)
        self.today = today
    }

    /// Makes a run over an index that is there already.
    public init(index: TextIndex, reader: WorkTextReader, today: YearMonth) {
        ranker = TextRanker(index: index)
        self.reader = reader
        self.today = today
    }

    /// Writes the best adverts of each résumé, in the order of the résumés.
    ///
    /// - Parameters:
    ///   - queries: lines of JSON with `id` and `text`.
    ///   - depth: adverts a résumé, at most 500.
    ///   - write: called with each line of the run, its line end included.
    /// - Throws: ``DocumentError`` for the first line that is no such object, and what `write` throws.
    public func rank(_ queries: some Sequence<Substring>, depth: Int = 500, write: (String) throws -> Void) throws {
        for (number, line) in queries.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let entry = try TrecEntry(line, number: number + 1)
            let query = TextQuery(.text(entry.text), reader: reader, today: today)
            for (place, found) in ranker.scores(query, top: depth).enumerated() {
                try write("\(entry.id) Q0 \(found.id) \(place + 1) \(Self.sixDecimals(found.score)) fairway\n")
            }
        }
    }

    /// The score as text without asking for a locale.
    private static func sixDecimals(_ score: Double) -> String {
        let whole = Int((score * 1_000_000).rounded())
        let decimals = String(whole % 1_000_000)
        return "\(whole / 1_000_000)." + String(repeating: "0", count: 6 - decimals.count) + decimals
    }
}
