import Foundation
import MatchingEngine
import SampleData
import SkillsTaxonomy
import TaxonomyData

/// The sample data, read once for all tests.
struct SampleWorld: Sendable {
    let taxonomy: Taxonomy
    let resumeReader: ResumeReader
    let vacancyReader: VacancyReader
    let engine: MatchingEngine
    let index: MatchIndex
    /// File names with their texts, sorted; plain-text résumés only.
    let resumes: [(name: String, text: String)]

    static let today = YearMonth(year: 2026, month: 11)
    static let request = MatchRequest(top: 20, today: "2026-11-24")
    static let shared = Result { try SampleWorld() }

    init() throws {
        taxonomy = try Taxonomy(folder: try TaxonomyFiles.folder())
        let reader = SkillReader(taxonomy: taxonomy)
        resumeReader = ResumeReader(taxonomy: taxonomy, reader: reader)
        vacancyReader = VacancyReader(taxonomy: taxonomy, reader: reader)
        engine = MatchingEngine(taxonomy: taxonomy, catalogue: CourseCatalogue([]))
        let folder = try SampleDataFiles.folder()
        let lines = try String(contentsOf: folder.appending(path: "vacancies.ndjson"), encoding: .utf8)
        let vacancyReader = vacancyReader
        let entries = try lines.split(separator: "\n").enumerated().map { number, line in
            let posting = try JobPostingReader().read(JSONValue(json: Data(line.utf8)))
            return IndexedVacancy(
                vacancy: vacancyReader.vacancy(from: posting, id: "s\(1_000 + number)"), coordinate: nil)
        }
        index = MatchIndex(taxonomy: taxonomy, vacancies: entries)
        resumes = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "resumes").path)
            .filter { $0.hasSuffix(".txt") }.sorted()
            .map { ($0, try String(contentsOf: folder.appending(path: "resumes/\($0)"), encoding: .utf8)) }
    }

    func matches(_ text: String, request: MatchRequest = SampleWorld.request) -> [Match] {
        engine.matches(for: profile(text), in: index, request: request)
    }

    func profile(_ text: String) -> Profile { resumeReader.read(.text(text), today: Self.today).profile }
}
