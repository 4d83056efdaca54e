/// Brings the many ways of writing one word to one form: case, accents, plural, British and American spelling, verb endings.
///
/// Two forms come out. The *strict* form keeps verb endings apart ("testing" is not "tested"); the *stem* joins them
/// ("managing", "managed", "manage"). The rules are the same for a label and for a text, so a rule may change a word it was
/// not meant for ("size" to "sise") without harm, as long as it never makes two different words one.
struct WordFolder: ~Copyable {
    /// Longer words are no one's label; they fold to nothing.
    static let longest = 48

    /// Memory of its own, as long as the folder lives: an array is checked for other owners at every letter.
    let letters: UnsafeMutablePointer<UInt8>
    /// The hash of the letters before each place, so that a word less its ending needs no hashing again.
    private let hashes: UnsafeMutablePointer<UInt64>
    var count = 0
    /// The first letter that has changed since it was added.
    private(set) var changed = Int.max
    private var isASCII = true
    private var isTooLong = false
    /// Whether a pair of letters was added that British and American spelling write differently.
    private var hasSpelling = false
    private let exceptions: FoldingExceptions?
    private static let capacity = longest + 8

    init() { self.init(FoldingExceptions.table) }

    /// A folder by rule alone, with which the table of exceptions itself is made.
    init(withoutExceptions: Void) { self.init(nil) }

    private init(_ exceptions: FoldingExceptions?) {
        self.exceptions = exceptions
        letters = .allocate(capacity: Self.capacity)
        letters.initialize(repeating: 0, count: Self.capacity)
        hashes = .allocate(capacity: Self.capacity + 1)
        hashes.initialize(repeating: Self.start, count: Self.capacity + 1)
    }

    deinit {
        letters.deallocate()
        hashes.deallocate()
    }

    /// What a word folds to.
    struct Folded {
        var strict: UInt64
        var stem: UInt64
        var pluralStripped: Bool
        var letters: [UInt8]
    }

    mutating func clear() {
        count = 0
        changed = .max
        isASCII = true
        isTooLong = false
        hasSpelling = false
    }

