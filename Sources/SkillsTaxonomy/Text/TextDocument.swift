/// A text cut once into words, lines and sentences; everything that reads a text works on this.
///
/// Made in one pass, in time and memory linear in the text's length, for any text: what is not a word is passed over.
/// All offsets count Unicode scalars from 0 unless they say bytes.
public struct TextDocument: Sendable {
    /// The text's UTF-8.
    public let bytes: [UInt8]
    /// Its words in order.
    public internal(set) var tokens: [TextToken]
    /// Its lines in order, blank ones too.
    public let lines: [TextLine]
    /// Its sentences, each as a range of words; a bullet, a heading and a line of a list count as sentences.
    public let sentences: [Range<Int>]
    /// Its length in Unicode scalars.
    public let scalarCount: Int

    /// Cuts a text. Only the first two thousand million bytes are read.
    public init(_ text: String) {
        var text = text
        bytes = text.withUTF8 { Array($0.prefix(Int(Int32.max) - 1)) }
        var tokenizer = Tokenizer()
        bytes.withUnsafeBufferPointer { tokenizer.run($0) }
        tokens = tokenizer.tokens
        lines = tokenizer.lines
        sentences = tokenizer.sentences
        scalarCount = tokenizer.scalarCount
    }

    /// The exact words from the first token of a range to its last, with what stands between them.
    public func text(of range: Range<Int>) -> String {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return "" }
        return String(
            decoding: bytes[Int(tokens[range.lowerBound].byteStart)..<Int(tokens[range.upperBound - 1].byteEnd)],
            as: UTF8.self)
    }

    /// The whole line without its line end.
    public func text(of line: TextLine) -> String {
        String(decoding: bytes[line.byteStart..<line.byteEnd], as: UTF8.self)
    }

    /// The letters of a word after folding for case, plural and spelling.
    func foldedWord(_ index: Int) -> [UInt8] {
        let token = tokens[index]
        var folder = WordFolder()
        bytes.withUnsafeBufferPointer { folder.load($0, Int(token.byteStart)..<Int(token.byteEnd)) }
        return folder.fold().letters
    }

    /// The words that stand whole inside a stretch of Unicode scalars, as positions in ``tokens``.
    func tokens(in scalars: Range<Int>) -> Range<Int> {
        func first(where isReached: (TextToken) -> Bool) -> Int {
            var low = 0
            var high = tokens.count
            while low < high {
                let middle = (low + high) / 2
                if isReached(tokens[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = first { Int($0.start) >= scalars.lowerBound }
        return start..<max(start, first { Int($0.end) > scalars.upperBound })
    }

    /// The sentence's words around a word, as a range of tokens.
    func sentence(around token: Int) -> Range<Int> { sentences[Int(tokens[token].sentence)] }
}

extension TextDocument {
    /// The letters of a word in lower case without accents and apostrophes, otherwise as written.
    func foldedRaw(_ index: Int) -> [UInt8] {
        let token = tokens[index]
        var folder = WordFolder()
        bytes.withUnsafeBufferPointer { folder.load($0, Int(token.byteStart)..<Int(token.byteEnd)) }
        return folder.raw
    }
}
