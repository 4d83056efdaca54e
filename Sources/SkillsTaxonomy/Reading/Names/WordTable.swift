/// The words that any name, cue or boilerplate phrase is made of: folded hash to a small number, in two flat arrays.
struct WordTable: Sendable {
    private(set) var slots: [UInt32]
    private(set) var keys: [UInt64]
    private let mask: Int

    /// The number of the word, from 1, or 0 for a word in no phrase.
    @inline(__always)
    func id(_ hash: UInt64) -> UInt32 {
        var slot = Self.home(hash) & mask
        while true {
            let id = slots[slot]
            if id == 0 || keys[slot] == hash { return id }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private static func home(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) }

    /// Numbers the words in the order given; 0 is kept for words that are not here.
    init(_ words: [UInt64]) {
        var size = 16
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        slots = [UInt32](repeating: 0, count: size)
        keys = [UInt64](repeating: 0, count: size)
        for (number, word) in words.enumerated() {
            var slot = Self.home(word) & mask
            while slots[slot] != 0, keys[slot] != word { slot = (slot + 1) & mask }
            guard slots[slot] == 0 else { continue }
            slots[slot] = UInt32(number + 1)
            keys[slot] = word
        }
    }
}
