import Communities
import FairnessAudit
import Foundation
import SkillsTaxonomy

/// A reader of bytes from outside, given whatever libFuzzer makes up. It must answer or refuse; it must not trap.
enum FuzzedReader: String, CaseIterable {
    /// The text of a résumé.
    case resume
    /// A JSON Resume.
    case jsonResume = "json-resume"
    /// A JobPosting.
    case posting
    /// The records of an audit, and re-scored pairs.
    case audit
    case postcode
    /// A postcode directory, and an index of deprivation.
    case places

    private static let taxonomy: Taxonomy? = {
        let checkout = URL(filePath: #filePath).appending(path: "../../../../..").standardizedFileURL
        return try? Taxonomy(folder: checkout.appending(path: "Taxonomy/data"))
    }()
    private static let skills = taxonomy.map(SkillReader.init)
    private static let today = YearMonth(year: 2026, month: 11)

    /// Reads the bytes. Anything thrown is a refusal, as it should be.
    func read(_ data: Data) {
        switch self {
        case .resume: readResume(.text(String(decoding: data, as: UTF8.self)))
        case .jsonResume:
            guard let value = try? JSONValue(json: data), let document = try? ResumeDocument(jsonResume: value) else {
                return
            }
            readResume(document)
        case .posting:
            guard let taxonomy = Self.taxonomy, let skills = Self.skills, let value = try? JSONValue(json: data),
                let posting = try? JobPostingReader().read(value)
            else { return }
            _ = VacancyReader(taxonomy: taxonomy, reader: skills).vacancy(from: posting, id: "fuzzed")
        case .audit:
            var reader = AuditCSVReader()
            if (try? reader.feed(data)) != nil, let table = try? reader.finish(), let auditor = try? FairnessAuditor() {
                _ = auditor.report(table, bootstraps: false).value.json()
            }
            _ = try? CounterfactualPair.read(csv: data)
        case .postcode: _ = try? PostcodeText.parse(String(decoding: data, as: UTF8.self))
        case .places:
            var chunks = [[UInt8](data)]
            _ = try? PostcodeDirectoryImporter().read(chunks: { chunks.popLast() }) { _ in }
            chunks = [[UInt8](data)]
            _ = try? DeprivationImporter().read(chunks: { chunks.popLast() }) { _ in }
        }
    }

    private func readResume(_ document: ResumeDocument) {
        guard let taxonomy = Self.taxonomy, let skills = Self.skills else { return }
        _ = ResumeReader(taxonomy: taxonomy, reader: skills).read(document, today: Self.today)
    }
}