    /// Adds one ASCII letter, digit or sign.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        guard count < Self.longest else {
            isTooLong = true
            return
        }
        addFolded(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }

    /// Adds small plain letters, all at once.
    @inline(__always)
    mutating func addSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let room = min(range.count, Self.longest - count)
        if room < range.count { isTooLong = true }
        var value = hashes[count]
        var before: UInt8 = count > 0 ? letters[count - 1] : 0
        var spelled = false
        var place = count
        for at in range.lowerBound..<range.lowerBound + room {
            let byte = bytes[at]
            // As in `addFolded`; a first letter is no second of a pair.
            spelled =
                spelled
                || before != 0
                    && (byte == 0x7A || (byte == 0x65 && before == 0x61) || (byte == 0x72 && before == 0x75))
            letters[place] = byte
            value = Self.hash(value, byte)
            place += 1
            hashes[place] = value
            before = byte
        }
        count = place
        if spelled { hasSpelling = true }
    }

    /// Adds a letter already small; the caller has seen that there is room.
    @inline(__always)
    private mutating func addFolded(_ byte: UInt8) {
        if count > 0 {
            let before = letters[count - 1]
            if byte == 0x7A || (byte == 0x65 && before == 0x61) || (byte == 0x72 && before == 0x75) {
                hasSpelling = true
            }
        }
        letters[count] = byte
        hashes[count + 1] = Self.hash(hashes[count], byte)
        count += 1
    }

    /// Adds one scalar beyond ASCII: accents fall, wide letters and ligatures become plain ones.
    mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x300...0x36F: break
        case 0xFF01...0xFF5E: add(UInt8(scalar.value - 0xFF01 + 0x21))
        case 0xFB00: addAll("ff")
        case 0xFB01: addAll("fi")
        case 0xFB02: addAll("fl")
        case 0xFB03: addAll("ffi")
        case 0xFB04: addAll("ffl")
        case 0xDF: addAll("ss")
        case 0xC6, 0xE6: addAll("ae")
        case 0x152, 0x153: addAll("oe")
        case 0xC0...0x24F:
            let plain = LatinLetters.plain(scalar.value)
            if plain != 0 { add(plain) } else { addRaw(scalar) }
        default: addRaw(scalar)
        }
    }

    private mutating func addAll(_ text: StaticString) {
        text.withUTF8Buffer { for byte in $0 { add(byte) } }
    }

    private mutating func addRaw(_ scalar: Unicode.Scalar) {
        isASCII = false
        let lower = scalar.properties.lowercaseMapping
        for byte in lower.utf8 {
            guard count < Self.longest else {
                isTooLong = true
                return
            }
            addFolded(byte)
        }
    }

    /// Loads a token's bytes, passing over apostrophes, white space, what cannot be seen and one character more.
    mutating func load(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, passing passed: UInt8 = 0x27) {
        clear()
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = bytes[at]
            if byte < 0x80 {
                let kind = CharacterClass.ascii[Int(byte)]
                if byte != 0x60, byte != 0x27, byte != passed, kind != .lineEnd, kind != .space { add(byte) }
                at += 1
                continue
            }
            let (scalar, length) = UTF8Scalars.decode(bytes, at)
            let kind = CharacterClass.of(scalar)
            if kind != .invisible, kind != .apostrophe, kind != .hyphen { add(scalar) }
            at += length
        }
    }

    /// The letters as they stand now.
    var raw: [UInt8] { Array(UnsafeBufferPointer(start: letters, count: count)) }

    /// Folds the letters added since the last ``clear()``.
    mutating func fold() -> Folded {
        let (strict, stem, plural) = foldHashes(keepsPlural: false)
        return Folded(strict: strict, stem: stem, pluralStripped: plural, letters: raw)
    }

    /// Folds in place and gives the hashes; 0 for a word too long to matter.
    ///
    /// - Parameter keepsPlural: the word is a short name in capitals ("AWS") whose last letter is no plural ending.
    mutating func foldHashes(keepsPlural: Bool) -> (strict: UInt64, stem: UInt64, pluralStripped: Bool) {
        guard !isTooLong, count > 0 else { return (0, 0, false) }
        let raw = hash(count)
        if let exception = exceptions?.find(raw) {
            // Every word of the table is shorter than the longest.
            count = min(exception.strictLetters.count, Self.longest)
            for place in 0..<count { set(place, exception.strictLetters[place]) }
            return (exception.strict, exception.stem, exception.isPlural)
        }
        return ruleHashes(raw, keepsPlural: keepsPlural)
    }

    /// Folds by rule alone, without the table of exceptions.
    mutating func ruleHashes(
        _ raw: UInt64, keepsPlural: Bool
    ) -> (strict: UInt64, stem: UInt64, pluralStripped: Bool) {
        guard isASCII, count > 2 else { return (raw, raw, false) }
        let isSpelled = hasSpelling && unifyLetters()
        let respelled = unifyEnding() || isSpelled
        let plural = keepsPlural ? false : stripPlural()
        let strict = respelled || plural ? hash(count) : raw
        let kept = count
        let stemmed = stripVerbEnding()
        let stem = stemmed ? hashStem() : strict
        count = kept
        return (strict, stem, plural)
    }

    // The stem is worked out on a count and at most one changed letter, so that the strict letters stay readable.
    var stemCount = 0
    var stemLast: UInt8 = 0

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func hash(_ value: UInt64, _ byte: UInt8) -> UInt64 { (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inline(__always)
    private func hash(_ count: Int) -> UInt64 {
        var place = min(count, changed)
        var value = hashes[place]
        while place < count {
            value = Self.hash(value, letters[place])
            place += 1
        }
        return value
    }

    private func hashStem() -> UInt64 {
        let value = hash(stemCount)
        return stemLast == 0 ? value : Self.hash(value, stemLast)
    }

    /// Changes a letter that was added.
    @inline(__always)
    mutating func set(_ place: Int, _ byte: UInt8) {
        letters[place] = byte
        changed = min(changed, place)
    }

    /// Hashes plain folded letters, as the tables of this folder do.
    static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
        text.reduce(start) { hash($0, $1) }
    }

    @inline(__always)
    func ends(_ suffix: StaticString, _ length: Int? = nil) -> Bool {
        let end = length ?? count
        let size = suffix.utf8CodeUnitCount
        guard end >= size else { return false }
        let start = suffix.utf8Start
        for index in 0..<size where letters[end - size + index] != start[index] { return false }
        return true
    }
}
