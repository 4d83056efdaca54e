import Foundation

/// Reads one of the sample's place files by column name, strictly: they are ours, so any fault is an error.
struct PlaceTable {
    /// One line, with its cells by column.
    struct Line {
        let file: String
        let number: Int
        let cells: [String: String]

        /// The text of a column; throws when it is blank.
        func text(_ column: String) throws -> String {
            guard let text = cells[column], !text.isEmpty else { throw fault("\(column) is blank") }
            return text
        }

        /// A number in a range.
        func number(_ column: String, in range: ClosedRange<Double>) throws -> Double {
            guard let value = Double(try text(column)), range.contains(value) else {
                throw fault("\(column) is not a number between \(range.lowerBound) and \(range.upperBound)")
            }
            return value
        }

        /// `yes` or `no`.
        func flag(_ column: String) throws -> Bool {
            switch try text(column) {
            case "yes": return true
            case "no": return false
            default: throw fault("\(column) is neither yes nor no")
            }
        }

        /// Latitude and longitude of the columns `lat` and `long`.
        func coordinate() throws -> Coordinate {
            Coordinate(latitude: try number("lat", in: 49...61.5), longitude: try number("long", in: -9.5...2.5))
        }

        func fault(_ problem: String) -> PlaceDataError {
            PlaceDataError(file: file, line: number, problem: problem, remedy: "Correct that line.")
        }
    }

    /// Calls the body for each line; throws `PlaceDataError` with the file and line of the first fault.
    static func read(_ name: String, in folder: URL, columns: [String], _ body: (Line) throws -> Void) throws {
        var header: HeaderIndex?
        var count = 0
        do {
            let chunks = try FileChunks.open(folder.appendingPathComponent(name))
            try DelimitedReader(nextChunk: chunks).forEachRecord { record in
                let fault = { PlaceDataError(file: name, line: record.line, problem: $0, remedy: "Correct that line.") }
                if let problem = record.problem { throw fault(problem) }
                guard let known = header else {
                    let found = HeaderIndex(record)
                    if let missing = columns.first(where: { !found.names.contains($0) }) {
                        throw PlaceDataError(
                            file: name, line: 1, problem: "there is no column \(missing)",
                            remedy: "The first line must name the columns \(columns.joined(separator: ", ")).")
                    }
                    header = found
                    return
                }
                guard record.count == known.names.count else {
                    throw fault("it has \(record.count) cells where the header has \(known.names.count)")
                }
                let cells = known.names.enumerated().map { ($1, record.text($0)) }
                try body(Line(file: name, number: record.line, cells: Dictionary(cells) { first, _ in first }))
                count += 1
            }
        } catch let error as ImportError {
            throw PlaceDataError(file: name, problem: error.problem, remedy: error.remedy)
        }
        guard count > 0 else {
            throw PlaceDataError(file: name, problem: "there is no line in it", remedy: "Restore the file.")
        }
    }
}
