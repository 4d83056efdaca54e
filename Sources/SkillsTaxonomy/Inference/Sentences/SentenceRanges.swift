/// The sentences of a document as ranges of bytes, with the punctuation that belongs to them.
enum SentenceRanges {
    /// Gives each sentence in order: its bytes, and the place of its first scalar in the document.
    ///
    /// A sentence takes what follows its last word up to the next white space; the rest before the next sentence's
    /// first word belongs to that one. A sentence of more than `longest` scalars is parted at white space where there
    /// is some.
    static func each(
        of document: TextDocument, longest: Int, _ body: (_ bytes: Range<Int>, _ scalar: Int) -> Void
    ) {
        let bytes = document.bytes
        var start = 0
        var scalar = 0
        for sentence in document.sentences.indices {
            let words = document.sentences[sentence]
            guard let last = words.last else { continue }
            var end = bytes.count
            if sentence + 1 < document.sentences.count, let next = document.sentences[sentence + 1].first {
                let limit = Int(document.tokens[next].byteStart)
                end = Int(document.tokens[last].byteEnd)
                while end < limit, !isSpace(bytes[end]) { end += 1 }
            }
            guard end > start else { continue }
            parts(bytes, start..<end, longest, &scalar, body)
            start = end
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

    private static func parts(
        _ bytes: [UInt8], _ range: Range<Int>, _ longest: Int, _ scalar: inout Int,
        _ body: (_ bytes: Range<Int>, _ scalar: Int) -> Void
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            // White space before a sentence is none of it.
            while start < range.upperBound, isSpace(bytes[start]) {
                start += 1
                scalar += 1
            }
            var end = start
            var count = 0
            var space = (byte: 0, count: 0)
            while end < range.upperBound {
                if bytes[end] & 0xC0 != 0x80 {
                    if count == longest { break }
                    if isSpace(bytes[end]) { space = (end, count) }
                    count += 1
                }
                end += 1
            }
            if end < range.upperBound, space.count > longest / 2 { (end, count) = space }
            if end > start { body(start..<end, scalar) }
            scalar += count
            start = end
        }
    }
}
