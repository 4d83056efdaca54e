/// Finds the end of one RFC 4180 record and the cells in it.
///
/// The one place that walks raw bytes. A record that breaks the rules ends at its first line break, so that one stray
/// quote spoils one line and not the rest of the file.
struct DelimitedScanner {
    private(set) var cells: [DelimitedRecord.Cell] = []
    private(set) var lineBreaks = 0
    private(set) var problem: String?

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Scans the record that begins at `start` and returns where the next begins.
    ///
    /// Nil when the bytes stop before the record does and more may come (`isLast` false).
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Int? {
        cells.removeAll(keepingCapacity: true)
        lineBreaks = 0
        problem = nil
        var at = start
        while true {
            let isQuoted = at < bytes.count && bytes[at] == Self.quote
            switch isQuoted ? quotedCell(bytes, at, isLast) : bareCell(bytes, at, isLast) {
            case .next(let next): at = next
            case .end(let next): return next
            case .needsMore: return nil
            case .broken(let reason): return giveUp(bytes, from: start, reason: reason)
            }
        }
    }

    /// Ends a record that breaks the rules at its first line break.
    mutating func giveUp(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, reason: String) -> Int {
        cells.removeAll(keepingCapacity: true)
        problem = reason
        lineBreaks = 0
        var at = start
        while at < bytes.count, bytes[at] != Self.newline { at += 1 }
        guard at < bytes.count else { return at }
        lineBreaks = 1
        return at + 1
    }

    private enum Step {
        case next(Int)
        case end(Int)
        case needsMore
        case broken(String)
    }

    private mutating func bareCell(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
        var at = start
        while at < bytes.count, bytes[at] != Self.comma, bytes[at] != Self.newline { at += 1 }
        let isComma = at < bytes.count && bytes[at] == Self.comma
        if at >= bytes.count, !isLast { return .needsMore }
        var end = at
        if !isComma, end > start, bytes[end - 1] == Self.carriageReturn { end -= 1 }
        cells.append(.init(start: start, end: end, hasDoubledQuotes: false))
        if isComma { return .next(at + 1) }
        guard at < bytes.count else { return .end(at) }
        lineBreaks += 1
        return .end(at + 1)
    }

    private mutating func quotedCell(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isLast: Bool) -> Step {
        var at = start + 1
        var isDoubled = false
        while true {
            guard at < bytes.count else { return isLast ? .broken("a quote is opened and never closed") : .needsMore }
            let byte = bytes[at]
            if byte == Self.quote {
                guard at + 1 < bytes.count else {
                    if isLast { break }
                    return .needsMore
                }
                guard bytes[at + 1] == Self.quote else { break }
                isDoubled = true
                at += 2
                continue
            }
            if byte == Self.newline { lineBreaks += 1 }
            at += 1
        }
        cells.append(.init(start: start + 1, end: at, hasDoubledQuotes: isDoubled))
        at += 1
        guard at < bytes.count else { return .end(at) }
        if bytes[at] == Self.comma { return .next(at + 1) }
        if bytes[at] == Self.newline {
            lineBreaks += 1
            return .end(at + 1)
        }
        if bytes[at] == Self.carriageReturn {
            guard at + 1 < bytes.count else { return isLast ? .end(at + 1) : .needsMore }
            if bytes[at + 1] == Self.newline {
                lineBreaks += 1
                return .end(at + 2)
            }
        }
        return .broken("text stands after a closing quote")
    }
}
