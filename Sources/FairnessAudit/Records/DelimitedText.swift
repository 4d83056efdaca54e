import Foundation

/// Splits RFC 4180 text into records, fed in chunks of any size.
///
/// Quoted fields may hold commas, line breaks and doubled quotes; CRLF and LF both end a record; a byte order mark
/// at the start is skipped; blank lines are skipped.
struct DelimitedText {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var state = State.start
    private var sawAny = false
    private var line: Int32 = 1
    private var recordLine: Int32 = 1
    private var offset = 0

    private enum State { case start, plain, quoted, quoteInQuoted }

    /// What is wrong with the text itself.
    struct Fault: Error {
        var line: Int32
        var problem: String
    }

    /// Reads a chunk and hands on each record that ends in it as its bytes and the end of each field.
    ///
    /// A record without quotation marks that lies whole in the chunk is handed on in place, without being copied.
    mutating func feed(
        _ chunk: UnsafeBufferPointer<UInt8>, record: (TextRecord) -> Void
    ) throws(Fault) {
        var position = 0
        while position < chunk.count {
            if state == .start, !sawAny, bytes.isEmpty, offset >= 3,
                let end = plainRecordEnd(chunk, position)
            {
                handOn(chunk, position, end, record)
                position = end + 1
            } else {
                position = try feedSlowly(chunk, position, record)
            }
        }
    }

    /// The place of the line break that ends a record without quotation marks, or nil when another way must read it.
    private func plainRecordEnd(_ chunk: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard let base = chunk.baseAddress,
            let newline = memchr(base + start, 10, chunk.count - start)
        else { return nil }
        let length = UnsafeRawPointer(newline) - UnsafeRawPointer(base + start)
        return memchr(base + start, 34, length) == nil ? start + length : nil
    }

    private mutating func handOn(
        _ chunk: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ record: (TextRecord) -> Void
    ) {
        let stop = end > start && chunk[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
        if stop > start {
            let line = UnsafeBufferPointer(rebasing: chunk[start..<stop])
            for place in 0..<line.count where line[place] == UInt8(ascii: ",") { ends.append(place) }
            ends.append(line.count)
            record(TextRecord(bytes: line, ends: ends, gap: 1, line: self.line))
            ends.removeAll(keepingCapacity: true)
        }
        line += 1
        recordLine = line
    }

    /// Reads byte by byte to the end of the record or of the chunk; returns where it stopped.
    private mutating func feedSlowly(
        _ chunk: UnsafeBufferPointer<UInt8>, _ start: Int, _ record: (TextRecord) -> Void
    ) throws(Fault) -> Int {
        var position = start
        while position < chunk.count {
            let byte = chunk[position]
            position += 1
            if offset < 3 {
                let isMark = byte == [0xEF, 0xBB, 0xBF][offset]
                offset = isMark ? offset + 1 : 3
                if isMark { continue }
            }
            switch state {
            case .start where byte == UInt8(ascii: "\""):
                state = .quoted
                sawAny = true
            case .start, .plain:
                switch byte {
                case UInt8(ascii: ","):
                    ends.append(bytes.count)
                    state = .start
                    sawAny = true
                case UInt8(ascii: "\n"):
                    endRecord(record)
                    return position
                default:
                    bytes.append(byte)
                    state = .plain
                }
            case .quoted:
                if byte == UInt8(ascii: "\"") {
                    state = .quoteInQuoted
                } else {
                    if byte == UInt8(ascii: "\n") { line += 1 }
                    bytes.append(byte)
                }
            case .quoteInQuoted:
                switch byte {
                case UInt8(ascii: "\""):
                    bytes.append(byte)
                    state = .quoted
                case UInt8(ascii: ","):
                    ends.append(bytes.count)
                    state = .start
                case UInt8(ascii: "\n"):
                    endRecord(record)
                    return position
                case UInt8(ascii: "\r"): break
                default: throw Fault(line: line, problem: "there is text after a closing quotation mark")
                }
            }
        }
        return position
    }

    /// Hands on the last record when the text does not end in a line break.
    mutating func finish(record: (TextRecord) -> Void) throws(Fault) {
        if state == .quoted { throw Fault(line: recordLine, problem: "a quotation mark is never closed") }
        if sawAny || !bytes.isEmpty { endRecord(record) }
    }

    private mutating func endRecord(_ record: (TextRecord) -> Void) {
        // The carriage return before a line break is no part of the last field, unless that was quoted.
        if state != .quoteInQuoted, bytes.last == UInt8(ascii: "\r"), bytes.count > (ends.last ?? 0) {
            bytes.removeLast()
        }
        if sawAny || !bytes.isEmpty {
            ends.append(bytes.count)
            bytes.withUnsafeBufferPointer {
                record(TextRecord(bytes: $0, ends: ends, gap: 0, line: recordLine))
            }
        }
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        state = .start
        sawAny = false
        line += 1
        recordLine = line
    }
}

/// One record of delimited text, valid only while it is handed on.
struct TextRecord {
    /// The fields' bytes, with `gap` bytes between two of them.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where each field ends.
    let ends: [Int]
    /// 1 when the commas still stand between the fields, 0 when they were taken out.
    let gap: Int
    /// The line the record begins on, from 1.
    let line: Int32

    /// Number of fields.
    var count: Int { ends.count }

    /// The bytes of one field.
    func field(_ place: Int) -> UnsafeBufferPointer<UInt8> {
        let start = place == 0 ? 0 : ends[place - 1] + gap
        return UnsafeBufferPointer(rebasing: bytes[start..<ends[place]])
    }

    /// One field as text.
    func text(_ place: Int) -> String { String(decoding: field(place), as: UTF8.self) }
}
