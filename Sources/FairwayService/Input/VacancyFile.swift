import Foundation
import SkillsTaxonomy

/// Reads the vacancies of a file one by one.
struct VacancyFile {
    let source: LineSource
    let format: Fairway.VacancyFileFormat

    /// Most bytes of a file that must be read whole (a JSON array, CSV from standard input).
    private static let wholeLimit = 64 * 1024 * 1024

    /// Calls `body` with the line of each vacancy and a closure that gives its JobPosting JSON, or throws why it cannot.
    func read(
        _ body: (_ line: Int, _ document: () throws(FairwayError) -> Data) throws(FairwayError) -> Void
    ) throws(FairwayError) {
        switch format {
        case .ndjson:
            try source.lines { number, line throws(FairwayError) in
                try body(number) { () throws(FairwayError) in
                    guard let line else {
                        throw FairwayError(
                            .tooLarge, "The line is larger than \(IncomingText.documentLimit / 1024 / 1024) MB.",
                            remedy: "Shorten it.")
                    }
                    return line
                }
            }
        case .json:
            let data = try source.read(limit: Self.wholeLimit, name: "The file")
            let value: JSONValue
            do throws(DocumentError) { value = try JSONValue(json: data) } catch { throw FairwayError(error) }
            for (index, element) in value.elements.enumerated() {
                try body(index + 1) { () throws(FairwayError) in try Self.encoded(element) }
            }
        case .csv:
            try readTable(body)
        }
    }

    private func readTable(
        _ body: (_ line: Int, _ document: () throws(FairwayError) -> Data) throws(FairwayError) -> Void
    ) throws(FairwayError) {
        let records: CommaSeparatedRecords
        let header: [String]
        do {
            let file: CommaSeparatedFile
            if case .file(let url) = source, FileManager.default.fileExists(atPath: url.path) {
                file = try CommaSeparatedFile(url: url)
            } else {
                file = try CommaSeparatedFile(data: try source.read(limit: Self.wholeLimit, name: "The file"))
            }
            try VacancyTable.check(header: file.header)
            header = file.header
            records = try file.records()
        } catch let error as FairwayError {
            throw error
        } catch {
            throw FairwayError(.malformed, "The CSV file cannot be read. \(error)", remedy: "Mend it and try again.")
        }
        for record in records {
            switch record {
            case .success(let row):
                try body(row.line) { () throws(FairwayError) in
                    try Self.encoded(VacancyTable.posting(of: row, header: header))
                }
            case .failure(let error):
                try body(error.line ?? 0) { () throws(FairwayError) in
                    throw FairwayError(.malformed, error.what, remedy: error.remedy)
                }
            }
        }
    }

    private static func encoded(_ value: JSONValue) throws(FairwayError) -> Data {
        do { return try CanonicalJSON.encode(value) } catch {
            throw FairwayError(.malformed, "The vacancy cannot be read.", remedy: "Check its JSON.")
        }
    }
}
