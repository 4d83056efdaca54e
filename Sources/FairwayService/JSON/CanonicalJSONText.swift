import Foundation

/// JSON in the making: one buffer, and what is open in it.
///
/// Each object or array that is open has a frame; what is open inside it is closed before it goes on. The members of an
/// object are put into the order of their names when it closes.
struct CanonicalJSONText {
    private enum Kind {
        case nothing, single, array, object
    }

    private struct Frame {
        var kind = Kind.nothing
        /// Where its bytes begin.
        let start: Int
        /// Where its members begin in `members`.
        let firstMember: Int
        /// Values of an array.
        var count = 0
    }

    private struct Member {
        let name: String
        /// Where its bytes begin, at the quote of the name.
        let start: Int
    }

    private var bytes: [UInt8] = []
    private var spare: [UInt8] = []
    private var frames: [Frame] = []
    private var members: [Member] = []

    init() { bytes.reserveCapacity(16 * 1024) }

    /// The bytes with a line end.
    mutating func finished() -> Data {
        bytes.append(UInt8(ascii: "\n"))
        return Data(bytes)
    }

    // MARK: Frames

    /// Opens the frame of a value, which is written next; its depth.
    mutating func open() -> Int {
        frames.append(Frame(start: bytes.count, firstMember: members.count))
        return frames.count
    }

    /// Makes the frame at a depth an object.
    mutating func beginObject(at depth: Int) {
        close(to: depth)
        guard frames[depth - 1].kind == .nothing else { return }
        frames[depth - 1].kind = .object
        bytes.append(UInt8(ascii: "{"))
    }

    /// Makes the frame at a depth an array.
    mutating func beginArray(at depth: Int) {
        close(to: depth)
        guard frames[depth - 1].kind == .nothing else { return }
        frames[depth - 1].kind = .array
        bytes.append(UInt8(ascii: "["))
    }

    /// Makes the frame at a depth one plain value, which is written next.
    mutating func beginSingle(at depth: Int) {
        close(to: depth)
        frames[depth - 1].kind = .single
    }

    /// Begins a member of the object at a depth; its value is written next.
    mutating func beginMember(_ name: String, at depth: Int) {
        close(to: depth)
        if members.count > frames[depth - 1].firstMember { bytes.append(UInt8(ascii: ",")) }
        members.append(Member(name: name, start: bytes.count))
        write(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Begins a value of the array at a depth, which is written next.
    mutating func beginElement(at depth: Int) {
        close(to: depth)
        if frames[depth - 1].count > 0 { bytes.append(UInt8(ascii: ",")) }
        frames[depth - 1].count += 1
    }

    /// How many values the array at a depth has.
    func count(at depth: Int) -> Int { frames[depth - 1].count }

    /// Closes every frame deeper than a depth.
    mutating func close(to depth: Int) {
        while frames.count > depth, let frame = frames.popLast() {
            switch frame.kind {
            case .nothing: bytes.append(contentsOf: "{}".utf8)
            case .single: break
            case .array: bytes.append(UInt8(ascii: "]"))
            case .object:
                sort(frame)
                members.removeSubrange(frame.firstMember...)
                bytes.append(UInt8(ascii: "}"))
            }
        }
    }

    private mutating func sort(_ frame: Frame) {
        let own = members[frame.firstMember...]
        guard zip(own, own.dropFirst()).contains(where: { $0.name > $1.name }) else { return }
        let ends = own.dropFirst().map { $0.start - 1 } + [bytes.count]
        spare.removeAll(keepingCapacity: true)
        for (member, end) in zip(own, ends).sorted(by: { $0.0.name < $1.0.name }) {
            if !spare.isEmpty { spare.append(UInt8(ascii: ",")) }
            spare.append(contentsOf: bytes[member.start..<end])
        }
        bytes.replaceSubrange((frame.start + 1)..., with: spare)
    }

    // MARK: Plain values

    mutating func writeNull() { bytes.append(contentsOf: "null".utf8) }

    mutating func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    mutating func write(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }

    /// - Throws: `EncodingError` when it is not finite.
    mutating func write(_ value: some BinaryFloatingPoint & CustomStringConvertible) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, EncodingError.Context(codingPath: [], debugDescription: "JSON has no number \(value)."))
        }
        let text = value.description
        bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
    }

    mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            bytes.append(contentsOf: text.utf8)
        } else {
            for byte in text.utf8 { escape(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x08: bytes.append(contentsOf: "\\b".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0C: bytes.append(contentsOf: "\\f".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0..<0x20: bytes.append(contentsOf: ("\\u00" + Hexadecimal.text([byte])).utf8)
        default: bytes.append(byte)
        }
    }
}
