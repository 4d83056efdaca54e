public import Foundation

/// Reads File 1, 2 or 7 of the English Indices of Deprivation 2019 or 2025, saved as CSV.
///
/// The edition is found from the header, and every decile is worked out from its rank; a decile in the file that says
/// otherwise marks the line as bad, which catches shifted columns.
public struct DeprivationImporter: Sendable {
    /// Makes an importer.
    public init() {}

    /// Reads a CSV file; see `read(chunks:row:)`.
    public func read(file: URL, row: (DeprivationRank) throws -> Void) throws -> ImportSummary {
        try read(chunks: FileChunks.open(file), row: row)
    }

    /// Reads bytes from a function that returns chunks of any size and nil at the end; `row` gets each good row.
    ///
    /// Bad lines are left out and reported in the summary. Throws `ImportError` when the file as a whole is no use.
    public func read(
        chunks: @escaping () throws -> [UInt8]?, row: (DeprivationRank) throws -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        var layout: DeprivationLayout?
        var seen: Set<String> = []
        try DelimitedReader(nextChunk: chunks).forEachRecord { record in
            guard let known = layout else {
                let found = try DeprivationLayout(HeaderIndex(record))
                summary.columns = found.columns
                layout = found
                return
            }
            if record.isBlank { return }
            summary.read += 1
            do {
                let rank = try Self.rank(record, known)
                guard seen.insert(rank.lsoa).inserted else {
                    throw CellProblem(reason: "LSOA \(rank.lsoa) stands in the file twice")
                }
                try row(rank)
                summary.kept += 1
            } catch let problem as CellProblem {
                summary.addBad(line: record.line, reason: problem.reason)
            }
        }
        if summary.kept == 0 {
            throw ImportError.nothingUsable(lines: summary.read, firstReason: summary.badLines.first?.reason)
        }
        return summary
    }

    /// Reads a CSV file into a table that may already hold another edition.
    public func load(file: URL, into table: inout DeprivationTable) throws -> ImportSummary {
        var rows: [DeprivationRank] = []
        let summary = try read(file: file) { rows.append($0) }
        for row in rows { table.add(row) }
        return summary
    }

    private static func rank(
        _ record: DelimitedRecord, _ layout: DeprivationLayout
    ) throws(CellProblem) -> DeprivationRank {
        if let problem = record.problem { throw CellProblem(reason: problem) }
        guard record.count == layout.width else {
            throw CellProblem(reason: "it has \(record.count) cells where the header has \(layout.width)")
        }
        guard let lsoa = try CellReading.areaCode(record.bytes(layout.lsoa), "LSOA"), lsoa.hasPrefix("E01") else {
            throw CellProblem(reason: "the LSOA is not an English one")
        }
        guard let number = CellReading.wholeNumber(record.bytes(layout.rank)) else {
            throw CellProblem(reason: "the deprivation rank is not a whole number")
        }
        guard let rank = DeprivationRank(lsoa: lsoa, rank: number, edition: layout.edition) else {
            throw CellProblem(reason: "the deprivation rank is not between 1 and \(layout.edition.areaCount)")
        }
        let stated = record.bytes(layout.decile)
        guard stated.isEmpty || CellReading.wholeNumber(stated) == rank.decile else {
            throw CellProblem(reason: "the decile in the file does not follow from the rank")
        }
        return rank
    }
}
