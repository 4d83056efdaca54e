/// The stem of a word: its ending taken off by rule, so that "managing", "manager" and "management" meet.
///
/// A light stemmer of Fairway's own; its rules stand in `Taxonomy/model/training/ALGORITHM.md`, and the model is
/// trained on its stems, so a rule cannot change without training again.
enum WordStem {
    private struct Ending {
        let value: UInt64
        let mask: UInt64
        let length: Int
        /// Letters that must be left.
        let least: Int

        init(_ text: String) {
            // The word's last letter is the lowest byte.
            value = text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
            length = text.utf8.count
            mask = length >= 8 ? .max : (1 << UInt64(8 * length)) - 1
            least = ["er", "ers", "or", "ors"].contains(text) ? 5 : 4
        }
    }

    /// In the order in which they are tried.
    private static let endings: [Ending] =
        """
        isation ization ational ations ation ments ment ators ator ances ance ences ence ically ical ively \
        ive ities ity ness able ible ions ion ally ants ant ers ors er or ous ic al ly ate
        """.split(separator: " ").map { Ending(String($0)) }

    private static let ies = Ending("ies")
    private static let sses = Ending("sses")
    private static let ing = Ending("ing")
    private static let ed = Ending("ed")

    /// Writes the stem of a word of small letters and gives its length; `into` holds at least as many letters.
    static func stem(_ word: UnsafeBufferPointer<UInt8>, into stem: UnsafeMutableBufferPointer<UInt8>) -> Int {
        for place in 0..<word.count { stem[place] = word[place] }
        return cut(stem, word.count) { $0 &- 0x61 < 26 }
    }

    /// Takes the ending off in place and gives the length left; letters outside ASCII may stand as any byte over 0x7F.
    @inline(__always)
    static func cut(
        _ word: UnsafeMutableBufferPointer<UInt8>, _ length: Int, isLetter: (UInt8) -> Bool
    ) -> Int {
        var count = length
        guard count >= 4 else { return count }
        for place in 0..<count where !isLetter(word[place]) { return count }
        var tail = tail(word, count)
        if has(tail, ies), count > 4 {
            count -= 2
            word[count - 1] = 0x79
            tail = self.tail(word, count)
        } else if has(tail, sses) {
            count -= 2
            tail = self.tail(word, count)
        } else if word[count - 1] == 0x73, !isAny(word[count - 2], 0x73, 0x75, 0x61, 0x69) {
            count -= 1
            tail = self.tail(word, count)
        }
        for ending in [ing, ed] where has(tail, ending) && count - ending.length >= 3 {
            guard hasVowel(word, count - ending.length) else { continue }
            count = undoubled(word, count - ending.length, least: 3)
            tail = self.tail(word, count)
            break
        }
        for ending in endings where has(tail, ending) && count - ending.length >= ending.least {
            count = undoubled(word, count - ending.length, least: 4)
            break
        }
        if count > 5, word[count - 2] == 0x69, word[count - 1] == 0x73 { count -= 2 }
        if count > 4, word[count - 1] == 0x65 { count -= 1 }
        if word[count - 1] == 0x7A, word[count - 2] == 0x69 || word[count - 2] == 0x79 { word[count - 1] = 0x73 }
        if count > 4, word[count - 1] == 0x79 { word[count - 1] = 0x69 }
        if count > 5, word[count - 1] == 0x69 { count -= 1 }
        return count
    }

    @inline(__always)
    private static func tail(_ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> UInt64 {
        var value: UInt64 = 0
        for place in max(0, count - 8)..<count { value = value << 8 | UInt64(word[place]) }
        return value
    }

    @inline(__always)
    private static func has(_ tail: UInt64, _ ending: Ending) -> Bool { tail & ending.mask == ending.value }

    @inline(__always)
    private static func isAny(_ byte: UInt8, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
        byte == a || byte == b || byte == c || byte == d
    }

    private static func hasVowel(_ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Bool {
        for place in 0..<count {
            switch word[place] {
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
            default: continue
            }
        }
        return false
    }

    @inline(__always)
    private static func undoubled(
        _ word: UnsafeMutableBufferPointer<UInt8>, _ count: Int, least: Int
    ) -> Int {
        guard count > least, word[count - 1] == word[count - 2] else { return count }
        switch word[count - 1] {
        case 0x6C, 0x73, 0x7A: return count
        default: return count - 1
        }
    }

    /// The stem of a word of small letters.
    static func stem(_ word: String) -> String {
        let letters = Array(word.utf8)
        var scratch = [UInt8](repeating: 0, count: letters.count)
        let count = letters.withUnsafeBufferPointer { word in
            scratch.withUnsafeMutableBufferPointer { stem(word, into: $0) }
        }
        return String(decoding: scratch[..<count], as: UTF8.self)
    }
}
