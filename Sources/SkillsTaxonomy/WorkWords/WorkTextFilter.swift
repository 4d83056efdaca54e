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
            let isClosed = isAside || Self.closedSections.contains(row.section)
            for token in row.tokens {
                let word = document.tokens[token]
                if isClosed || personal.isBarred(token) || word.shape.contains(.isAddress)
                    || PersonalWords.table.contains(word)
                {
                    bar(word, titlesToo: true)
                } else if word.shape.contains(.startsCapital), !covered[token] {
                    // In the heading of a job the first word is as likely a firm or a place.
                    let mayStart = word.shape.contains(.startsSentence) && !row.isHeader
                    let isName = PersonalWords.names.contains(word)
                    let tells = mayStart ? !isName && isKnown(token) : names.contains(word)
                    if !tells { bar(word, titlesToo: isName) }
                }
            }
        }
    }

    private mutating func bar(_ word: TextToken, titlesToo: Bool) {
        for place in Int(word.start)..<Int(word.end) where leftOut.indices.contains(place) {
            leftOut[place] = true
            if titlesToo { leftOutOfTitles[place] = true }
        }
    }

    /// Whether the table of word vectors knows the word in small letters, or by its stem.
    private func isKnown(_ token: Int) -> Bool {
        words.row(of: String(decoding: document.foldedRaw(token), as: UTF8.self)) != nil
    }

    /// For each word, whether the name of a skill holds it, claimed or not.
    private func coveredBySkills(_ reading: Reading) -> [Bool] {
        var covered = [Bool](repeating: false, count: document.tokens.count)
        for mention in reading.mentions + reading.passedOver {
            for token in document.tokens(in: mention.start..<mention.end) { covered[token] = true }
        }
        return covered
    }
}
