/// Marks the words of a résumé that say who the person is, or that are none of what the person did.
struct WorkTextFilter {
    /// For each Unicode scalar of the text, whether a word that starts there is left out.
    private(set) var leftOut: [Bool]
    /// The same for words of job titles, which are written with capitals.
    private(set) var leftOutOfTitles: [Bool]

    private let document: TextDocument
    private let names: WorkNames
    private let words: WordVectorTable

    private static let closedSections: Set<ResumeSection> = [
        .education, .languages, .interests, .references, .personal, .aims, .notHeld,
    ]

    init(
        outline: ResumeOutline, personal: PersonalDetails, reading: Reading, names: WorkNames, words: WordVectorTable
    ) {
        document = outline.document
        self.names = names
        self.words = words
        leftOut = [Bool](repeating: false, count: outline.document.scalarCount)
        leftOutOfTitles = leftOut
        let covered = coveredBySkills(reading)
        // Where nothing but an advert seems to stand, the person writes like one.
        let hasOwn = outline.rows.contains { $0.setAside == nil }
        for row in outline.rows {
            let isAside = row.setAside != nil && (hasOwn || row.setAside != .advert)
            let isClosed = isAside || Self.closedSections.contains(row.section) || isAddress(row)
            for token in row.tokens {
                let word = document.tokens[token]
                if isClosed || personal.isBarred(token) || word.shape.contains(.isAddress)
                    || PersonalWords.table.contains(word) || isNumber(token) && !covered[token] && !names.contains(word)
                {
                    bar(token, titlesToo: true)
                } else if word.shape.contains(.startsCapital), !covered[token] {
                    // In the heading of a job the first word is as likely a firm or a place.
                    let mayStart = word.shape.contains(.startsSentence) && !row.isHeader
                    let isName = PersonalWords.names.contains(word)
                    let isUnknown = !isKnown(token)
                    let tells = mayStart ? !isName && !isUnknown : names.contains(word)
                    if !tells { bar(token, titlesToo: isName || isUnknown) }
                }
            }
        }
    }

    /// Up to the next word, so that the "s" of a name in the genitive goes with it.
    private mutating func bar(_ token: Int, titlesToo: Bool) {
        let end = token + 1 < document.tokens.count ? Int(document.tokens[token + 1].start) : leftOut.count
        for place in Int(document.tokens[token].start)..<min(end, leftOut.count) {
            leftOut[place] = true
            if titlesToo { leftOutOfTitles[place] = true }
        }
    }

    /// "12 High Street, Solihull B91 3SX": a street with a number, or a postcode.
    private func isAddress(_ row: ResumeRow) -> Bool {
        // In running text "Drive" and "Place" are verbs.
        guard row.tokens.count <= Self.longestAddress else { return false }
        let words = document.tokens[row.tokens]
        let hasNumber = words.contains { $0.shape.contains(.isNumber) }
        if hasNumber, words.contains(where: { $0.shape.contains(.startsCapital) && PersonalWords.streets.contains($0) })
        {
            return true
        }
        return row.tokens.dropFirst().contains { isOutwardCode($0 - 1) && isInwardCode($0) }
    }

    private func letters(_ token: Int) -> ArraySlice<UInt8> {
        document.bytes[Int(document.tokens[token].byteStart)..<Int(document.tokens[token].byteEnd)]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    /// "B91", "SW1A".
    private func isOutwardCode(_ token: Int) -> Bool {
        let letters = letters(token)
        guard (2...4).contains(letters.count), letters.first.map(Self.isCapital) == true else { return false }
        return letters.allSatisfy { Self.isCapital($0) || Self.isDigit($0) } && letters.contains(where: Self.isDigit)
    }

    /// "3SX".
    private func isInwardCode(_ token: Int) -> Bool {
        let letters = letters(token)
        return letters.count == 3 && letters.first.map(Self.isDigit) == true
            && letters.dropFirst().allSatisfy(Self.isCapital)
    }

    /// Ages, years, sums, house numbers and codes: a word that starts with a figure.
    private func isNumber(_ token: Int) -> Bool { letters(token).first.map(Self.isDigit) == true }

    /// Whether the table of word vectors knows the word in small letters, or by its stem.
    private func isKnown(_ token: Int) -> Bool {
        words.row(of: String(decoding: document.foldedRaw(token), as: UTF8.self)) != nil
    }

    private static let longestAddress = 14
    private static let loose: Set<MentionRule> = [.implied, .told, .verb]

    /// For each word, whether the name of a skill holds it, claimed or not; what only implies a skill, "trained Mary",
    /// may hold anything.
    private func coveredBySkills(_ reading: Reading) -> [Bool] {
        var covered = [Bool](repeating: false, count: document.tokens.count)
        for mention in reading.mentions + reading.passedOver where !Self.loose.contains(mention.rule) {
            for token in document.tokens(in: mention.start..<mention.end) { covered[token] = true }
        }
        return covered
    }
}
