import FairnessAudit
import Foundation
public import MatchingEngine
import SkillsTaxonomy
import Storage

/// What an import brought in, and what it left out with the reason.
public struct ImportReport: Encodable, Hashable, Sendable {
    /// A line that was left out.
    public struct BadLine: Encodable, Hashable, Sendable {
        /// From 1.
        public let line: Int
        /// What is wrong with it and how to mend it; never the line itself.
        public let reason: String
    }

    /// Vacancies that were stored.
    public var stored = 0
    /// Lines that were left out, in their order.
    public var bad: [BadLine] = []
}

extension Fairway {
    /// How the vacancies of a file stand in it.
    public enum VacancyFileFormat: String, Sendable, CaseIterable {
        /// One JobPosting a line.
        case ndjson
        /// A JSON array of JobPostings, or one JobPosting.
        case json
        /// A header line with JobPosting field names; see `VacancyTable`.
        case csv
    }

    /// Vacancies written in one transaction during an import.
    private static let importBatch = 500

    /// Stores the vacancies of a file; bad lines are left out and reported, good ones are kept.
    ///
    /// The file is read line by line. Vacancies are stored in batches, each wholly or not at all.
    ///
    /// - Throws: `FairwayError` when the file cannot be read or the database not be written.
    public func importVacancies(
        _ source: LineSource, format: VacancyFileFormat, progress: (_ done: Int) -> Void = { _ in }
    ) throws(FairwayError) -> ImportReport {
        var report = ImportReport()
        var batch: [(line: Int, document: Result<Data, FairwayError>)] = []
        // Made before the cores ask for it, so that they do not wait for each other.
        _ = vacancyReader
        func store() throws(FairwayError) {
            guard !batch.isEmpty else { return }
            let documents = batch.map(\.document)
            let read = concurrentMap(documents.count) { place in
                documents[place].flatMap { data in Result { () throws(FairwayError) in try draft(data) } }
            }
            for (line, result) in zip(batch.map(\.line), read) {
                guard case .failure(let error) = result else { continue }
                report.bad.append(ImportReport.BadLine(line: line, reason: error.description))
            }
            let drafts = read.compactMap { try? $0.get() }
            _ = try storing { database throws(StorageError) in
                try database.vacancies.insert(
                    drafts, taxonomyVersion: taxonomy.version, time: surroundings.timestamp)
            }
            report.stored += drafts.count
            batch = []
            progress(report.stored)
        }
        try VacancyFile(source: source, format: format).read { line, document throws(FairwayError) in
            batch.append((line, Result { () throws(FairwayError) in try document() }))
            if batch.count >= Self.importBatch { try store() }
        }
        try store()
        // The index of a large import is made and kept now, so that the next match need not wait for it.
        if report.stored > Self.importBatch { _ = try index() }
        return report
    }

    /// An index of the vacancies of a file, for matching without a database; bad lines are reported.
    ///
    /// Identifiers are the postings' own, or the line number (`line-12`).
    public func vacancyIndex(
        _ source: LineSource, format: VacancyFileFormat
    ) throws(FairwayError) -> (index: MatchIndex, report: ImportReport) {
        var report = ImportReport()
        var entries: [IndexedVacancy] = []
        let places = try places()
        try VacancyFile(source: source, format: format).read { line, document throws(FairwayError) in
            do throws(FairwayError) {
                let data = try document()
                let posting: JobPosting
                do throws(DocumentError) { posting = try JobPostingReader().read(try JSONValue(json: data)) } catch {
                    throw FairwayError(error)
                }
                let vacancy = vacancyReader.vacancy(from: posting, id: posting.identifier ?? "line-\(line)")
                entries.append(try indexed(vacancy, places: places))
                report.stored += 1
            } catch {
                report.bad.append(ImportReport.BadLine(line: line, reason: error.description))
            }
        }
        return (MatchIndex(taxonomy: taxonomy, vacancies: entries), report)
    }
}
