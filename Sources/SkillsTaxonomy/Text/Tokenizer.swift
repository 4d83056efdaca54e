/// Cuts UTF-8 into words, lines and sentences in one pass; the work behind ``TextDocument``.
struct Tokenizer: ~Copyable {
    var tokens: [TextToken] = []
    var lines: [TextLine] = []
    var sentences: [Range<Int>] = []
    var scalarCount = 0

    var folder = WordFolder()
    /// Held here, for a global is asked for anew at every use.
    let classes = CharacterClass.ascii
    var scalar = 0
    var gap: TokenGap = [.newline]
    var glue: UInt8 = 0
    var gapLength = 0
    var spaces = 0
    var previousLine = (length: 0, last: UInt8(0), isBullet: false)
    var lineStart = (byte: 0, scalar: 0, token: 0)
    var lineHasText = false
    var lineIsBullet = false
    var lastCharacter: UInt8 = 0
    var paragraph = -1
    var previousLineIsBlank = true
    var chunkStart = 0
    var chunkIsAddress = false
    var sentenceStart = 0
    var byteCount = 0

    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        byteCount = bytes.count
        tokens.reserveCapacity(bytes.count / 6 + 4)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            var kind: CharacterClass
            var length = 1
            var value = Unicode.Scalar(byte)
            if byte < 0x80 {
                kind = classes[Int(byte)]
            } else {
                (value, length) = UTF8Scalars.decode(bytes, at)
                kind = CharacterClass.of(value)
            }
            switch kind {
            case .letter, .digit:
                at = word(bytes, at)
                continue
            case .lineEnd:
                endLine(byteEnd: at)
                at += length
                scalar += 1
                if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A {
                    at += 1
                    scalar += 1
                }
                startLine(at)
                continue
            case .space:
                noteSpace(byte)
            default:
                if byte == 0x2E, dotNet(bytes, at) {
                    at = word(bytes, at)
                    continue
                }
                noteSeparator(bytes, at, byte, kind, length)
                if byte == 0x26 || (byte == 0x2B && isPlusSuffix(bytes, at)) { symbol(bytes, at, byte) }
            }
            at += length
            scalar += 1
        }
        endLine(byteEnd: bytes.count)
        endChunk()
        endSentence()
        scalarCount = scalar
    }

    // MARK: words

    /// Reads one word from here and gives the offset after it.
    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
        folder.clear()
        var at = from
        let startScalar = scalar
        var end = from
        var endScalar = scalar
        var letters = 0
        var digits = 0
        var capitals = 0
        var hasLower = false
        var lastLower = false
        var startsCapital = false
        var possessive = 0
        if bytes[at] == 0x2E {
            folder.add(0x2E)
            at += 1
            scalar += 1
        }
        scan: while at < bytes.count {
            let byte = bytes[at]
            // Most of all letters are small and plain.
            if byte &- 0x61 < 26 {
                var next = at + 1
                while next < bytes.count, bytes[next] &- 0x61 < 26 { next += 1 }
                folder.addSmall(bytes, at..<next)
                hasLower = true
                lastLower = true
                letters &+= next - at
                scalar += next - at
                at = next
                end = at
                endScalar = scalar
                continue scan
            }
            if byte < 0x80 {
                switch classes[Int(byte)] {
                case .letter:
                    if byte < 0x5B {
                        capitals &+= 1
                        if letters == 0, digits == 0 { startsCapital = true }
                        lastLower = false
                    } else {
                        hasLower = true
                        lastLower = true
                    }
                    letters &+= 1
                case .digit:
                    // "3D" and "5S" stay whole; "Python3" and "HTML5" part before the digits.
                    if letters >= 3 { break scan }
                    digits &+= 1
                case .apostrophe:
                    guard let next = apostrophe(bytes, at, 1) else { break scan }
                    if next > 0 {
                        possessive = next
                        break scan
                    }
                    at += 1
                    scalar += 1
                    continue scan
                default:
                    // "1,000" and "3.5" are one number.
                    if byte == 0x2E || byte == 0x2C, digits > 0, letters == 0, at + 1 < bytes.count,
                        bytes[at + 1] &- 0x30 < 10
                    {
                        break
                    }
                    break scan
                }
                folder.add(byte)
                at += 1
                scalar += 1
            } else {
                let (value, length) = UTF8Scalars.decode(bytes, at)
                switch CharacterClass.of(value) {
                case .letter:
                    letters += 1
                    if value.properties.isUppercase {
                        capitals += 1
                        if letters == 1, digits == 0 { startsCapital = true }
                    } else {
                        hasLower = true
                        lastLower = true
                    }
                    folder.add(value)
                case .digit:
                    digits += 1
                    folder.add(value)
                case .invisible:
                    at += length
                    scalar += 1
                    continue scan
                case .apostrophe:
                    guard let next = apostrophe(bytes, at, length) else { break scan }
                    if next > 0 {
                        possessive = next
                        break scan
                    }
                    at += length
                    scalar += 1
                    continue scan
                default: break scan
                }
                at += length
                scalar += 1
            }
            end = at
            endScalar = scalar
        }
        // What cannot be seen at the word's end is no part of it; it may stand before the apostrophe of an 's.
        let unseen = (bytes: at - end, scalars: scalar - endScalar)
        at = end
        scalar = endScalar
        if letters == 1, digits == 0, bytes[from] != 0x2E { signs(bytes, &at) }
        var shape: TokenShape = []
        if startsCapital { shape.insert(.startsCapital) }
        if hasLower { shape.insert(.hasLower) }
        if capitals > (startsCapital ? 1 : 0) { shape.insert(.hasInnerCapital) }
        if digits > 0, letters == 0 { shape.insert(.isNumber) }
        if letters == 1, digits == 0, at == end { shape.insert(.isSingleLetter) }
        // "APIs" is a plural, "AWS" is not.
        let keepsPlural = capitals > 1 && !lastLower
        let folded = folder.foldHashes(keepsPlural: keepsPlural)
        if folded.pluralStripped { shape.insert(.pluralStripped) }
        append(
            TextToken(
                byteStart: Int32(from), byteEnd: Int32(at), start: Int32(startScalar), end: Int32(scalar),
                line: Int32(lines.count), sentence: 0, strict: folded.strict, stem: folded.stem, shape: shape, gap: [],
                glue: 0))
        if possessive > 0 {
            // The 's belongs to no word.
            scalar += unseen.scalars + 2
            at += unseen.bytes + possessive
        }
        afterWord(bytes, at)
        return at
    }

    /// `nil`: the word ends before the apostrophe. 0: the apostrophe is inside the word. More: a possessive of this many bytes.
    func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int) -> Int? {
        let next = at + length
        guard next < bytes.count, isLetter(bytes, next) else { return nil }
        guard bytes[next] | 0x20 == 0x73 else { return 0 }
        return next + 1 < bytes.count && isWordCharacter(bytes, next + 1) ? 0 : length + 1
    }

    /// The signs that belong to a name of one letter: C++, C#, A+.
    mutating func signs(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
        var end = at
        while end < bytes.count, end - at < 2, bytes[end] == 0x2B { end += 1 }
        if end == at, end < bytes.count, bytes[end] == 0x23 { end += 1 }
        guard end > at else { return }
        // "C+E" is two licences, "C++11" one language.
        if end - at == 1, end < bytes.count, isWordCharacter(bytes, end) { return }
        for place in at..<end { folder.add(bytes[place]) }
        scalar += end - at
        at = end
    }

    func dotNet(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at + 3 < bytes.count, bytes[at + 1] | 0x20 == 0x6E, bytes[at + 2] | 0x20 == 0x65,
            bytes[at + 3] | 0x20 == 0x74
        else { return false }
        return at + 4 >= bytes.count || !isWordCharacter(bytes, at + 4)
    }

    /// "Network+" but not "Java+Python": the plus ends the word.
    func isPlusSuffix(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard gapLength == 1, !gap.contains(.space), let last = tokens.last,
            last.shape.isDisjoint(with: [.isNumber, .isSymbol])
        else { return false }
        return at + 1 >= bytes.count || !isWordCharacter(bytes, at + 1)
    }

    mutating func symbol(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ byte: UInt8) {
        let hash = byte == 0x26 ? WordFolder.hash("and".utf8) : WordFolder.hash("+".utf8)
        append(
            TextToken(
                byteStart: Int32(at), byteEnd: Int32(at + 1), start: Int32(scalar), end: Int32(scalar + 1),
                line: Int32(lines.count), sentence: 0, strict: hash, stem: hash, shape: .isSymbol, gap: [], glue: 0))
        gap = []
        spaces = 0
        glue = byte
        gapLength = 1
    }

    func isWordCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 {
            let kind = classes[Int(byte)]
            return kind == .letter || kind == .digit
        }
        let kind = CharacterClass.of(UTF8Scalars.decode(bytes, at).scalar)
        return kind == .letter || kind == .digit
    }

    func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let byte = bytes[at]
        if byte < 0x80 { return classes[Int(byte)] == .letter }
        return CharacterClass.of(UTF8Scalars.decode(bytes, at).scalar) == .letter
    }

    mutating func append(_ token: TextToken) {
        var token = token
        if spaces >= 4, lineHasText { gap.insert(.column) }
        token.gap = gap
        // A hyphen at a line's end still joins; a bare line end does not.
        let touches = gapLength == 1 || (gapLength == 0 && !gap.contains(.newline))
        token.glue = touches && !gap.contains(.space) ? glue : 0
        if tokens.isEmpty || startsSentence(token) {
            endSentence()
            token.shape.insert(.startsSentence)
        }
        token.sentence = Int32(sentences.count)
        tokens.append(token)
        lineHasText = true
    }

    mutating func afterWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
        gap = []
        glue = 1
        gapLength = 0
        spaces = 0
        lastCharacter = bytes[at - 1] < 0x80 ? bytes[at - 1] : 0
        noteDomain()
    }
}
