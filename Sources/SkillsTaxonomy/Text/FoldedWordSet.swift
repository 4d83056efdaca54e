/// A fixed set of folded words, asked by their hash, which needs no hashing again.
struct FoldedWordSet: Sendable {
    private let slots: [UInt64]
    private let mask: UInt64

    init(_ words: some Sequence<UInt64>) {
        let words = Set(words)
        var size = 8
        while size < words.count * 2 { size *= 2 }
        mask = UInt64(size - 1)
        var slots = [UInt64](repeating: 0, count: size)
        for word in words.sorted() where word != 0 {
            var slot = Int((word ^ word >> 31) & mask)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = word
        }
        self.slots = slots
    }

    @inline(__always)
    func contains(_ word: UInt64) -> Bool {
        guard word != 0 else { return false }
        var slot = Int((word ^ word >> 31) & mask)
        while slots[slot] != 0 {
            if slots[slot] == word { return true }
            slot = (slot + 1) & Int(mask)
        }
        return false
    }
}
