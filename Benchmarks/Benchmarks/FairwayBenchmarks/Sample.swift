import FairwayService
import Foundation
import MatchingEngine
import SampleData
import SkillsTaxonomy
import TaxonomyData

/// The sample data, read once for all benchmarks.
struct Sample: Sendable {
    let taxonomy: Taxonomy
    let reader: SkillReader
    let resumeReader: ResumeReader
    /// Every sample résumé in plain text.
    let resumes: [String]
    let vacancies: [Vacancy]

    static let today = YearMonth(year: 2026, month: 11)

    init() throws {
        taxonomy = try Taxonomy(folder: try TaxonomyFiles.folder())
        reader = SkillReader(taxonomy: taxonomy)
        resumeReader = ResumeReader(taxonomy: taxonomy, reader: reader)
        let folder = try SampleDataFiles.folder()
        resumes = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "resumes").path)
            .filter { $0.hasSuffix(".txt") }.sorted()
            .map { try String(contentsOf: folder.appending(path: "resumes/\($0)"), encoding: .utf8) }
        let vacancyReader = VacancyReader(taxonomy: taxonomy, reader: reader)
        let lines = try String(contentsOf: folder.appending(path: "vacancies.ndjson"), encoding: .utf8)
        vacancies = try lines.split(separator: "\n").enumerated().map { number, line in
            let posting = try JobPostingReader().read(JSONValue(json: Data(line.utf8)))
            return vacancyReader.vacancy(from: posting, id: "s\(number)")
        }
    }

    /// That many vacancies: the sample's, over and over, each with an identifier of its own.
    func index(of count: Int) -> MatchIndex {
        let entries = (0..<count).map { number in
            let vacancy = vacancies[number % vacancies.count]
            return IndexedVacancy(
                vacancy: Vacancy(
                    id: "v\(number)", title: vacancy.title, employer: vacancy.employer, locations: vacancy.locations,
                    isRemote: vacancy.isRemote, pay: vacancy.pay, employmentTypes: vacancy.employmentTypes,
                    workHours: vacancy.workHours, datePosted: vacancy.datePosted, validThrough: nil,
                    aiRole: vacancy.aiRole, aiRoleReason: vacancy.aiRoleReason, occupations: vacancy.occupations,
                    requirements: vacancy.requirements, thingsToKnow: vacancy.thingsToKnow),
                coordinate: nil)
        }
        return MatchIndex(taxonomy: taxonomy, vacancies: entries)
    }
}
