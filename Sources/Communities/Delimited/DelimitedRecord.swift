/// One record of a comma-separated file, as positions in the reader's buffer.
///
/// Valid only inside the closure it is handed to: cells are read from the buffer when asked for, so that columns
/// nobody needs cost nothing.
struct DelimitedRecord {
    /// Where a cell lies in the buffer, without its quotes.
    struct Cell {
        let start: Int
        let end: Int
        let hasDoubledQuotes: Bool
    }

    /// Line of the file on which the record starts, from 1.
    let line: Int
    /// What is wrong with the record as such; it then has no cells.
    let problem: String?
    private let bytes: UnsafeBufferPointer<UInt8>
    private let cells: UnsafeBufferPointer<Cell>

    init(
        line: Int, problem: String?, bytes: UnsafeBufferPointer<UInt8>, cells: UnsafeBufferPointer<Cell>
    ) {
        self.line = line
        self.problem = problem
        self.bytes = bytes
        self.cells = cells
    }

    /// Number of cells.
    var count: Int { cells.count }

    /// Whether the line is empty.
    var isBlank: Bool { cells.count == 1 && cells[0].start == cells[0].end }

    /// The bytes of a cell, blanks at its ends removed; empty beyond the last cell.
    func bytes(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        guard cells.indices.contains(index) else { return bytes[0..<0] }
        let cell = cells[index]
        assert(cell.start <= cell.end && cell.end <= bytes.count)
        var start = cell.start
        var end = cell.end
        while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return bytes[start..<end]
    }

    /// The text of a cell, blanks at its ends removed.
    func text(_ index: Int) -> String {
        let raw = String(decoding: bytes(index), as: UTF8.self)
        guard cells.indices.contains(index), cells[index].hasDoubledQuotes else { return raw }
        var text = ""
        var isSecond = false
        for character in raw.unicodeScalars {
            isSecond = character == "\"" && !isSecond
            if !isSecond { text.unicodeScalars.append(character) }
        }
        return text
    }
}
