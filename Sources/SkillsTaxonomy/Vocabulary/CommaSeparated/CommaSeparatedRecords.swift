/// The records of a comma-separated file one after another; a bad one is reported and the next still comes.
public struct CommaSeparatedRecords: Sequence, IteratorProtocol {
    var reader: CommaSeparatedReader
    let name: String
    let columns: [String: Int]
    let width: Int

    /// The next record, or nil at the end of the file.
    public mutating func next() -> Result<CommaSeparatedRow, CommaSeparatedError>? {
        while let record = reader.nextRecord() {
            switch record {
            case .failure(let error): return .failure(error)
            case .success(let raw):
                // A blank line holds one empty cell; it is not a record.
                if raw.cells.count == 1, raw.cells[0].isEmpty, width > 1 { continue }
                guard raw.cells.count == width else {
                    return .failure(
                        CommaSeparatedError(
                            file: name, line: raw.line,
                            what: "The row has \(raw.cells.count) cells but the header has \(width).",
                            remedy: "Put quotes round a cell that holds a comma, and keep empty cells."))
                }
                return .success(CommaSeparatedRow(line: raw.line, cells: raw.cells, columns: columns))
            }
        }
        return nil
    }
}
