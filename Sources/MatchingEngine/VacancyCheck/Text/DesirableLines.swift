import SkillsTaxonomy

/// Tells which words of an advert stand under a heading that says "nice to have".
enum DesirableLines {
    private static let headings = PhraseList(
        """
        desirable|desirables|nice to have|nice to haves|good to have|would be great if|would help if|would be lovely if
        bonus|bonus points|preferred|ideally|an advantage|advantageous|a plus|pluses|love it if|be a bonus
        not essential|extra points|icing on the cake|would be useful|also useful|be handy|beneficial|it helps if|helpful
        welcome extras|useful extras
        """)

    /// Longest heading, in words.
    private static let longest = 8

    /// For each token whether it is under such a heading; a heading lasts until the next one.
    static func tokens(in document: TextDocument, words: [String]) -> [Bool] {
        var result = [Bool](repeating: false, count: words.count)
        var isDesirable = false
        for (number, line) in document.lines.enumerated() {
            guard !line.tokens.isEmpty else { continue }
            let last = line.byteEnd > line.byteStart ? document.bytes[line.byteEnd - 1] : 0
            let isShort = line.tokens.count <= longest && last != UInt8(ascii: ".") && !line.isBullet
            // A heading stands above something: a list, or a paragraph of its own.
            if isShort, number + 1 < document.lines.count || last == UInt8(ascii: ":") {
                isDesirable = headings.matches(words, in: line.tokens)
            } else if isDesirable, !line.isBullet, line.tokens.count > longest,
                startsParagraph(number, in: document)
            {
                // Plain prose after a list has left it.
                isDesirable = false
            }
            for token in line.tokens { result[token] = isDesirable }
        }
        return result
    }

    private static func startsParagraph(_ number: Int, in document: TextDocument) -> Bool {
        number > 0 && document.lines[number - 1].tokens.isEmpty
    }
}
