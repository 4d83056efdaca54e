/// Gives each distinct text a small number, without making a `String` for every row read.
///
/// An open-addressing table over the texts' UTF-8 bytes; a code is the order of first appearance from 0.
struct ByteInterner: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var slots: [Int32] = Array(repeating: -1, count: 1024)
    private var hashes: [UInt64] = []
    private var last: Int32 = -1

    /// The number of distinct texts seen.
    var count: Int { hashes.count }

    /// The code of a text, new or known.
    mutating func code(for text: UnsafeBufferPointer<UInt8>) -> Int32 {
        if last >= 0, matches(last, text) { return last }
        let hash = Self.hash(text)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let code = slots[slot]
            if hashes[Int(code)] == hash, matches(code, text) {
                last = code
                return code
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let code = Int32(truncatingIfNeeded: hashes.count)
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = code
        last = code
        if hashes.count * 2 > slots.count { grow() }
        return code
    }

    /// The code of a text held as a `String`.
    mutating func code(for text: String) -> Int32 {
        var copy = text
        return copy.withUTF8 { code(for: $0) }
    }

    /// The text of a code.
    func text(_ code: Int32) -> String {
        String(decoding: bytes[ends[Int(code)]..<ends[Int(code) + 1]], as: UTF8.self)
    }

    /// The texts in ascending order of their bytes, and for each code its place in that order.
    ///
    /// Byte order, not the reader's alphabet, because the random streams depend on it in every language.
    func sorted() -> (texts: [String], place: [Int32]) {
        var codes = [Int32](repeating: 0, count: count)
        for code in codes.indices { codes[code] = Int32(truncatingIfNeeded: code) }
        codes.sort { precedes($0, $1) }
        var place = [Int32](repeating: 0, count: count)
        for (index, code) in codes.enumerated() { place[Int(code)] = Int32(truncatingIfNeeded: index) }
        return (codes.map(text), place)
    }

    private func precedes(_ left: Int32, _ right: Int32) -> Bool {
        let first = bytes[ends[Int(left)]..<ends[Int(left) + 1]]
        let second = bytes[ends[Int(right)]..<ends[Int(right) + 1]]
        return first.lexicographicallyPrecedes(second)
    }

    private func matches(_ code: Int32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[Int(code)]
        guard ends[Int(code) + 1] - start == text.count else { return false }
        for index in 0..<text.count where bytes[start + index] != text[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (code, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: code)
        }
    }

    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // FNV leaves the low bits of short texts alike; one mixing step spreads them over the table.
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
