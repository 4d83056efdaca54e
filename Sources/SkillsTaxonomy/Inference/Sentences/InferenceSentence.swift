/// One sentence made ready for inferring: scalars, folded letters, words and the tokens of the span model.
///
/// Filled again for every sentence, so that reading a long text asks for memory once. Offsets count the sentence's
/// scalars unless they say bytes of ``folded``.
struct InferenceSentence {
    /// A word as the vectors know it: `[a-z0-9]+[+#]*`.
    struct Word {
        var start: Int32
        var end: Int32
        /// Where it stands in ``InferenceSentence/folded``.
        var bytes: Range<Int32>
        var forms: WordForms

        var key: UInt64 { forms.key }
        var stemKey: UInt64 { forms.stemKey }
        var tildeKey: UInt64 { forms.tildeKey }
        var isStop: Bool { forms.isStop }
    }

    /// What a word is known by, worked out from its letters.
    struct WordForms: BitwiseCopyable {
        var key: UInt64 = 0
        /// The hash of its stem, and of `~` and its stem.
        var stemKey: UInt64 = 0
        var tildeKey: UInt64 = 0
        var isStop = false
    }

    /// A piece between white space with its punctuation peeled off.
    struct Token {
        var start: Int32
        var end: Int32
    }

    private(set) var scalars: [UInt32] = []
    /// The folded text's UTF-8.
    private(set) var folded: [UInt8] = []
    /// Where the folding of each scalar starts in ``folded``, and its end.
    private(set) var foldStarts: [Int32] = []
    private(set) var words: [Word] = []
    private(set) var tokens: [Token] = []
    private(set) var isASCII = true

    private var scratch: [UInt8] = []
    private var owners: [Int32] = []
    private var hasPlaceholder = false
    /// Of words read before; nil where only a few are read.
    private let memory: ShortWordMemory<WordForms>?

    /// - Parameter remembers: whether many sentences will be read.
    init(remembers: Bool = false) { memory = remembers ? ShortWordMemory(unused: WordForms()) : nil }

    /// Reads a sentence from valid UTF-8.
    mutating func load(_ bytes: UnsafeBufferPointer<UInt8>) {
        scalars.removeAll(keepingCapacity: true)
        folded.removeAll(keepingCapacity: true)
        foldStarts.removeAll(keepingCapacity: true)
        isASCII = bytes.allSatisfy { $0 < 0x80 }
        hasPlaceholder = bytes.contains(0x3C)
        if isASCII {
            scalars.append(contentsOf: bytes.lazy.map { UInt32($0) })
            folded.append(contentsOf: bytes.lazy.map { Self.small($0) })
            foldStarts.append(contentsOf: 0..<Int32(bytes.count))
        } else {
            loadScalars(bytes)
        }
        foldStarts.append(Int32(folded.count))
        findWords()
        findTokens()
    }

    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    private mutating func loadScalars(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            foldStarts.append(Int32(folded.count))
            if byte < 0x80 {
                scalars.append(UInt32(byte))
                folded.append(Self.small(byte))
                at += 1
            } else {
                let (scalar, length) = UTF8Scalars.decode(bytes, at)
                scalars.append(scalar.value)
                folded.append(contentsOf: ScalarFolding.folding(of: scalar))
                at += length
            }
        }
    }

    /// The words between two scalars, as a range of ``words``.
    func words(in range: Range<Int>) -> Range<Int> {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let first = low
        high = words.count
        while low < high {
            let middle = (low + high) / 2
            if Int(words[middle].end) <= range.upperBound { low = middle + 1 } else { high = middle }
        }
        return first..<max(first, low)
    }

    // MARK: words

    private mutating func findWords() {
        words.removeAll(keepingCapacity: true)
        let plain = blanked()
        // The scalar that each folded byte came from; the same number in text of ASCII only.
        owners.removeAll(keepingCapacity: true)
        if !isASCII {
            for scalar in scalars.indices {
                for _ in foldStarts[scalar]..<foldStarts[scalar + 1] { owners.append(Int32(scalar)) }
            }
        }
        if scratch.count < plain.count { scratch = [UInt8](repeating: 0, count: plain.count) }
        plain.withUnsafeBufferPointer { text in
            scratch.withUnsafeMutableBufferPointer { scratch in
                var at = 0
                while at < text.count {
                    guard Self.isWordLetter(text[at]) else {
                        at += 1
                        continue
                    }
                    let start = at
                    while at < text.count, Self.isWordLetter(text[at]) { at += 1 }
                    while at < text.count, text[at] == 0x2B || text[at] == 0x23 { at += 1 }
                    let letters = UnsafeBufferPointer(rebasing: text[start..<at])
                    let forms: WordForms
                    if let memory, let word = ShortWord(letters) {
                        forms = memory.value(of: word) { Self.forms(of: letters, scratch) }
                    } else {
                        forms = Self.forms(of: letters, scratch)
                    }
                    words.append(
                        Word(
                            start: isASCII ? Int32(start) : owners[start],
                            end: isASCII ? Int32(at) : owners[at - 1] + 1, bytes: Int32(start)..<Int32(at),
                            forms: forms))
                }
            }
        }
    }

    private static func forms(
        of letters: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutableBufferPointer<UInt8>
    ) -> WordForms {
        let key = WordHash.of64(letters)
        let length = WordStem.stem(letters, into: scratch)
        let stem = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(scratch)[..<length])
        return WordForms(
            key: key, stemKey: WordHash.of64(stem), tildeKey: WordHash.of64(stem, from: WordHash.stemStart),
            isStop: InferenceStopWords.contains(key, length: letters.count))
    }

    @inline(__always)
    private static func isWordLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// The folded text with placeholders such as `<LOCATION>`, which anonymisers leave, turned to spaces.
    private func blanked() -> [UInt8] {
        guard hasPlaceholder else { return folded }
        var plain = folded
        var at = 0
        while at < scalars.count {
            guard scalars[at] == 0x3C else {
                at += 1
                continue
            }
            var end = at + 1
            while end < scalars.count, scalars[end] == 0x5F || scalars[end] &- 0x41 < 26 { end += 1 }
            if end > at + 1, end < scalars.count, scalars[end] == 0x3E {
                for place in Int(foldStarts[at])..<Int(foldStarts[end + 1]) { plain[place] = 0x20 }
                end += 1
            }
            at = end
        }
        return plain
    }

    // MARK: tokens

    private mutating func findTokens() {
        tokens.removeAll(keepingCapacity: true)
        var at = 0
        while at < scalars.count {
            guard !ScalarClass.isSpace(scalars[at]) else {
                at += 1
                continue
            }
            var start = at
            while at < scalars.count, !ScalarClass.isSpace(scalars[at]) { at += 1 }
            var end = at
            if end - start > 2, scalars[start] == 0x3C, scalars[end - 1] == 0x3E {
                append(start, end)
                continue
            }
            while start < end - 1, ScalarClass.isLead(scalars[start]) {
                append(start, start + 1)
                start += 1
            }
            while end > start + 1, ScalarClass.isTrail(scalars[end - 1]) { end -= 1 }
            append(start, end)
            for place in end..<at { append(place, place + 1) }
        }
    }

    private mutating func append(_ start: Int, _ end: Int) {
        // The texts the model learnt from have no commas.
        if end == start + 1, scalars[start] == 0x2C { return }
        tokens.append(Token(start: Int32(start), end: Int32(end)))
    }

    /// Whether a comma stands between two scalars.
    func hasComma(_ range: Range<Int>) -> Bool { scalars[range].contains(0x2C) }
}
