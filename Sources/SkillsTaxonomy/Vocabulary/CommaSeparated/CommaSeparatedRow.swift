/// One record of a comma-separated file, its cells reached by header name.
public struct CommaSeparatedRow: Sendable {
    /// The line the record starts on, from 1.
    public let line: Int
    /// The cells in file order, as many as the header has.
    public let cells: [String]
    let columns: [String: Int]

    /// The cell under this header, or nil when the file has no such column.
    public subscript(name: String) -> String? {
        guard let column = columns[name], column < cells.count else { return nil }
        return cells[column]
    }
}
