import Foundation

/// A table of an official release: comma-separated, or split by tabs, plain or packed with gzip.
///
/// Columns are found by name, whatever their order; letter case, spaces and underscores in a name do not count.
struct ImportTable {
    struct Row {
        /// The line the row starts on, from 1.
        let line: Int
        let cells: [String]

        /// The cell of a column without blanks at its ends; empty where there is no such column.
        subscript(column: Int?) -> String {
            guard let column, column < cells.count else { return "" }
            let cell = cells[column]
            guard let first = cell.utf8.first, let last = cell.utf8.last else { return "" }
            // Most cells need no trimming, and this is read half a million times.
            return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
                ? cell : cell.trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    private enum Content {
        case commas(CommaSeparatedFile)
        case tabs(Data)
    }

    /// The file's name, for messages.
    let name: String
    /// The names of the columns as written.
    let header: [String]
    /// Whether the table is split by tabs, which allow no line end in a cell.
    let isSplitByTabs: Bool
    private let content: Content
    private let positions: [String: Int]

    init(url: URL) throws(TaxonomyError) {
        name = url.lastPathComponent
        let data = try PackedFile.bytes(of: url)
        let firstLine = data.prefix(1 << 16).prefix { $0 != 0x0A && $0 != 0x0D }
        isSplitByTabs = firstLine.contains(0x09)
        do {
            if isSplitByTabs {
                let line = firstLine.starts(with: [0xEF, 0xBB, 0xBF]) ? firstLine.dropFirst(3) : firstLine
                guard let text = String(validating: line, as: UTF8.self) else {
                    throw Self.notText(name, line: 1)
                }
                header = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                content = .tabs(data)
            } else {
                let file = try CommaSeparatedFile(data: data, name: name)
                header = file.header
                content = .commas(file)
            }
        } catch let error as CommaSeparatedError {
            throw TaxonomyError(error)
        } catch let error as TaxonomyError {
            throw error
        } catch {
            throw Self.notText(name, line: nil)
        }
        var positions: [String: Int] = [:]
        for (position, column) in header.enumerated() {
            let key = Self.key(column)
            if positions[key] == nil { positions[key] = position }
        }
        self.positions = positions
    }

    /// The position of the first of these columns that the table has.
    func column(_ names: String...) -> Int? { column(names) }

    /// The position of the first of these columns that the table has.
    func column(_ names: [String]) -> Int? { names.lazy.compactMap { positions[Self.key($0)] }.first }

    /// The position of a column that must be there, by any of its names; throws ``TaxonomyError`` naming the first.
    func required(_ names: String..., remedy: String) throws(TaxonomyError) -> Int {
        if let position = column(names) { return position }
        throw TaxonomyError(
            file: name, line: 1, what: "The header has no column \(names.joined(separator: " or ")).", remedy: remedy)
    }

    /// Walks the rows after the header, in file order, and stops at the first that cannot be read.
    func forEachRow(_ body: (Row) throws(TaxonomyError) -> Void) throws(TaxonomyError) {
        switch content {
        case .commas(let file):
            guard let records = try? file.records() else { throw Self.notText(name, line: nil) }
            for record in records {
                switch record {
                case .failure(let error): throw TaxonomyError(error)
                case .success(let row): try body(Row(line: row.line, cells: row.cells))
                }
            }
        case .tabs(let data):
            try forEachLine(of: data, body)
        }
    }

    private func forEachLine(of data: Data, _ body: (Row) throws(TaxonomyError) -> Void) throws(TaxonomyError) {
        var rest = data[...]
        var line = 0
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            var bytes = rest[rest.startIndex..<end]
            rest = end < rest.endIndex ? rest[(end + 1)...] : rest[rest.endIndex...]
            line += 1
            if bytes.last == 0x0D { bytes = bytes.dropLast() }
            guard line > 1, !bytes.isEmpty else { continue }
            var cells: [String] = []
            cells.reserveCapacity(header.count)
            for cell in bytes.split(separator: 0x09, omittingEmptySubsequences: false) {
                guard let text = String(validating: cell, as: UTF8.self) else { throw Self.notText(name, line: line) }
                cells.append(text)
            }
            guard cells.count == header.count else {
                throw TaxonomyError(
                    file: name, line: line,
                    what: "The row has \(cells.count) cells but the header has \(header.count).",
                    remedy: "Keep empty cells, and no tab inside a cell.")
            }
            try body(Row(line: line, cells: cells))
        }
    }

    private static func notText(_ name: String, line: Int?) -> TaxonomyError {
        TaxonomyError(
            file: name, line: line, what: "The file is not valid UTF-8 text.", remedy: "Save it as UTF-8 and try again."
        )
    }

    /// "Skill Domain Code", "skill_domain_code" and "skillDomainCode" are one name.
    static func key(_ name: String) -> String {
        String(decoding: name.lowercased().utf8.filter { $0 > 0x2F && $0 < 0x80 && $0 != 0x5F }, as: UTF8.self)
    }
}

extension TaxonomyError {
    init(_ error: CommaSeparatedError) {
        self.init(file: error.file, line: error.line, what: error.what, remedy: error.remedy)
    }
}
