public import Foundation

/// A comma-separated file by RFC 4180: one header line, then records whose quoted cells may hold commas and line ends.
///
/// UTF-8 with or without a byte order mark; LF, CRLF and CR line ends. Records are read as they are asked for,
/// so a file larger than memory can be walked with ``records()``. Not meant for files split by tabs or semicolons.
public struct CommaSeparatedFile: Sendable {
    enum Source: Sendable {
        case url(URL)
        case data(Data)
    }

    /// The name used in error messages.
    public let name: String
    /// The header's names, in file order, blanks at their ends removed.
    public let header: [String]
    let source: Source
    let columns: [String: Int]

    /// Opens a file and reads its header; throws ``CommaSeparatedError`` when it cannot be read or has no header.
    public init(url: URL) throws {
        try self.init(source: .url(url), name: url.lastPathComponent)
    }

    /// Reads the header of a file held in memory; throws ``CommaSeparatedError`` when there is none.
    public init(data: Data, name: String = "input") throws {
        try self.init(source: .data(data), name: name)
    }

    private init(source: Source, name: String) throws {
        self.source = source
        self.name = name
        var reader = try CommaSeparatedReader(source: source, name: name)
        guard let first = reader.nextRecord() else {
            throw CommaSeparatedError(
                file: name, line: nil, what: "The file is empty.", remedy: "Give it a header line and at least one row."
            )
        }
        let names = try first.get().cells.map { $0.trimmingCharacters(in: .whitespaces) }
        var columns: [String: Int] = [:]
        for (position, name) in names.enumerated() where columns[name] == nil { columns[name] = position }
        header = names
        self.columns = columns
    }

    /// Walks the records after the header, good and bad, in file order.
    public func records() throws -> CommaSeparatedRecords {
        var reader = try CommaSeparatedReader(source: source, name: name)
        _ = reader.nextRecord()
        return CommaSeparatedRecords(reader: reader, name: name, columns: columns, width: header.count)
    }

    /// All rows after the header; throws the first ``CommaSeparatedError`` met.
    public func rows() throws -> [CommaSeparatedRow] {
        var rows: [CommaSeparatedRow] = []
        for record in try records() { rows.append(try record.get()) }
        return rows
    }
}
