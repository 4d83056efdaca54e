/// The hashed features by which the span model knows a word.
enum SpanFeatures {
    /// Hashes of one token.
    struct Token: BitwiseCopyable {
        var word: UInt32 = 0
        var stem: UInt32 = 0
        var shape: UInt32 = 0
        var last3: UInt32 = 0
        var last2: UInt32 = 0
        var first3: UInt32 = 0
        var first4: UInt32 = 0
        var isCue = false
    }

    /// Words near which skills are stated.
    private static let cues: Set<UInt32> = Set(
        """
        experience knowledge skill skills ability able understanding understand proficiency proficient familiar \
        familiarity expertise fluent fluency competence competent background degree strong excellent good solid \
        responsible responsibilities must required requirement requirements qualification qualifications
        """.split(separator: " ").map { WordHash.of32(WordStem.stem(String($0)).utf8) })

    /// The finaliser of MurmurHash3 (A. Appleby, public domain).
    @inline(__always)
    static func slot(_ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0) -> Int {
        var x = (template &* 0x9E37_79B1) ^ a ^ (b &* 0x27D4_EB2F)
        x ^= x >> 16
        x = x &* 0x85EB_CA6B
        x ^= x >> 13
        x = x &* 0xC2B2_AE35
        return Int((x ^ x >> 16) & 0xFFFF)
    }

    /// The hashes of every token of a sentence.
    ///
    /// - Parameter memory: of tokens read before; without their shape, which hangs on capitals.
    static func tokens(
        of sentence: InferenceSentence, into tokens: inout [Token], memory: ShortWordMemory<Token>? = nil
    ) {
        tokens.removeAll(keepingCapacity: true)
        var scratch: [UInt8] = []
        for token in sentence.tokens {
            let start = Int(sentence.foldStarts[Int(token.start)])
            let end = Int(sentence.foldStarts[Int(token.end)])
            if scratch.count < end - start { scratch = [UInt8](repeating: 0, count: max(64, end - start)) }
            var hashes = sentence.folded.withUnsafeBufferPointer { folded in
                scratch.withUnsafeMutableBufferPointer { scratch in
                    let word = UnsafeBufferPointer(rebasing: folded[start..<end])
                    guard let memory, let short = ShortWord(word) else { return Self.hashes(word, scratch) }
                    return memory.value(of: short) { Self.hashes(word, scratch) }
                }
            }
            hashes.shape = shape(sentence.scalars, Int(token.start)..<Int(token.end))
            tokens.append(hashes)
        }
    }

    private static func hashes(
        _ word: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutableBufferPointer<UInt8>
    ) -> Token {
        var token = Token()
        token.word = WordHash.of32(word)
        let first3 = prefix(word, 3)
        token.first3 = WordHash.of32(UnsafeBufferPointer(rebasing: word[..<first3]))
        token.first4 = WordHash.of32(UnsafeBufferPointer(rebasing: word[..<prefix(word, 4)]))
        token.last3 = WordHash.of32(UnsafeBufferPointer(rebasing: word[suffix(word, 3)...]))
        token.last2 = WordHash.of32(UnsafeBufferPointer(rebasing: word[suffix(word, 2)...]))
        if word.allSatisfy({ $0 < 0x80 }) {
            let count = WordStem.stem(word, into: scratch)
            token.stem = WordHash.of32(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(scratch)[..<count]))
        } else {
            token.stem = foreignStem(word, scratch)
        }
        token.isCue = cues.contains(token.stem)
        return token
    }

    /// The hash of the stem of a word with letters outside ASCII: one byte a letter is cut, then the letters put back.
    private static func foreignStem(
        _ word: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutableBufferPointer<UInt8>
    ) -> UInt32 {
        let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            scratch[place] =
                scalar.isASCII
                ? UInt8(scalar.value) : ScalarClass.isLetter(scalar) ? 0x80 | UInt8(scalar.value & 0x7F) : 0
        }
        let count = WordStem.cut(scratch, scalars.count) { $0 >= 0x80 || $0 &- 0x61 < 26 }
        var stem = String.UnicodeScalarView()
        for place in 0..<count {
            let isKept = scratch[place] == 0 || scratch[place] >= 0x80
            stem.append(isKept ? scalars[place] : Unicode.Scalar(scratch[place]))
        }
        return WordHash.of32(String(stem).utf8)
    }

    /// The bytes of the first letters.
    private static func prefix(_ word: UnsafeBufferPointer<UInt8>, _ letters: Int) -> Int {
        var at = 0
        var left = letters
        while at < word.count {
            if word[at] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            at += 1
        }
        return at
    }

    /// Where the last letters start.
    private static func suffix(_ word: UnsafeBufferPointer<UInt8>, _ letters: Int) -> Int {
        var at = word.count
        var left = letters
        while at > 0, left > 0 {
            at -= 1
            if word[at] & 0xC0 != 0x80 { left -= 1 }
        }
        return at
    }

    /// The hash of the first six marks of a token's shape, equal neighbours merged.
    private static func shape(_ scalars: [UInt32], _ range: Range<Int>) -> UInt32 {
        var hash = WordHash.start32
        var last: UInt32 = .max
        var count = 0
        for place in range {
            let mark = ScalarClass.shape(scalars[place])
            if mark == last { continue }
            last = mark
            count += 1
            if count > 6 { break }
            if mark < 0x80 {
                hash = (hash ^ mark) &* 16_777_619
            } else if let scalar = Unicode.Scalar(mark) {
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    hash = (hash ^ UInt32(byte)) &* 16_777_619
                }
            }
        }
        return hash
    }
}
