/// The words that any name, cue or boilerplate phrase is made of: folded hash to a small number, in one flat array.
struct WordTable: Sendable {
    /// A word and its number; no number where the slot is empty.
    private struct Slot {
        var key: UInt64 = 0
        var id: UInt32 = 0
    }

    private let slots: [Slot]
    private let mask: Int

    /// The number of the word, from 1, or 0 for a word in no phrase.
    @inline(__always)
    func id(_ hash: UInt64) -> UInt32 {
        var slot = Self.home(hash) & mask
        while true {
            let found = slots[slot]
            if found.id == 0 || found.key == hash { return found.id }
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
        var slots = [Slot](repeating: Slot(), count: size)
        for (number, word) in words.enumerated() {
            var slot = Self.home(word) & mask
            while slots[slot].id != 0, slots[slot].key != word { slot = (slot + 1) & mask }
            guard slots[slot].id == 0 else { continue }
            slots[slot] = Slot(key: word, id: UInt32(number + 1))
        }
        self.slots = slots
    }
}
