/// Finds the rows that are no part of what a résumé tells: page headers and footers, copies, and a pasted advert.
enum SetAsideRows {
    enum Reason: Sendable {
        /// "Page 2 of 3", and the name and telephone number at the top of each page.
        case pageFurniture
        /// The paragraph stands above already, word for word.
        case copy
        /// Text that speaks to an applicant: "you will", "essential criteria", "we are looking for".
        case advert
    }

    static func mark(
        _ rows: inout [ResumeRow], in document: TextDocument, hasRange: (Range<Int>) -> Bool,
        namesJob: (Range<Int>) -> Bool
    ) {
        markCopies(&rows, document)
        markFurniture(&rows, document)
        AdvertVoice(document: document).mark(&rows, hasRange: hasRange, namesJob: namesJob)
    }

    // MARK: pages

    private static let page = WordSet("page pg strona pagina seite")
    private static let of = WordSet("of from z din von")
    /// A header stands in the first rows of the first page.
    private static let headerRows = 4

    private static func markFurniture(_ rows: inout [ResumeRow], _ document: TextDocument) {
        // The place of each row of the first page's header.
        var headers: [UInt64: Int] = [:]
        for (index, row) in rows.prefix(headerRows).enumerated() where headers[hash(row.tokens, document)] == nil {
            headers[hash(row.tokens, document)] = index
        }
        func repeatsHeader(_ index: Int) -> Bool {
            headers[hash(rows[index].tokens, document)].map { $0 < index } ?? false
        }
        var isFurniture = rows.map { endsWithPageNumber($0, document) }
        for index in rows.indices where repeatsHeader(index) {
            isFurniture[index] = isFurniture[index] || holdsContact(rows[index], document)
        }
        // The other lines of the header stand beside those.
        for index in rows.indices where !isFurniture[index] && repeatsHeader(index) {
            let near = [index - 1, index + 1].contains { isFurniture.indices.contains($0) && isFurniture[$0] }
            if near, rows[index].tokens.count > 1 { isFurniture[index] = true }
        }
        for index in rows.indices where isFurniture[index] {
            rows[index].setAside = .pageFurniture
            // The blank lines around a page's end part nothing.
            var next = index + 1
            while next < rows.count, isFurniture[next] { next += 1 }
            if next < rows.count, rows[next].column == rows[index].column { rows[next].followsBlank = false }
        }
    }

    /// "Page 2", "Page 2 of 3", "2 of 3", with little before it.
    private static func endsWithPageNumber(_ row: ResumeRow, _ document: TextDocument) -> Bool {
        guard row.tokens.count <= 9 else { return false }
        let tokens = document.tokens
        let last = row.tokens.upperBound - 1
        guard isSmallNumber(last, document) else { return false }
        if last > row.tokens.lowerBound, page.contains(tokens[last - 1]) { return true }
        guard last - 2 >= row.tokens.lowerBound, isSmallNumber(last - 2, document),
            of.contains(tokens[last - 1])
        else { return false }
        return row.tokens.count == 3 || (last - 3 >= row.tokens.lowerBound && page.contains(tokens[last - 3]))
    }

    private static func isSmallNumber(_ place: Int, _ document: TextDocument) -> Bool {
        document.tokens[place].shape.contains(.isNumber)
            && (NumberWords.digits(of: document.tokens[place], in: document) ?? 1_000) < 100
    }

    /// A mail address or the many digits of a telephone number.
    private static func holdsContact(_ row: ResumeRow, _ document: TextDocument) -> Bool {
        var digits = 0
        for token in document.tokens[row.tokens] {
            if token.shape.contains(.isAddress) { return true }
            if token.shape.contains(.isNumber) { digits += Int(token.end - token.start) }
        }
        return digits >= 9
    }

    // MARK: copies

    private struct Paragraph {
        var hash: UInt64 = seed
        var count = 0
        var hasYear = false
    }

    /// Paragraphs of four words and more, or with a year in them, that repeat an earlier one.
    private static func markCopies(_ rows: inout [ResumeRow], _ document: TextDocument) {
        var paragraphs: [Int: Paragraph] = [:]
        for row in rows where row.setAside == nil {
            let number = document.lines[row.line].paragraph
            for token in row.tokens {
                let word = document.tokens[token]
                paragraphs[number, default: Paragraph()].hash = mixed(
                    paragraphs[number]?.hash ?? seed, word.strict)
                paragraphs[number]?.count += 1
                if word.shape.contains(.isNumber), word.end - word.start == 4 { paragraphs[number]?.hasYear = true }
            }
        }
        var seen: Set<UInt64> = []
        var copies: Set<Int> = []
        for (number, paragraph) in paragraphs.sorted(by: { $0.key < $1.key })
        where paragraph.count >= 4 || paragraph.hasYear {
            if !seen.insert(paragraph.hash).inserted { copies.insert(number) }
        }
        // A word or two alone are a copy only right behind one: "AREA TEAM LEADER" of a résumé given twice over.
        var hashes: Set<UInt64> = []
        var previous: Int?
        for (number, paragraph) in paragraphs.sorted(by: { $0.key < $1.key }) {
            if !hashes.insert(paragraph.hash).inserted, let previous, copies.contains(previous) {
                copies.insert(number)
            }
            previous = number
        }
        for index in rows.indices where copies.contains(document.lines[rows[index].line].paragraph) {
            if rows[index].setAside == nil { rows[index].setAside = .copy }
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 { (hash ^ word) &* 0x100_0000_01B3 }

    private static func hash(_ tokens: Range<Int>, _ document: TextDocument) -> UInt64 {
        tokens.reduce(seed) { mixed($0, document.tokens[$1].strict) }
    }
}
