/// The long words of Fairway's own names, found again where one letter is wrong: "managment", "adminstration".
///
/// One letter may be missing, too many, another, or two neighbours have changed places, in words of ``shortest`` letters and
/// more. The first letter and the last three must be right, for words that differ there are other words ("developed",
/// "developer") more often than slips. A word that two words of the names are as near to is neither of them.
struct SpellingTable: Sendable {
    /// Letters of the shortest word that is looked for.
    static let shortest = 9
    /// The letters at the end that must be right.
    private static let sureEnd = 3

    private struct Word {
        let letters: [UInt8]
        let strict: UInt64
        let stem: UInt64
    }

    private var words: [Word] = []
    /// By the hash of a word, whole or less one letter: the word's place, or -1 where there are several.
    private var places: [UInt64: Int32] = [:]
    /// Says of most words at once that none is near, by their sure letters.
    private var ends = [UInt64](repeating: 0, count: 1_024)

    /// Other words than the names' that are one letter away from one of them.
    private static let others = FoldedWordSet(
        TextDocument("commuters commuter adaption complement insolation conversant").tokens.map(\.strict))

    /// Adds a word by its strictly folded letters.
    mutating func add(_ letters: [UInt8], strict: UInt64, stem: UInt64) {
        guard letters.count >= Self.shortest, letters.allSatisfy({ $0 &- 0x61 < 26 }) else { return }
        let whole = WordFolder.hash(letters)
        if let known = places[whole], known >= 0, words[Int(known)].letters == letters { return }
        let place = Int32(words.count)
        words.append(Word(letters: letters, strict: strict, stem: stem))
        let end = Self.end(letters)
        ends[end >> 6] |= 1 << UInt64(end & 63)
        for hash in Self.hashes(letters) { places[hash] = places[hash] == nil ? place : -1 }
        // The word itself is itself, whatever is one letter away.
        places[whole] = place
    }

    /// The strict hash and the stem of the word that was meant, or nil.
    func word(for letters: [UInt8]) -> (strict: UInt64, stem: UInt64)? {
        guard mayHold(letters), letters.count <= WordFolder.longest, letters.allSatisfy({ $0 &- 0x61 < 26 }),
            !Self.others.contains(WordFolder.hash(letters))
        else { return nil }
        var found: Int32 = -1
        for hash in Self.hashes(letters) {
            guard let place = places[hash], place != found else { continue }
            guard place >= 0 else { return nil }
            guard Self.isOneAway(letters, words[Int(place)].letters) else { continue }
            guard found < 0 else { return nil }
            found = place
        }
        return found < 0 ? nil : (words[Int(found)].strict, words[Int(found)].stem)
    }

    /// Whether a word may be near one of the names', by its letters in any case; false is sure but for its plural.
    func mayHold(_ letters: some BidirectionalCollection<UInt8>) -> Bool {
        guard letters.count + 1 >= Self.shortest else { return false }
        let end = Self.end(letters)
        return ends[end >> 6] >> UInt64(end & 63) & 1 != 0
    }

    /// A number under 65,536 for the first and last letters, which must be right.
    private static func end(_ letters: some BidirectionalCollection<UInt8>) -> Int {
        let sure = letters.suffix(sureEnd).reduce(UInt32((letters.first ?? 0) | 0x20)) { $0 << 8 | UInt32($1 | 0x20) }
        return Int((sure &* 0x9E37_79B1) >> 16)
    }

    /// The hashes of a word and of the word less each letter between its sure ends.
    private static func hashes(_ letters: [UInt8]) -> [UInt64] {
        var hashes = [WordFolder.hash(letters)]
        for place in 1..<max(1, letters.count - sureEnd) {
            let hash = WordFolder.hash(letters[..<place] + letters[(place + 1)...])
            if hashes.last != hash { hashes.append(hash) }
        }
        return hashes
    }

    /// Whether one letter makes the difference, or two neighbours that have changed places.
    private static func isOneAway(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left != right, abs(left.count - right.count) <= 1 else { return false }
        var start = 0
        while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
        var (leftEnd, rightEnd) = (left.count, right.count)
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        switch (leftEnd - start, rightEnd - start) {
        case (0, 1), (1, 0), (1, 1): return true
        case (2, 2): return left[start] == right[start + 1] && left[start + 1] == right[start]
        default: return false
        }
    }
}
