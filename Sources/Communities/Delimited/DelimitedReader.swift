/// Reads the records of a comma-separated file from chunks of bytes, in memory bounded by the longest record.
struct DelimitedReader {
    /// No true record of the files read here is near this long; a longer one is a stray quote or not a text file.
    static let longestRecord = 1 << 20

    let nextChunk: () throws -> [UInt8]?

    /// Calls the body with each record in turn; a byte order mark at the start is skipped.
    ///
    /// Throws `ImportError` when the bytes are plainly no text file, whatever `nextChunk` throws, and what the body throws.
    func forEachRecord(_ body: (DelimitedRecord) throws -> Void) throws {
        var buffer = try firstBytes()
        var line = 1
        var isLast = false
        var scanner = DelimitedScanner()
        while true {
            let used = try buffer.withUnsafeBufferPointer { bytes in
                try Self.consume(bytes, isLast: isLast, line: &line, scanner: &scanner, body)
            }
            if isLast { return }
            buffer.removeFirst(used)
            if let chunk = try nextChunk() { buffer.append(contentsOf: chunk) } else { isLast = true }
        }
    }

    /// Hands over every complete record and returns how many bytes they took.
    private static func consume(
        _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, line: inout Int, scanner: inout DelimitedScanner,
        _ body: (DelimitedRecord) throws -> Void
    ) throws -> Int {
        var at = 0
        while at < bytes.count {
            let next: Int
            if let found = scanner.scan(bytes, from: at, isLast: isLast) {
                next = found
            } else if bytes.count - at > longestRecord {
                next = scanner.giveUp(bytes, from: at, reason: "the line is too long, or a quote is never closed")
                guard next < bytes.count else { throw ImportError.lineTooLong(line: line) }
            } else {
                break
            }
            let problem = scanner.problem
            try scanner.cells.withUnsafeBufferPointer { cells in
                try body(DelimitedRecord(line: line, problem: problem, bytes: bytes, cells: cells))
            }
            line += scanner.lineBreaks
            at = next
        }
        return at
    }

    private func firstBytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < 4, let chunk = try nextChunk() { bytes.append(contentsOf: chunk) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw ImportError.archive }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw ImportError.notUTF8 }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.isEmpty { throw ImportError.empty }
        return bytes
    }
}
