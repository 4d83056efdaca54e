import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

/// What the sample brought in.
public struct SampleSummary: Encodable, Hashable, Sendable {
    /// Vacancies stored.
    public let vacancies: Int
    /// Courses stored.
    public let courses: Int
    /// Invented residents whose matches were recorded.
    public let residents: Int
}

extension Fairway {
    /// Loads the sample of the West Midlands into an empty database: vacancies, courses and the matches of its invented
    /// residents.
    ///
    /// - Parameter progress: told what is being done and how far it is, `(step, done, total)`.
    /// - Throws: `FairwayError`; `invalid` when the database already holds vacancies.
    public func loadSample(
        progress: (_ step: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
    ) throws(FairwayError) -> SampleSummary {
        let held = try storing { database throws(StorageError) in try database.vacancies.count() }
        guard held == 0 else {
            throw FairwayError(
                .invalid, "The database \(configuration.databasePath) already holds vacancies.",
                remedy: "Name a new file with --database, so that the sample does not mix with real vacancies.")
        }
        let courses = try SampleFiles.courses(taxonomy: taxonomy)
        try storing { database throws(StorageError) in try database.courses.store(courses) }
        let report = try importVacancies(
            .file(try SampleFiles.folder("vacancies.ndjson")), format: .ndjson
        ) { done in progress("vacancies", done, done) }
        let residents = try recordSampleResidents(progress: progress)
        return SampleSummary(vacancies: report.stored, courses: courses.count, residents: residents)
    }

    /// Every sample resident gives one of the sample résumés; each résumé is matched once.
    private func recordSampleResidents(
        progress: (_ step: String, _ done: Int, _ total: Int) -> Void
    ) throws(FairwayError) -> Int {
        let folder = try SampleFiles.folder("resumes")
        let rows = try SampleFiles.residents()
        var earlier: [String: MatchRecord] = [:]
        var records: [MatchRecord] = []
        for (place, row) in rows.enumerated() {
            let name = row["resume"] ?? ""
            guard let data = try? Data(contentsOf: folder.appending(path: name)) else {
                throw FairwayError(
                    .badConfiguration, "The sample résumé \(name) is missing.", remedy: "Install Fairway again.")
            }
            let resume: ResumeInput = name.hasSuffix(".json") ? .json(data) : .text(data)
            let entry = MatchToRecord(
                resume: resume, postcode: row["postcode"].flatMap { $0.isEmpty ? nil : $0 },
                resident: "sample:" + (row["resident"] ?? ""))
            let record = try record(of: entry, likeBefore: earlier[name])
            earlier[name] = record
            records.append(record)
            if (place + 1) % 100 == 0 { progress("residents", place + 1, rows.count) }
        }
        try keep(records)
        return records.count
    }
}
