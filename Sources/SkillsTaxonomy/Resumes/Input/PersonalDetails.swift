/// The words of a résumé that say who the person is, and so are not read at all.
///
/// Names, telephone numbers, addresses, dates of birth, nationality, and the names of schools and firms: so that a Ms Baker
/// is no baker and a graduate of one school is read like that of another.
struct PersonalDetails {
    private var barred: [Bool]
    private var digits: [Bool]
    private let document: TextDocument

    /// - Parameter skills: what the skill reader found, so that a first line "Power BI, SQL" is not taken for a name.
    init(
        document: TextDocument, rows: [ResumeRow], occupations: OccupationReader, skills: [Mention], isStructured: Bool
    ) {
        self.document = document
        barred = [Bool](repeating: false, count: document.tokens.count)
        digits = barred
        guard !document.tokens.isEmpty else { return }
        barTelephones()
        barBirth()
        barInstitutions(rows)
        barFirms()
        guard !isStructured else { return }
        barIntroductions()
        barNameLine(rows, occupations, skills)
        barLabelled(rows)
    }

    /// Whether a word says who the person is.
    func isBarred(_ token: Int) -> Bool { barred.indices.contains(token) && barred[token] }

    /// Whether a word is part of a telephone number or date of birth, so that its digits are no date.
    func isDigitsBarred(_ token: Int) -> Bool { digits.indices.contains(token) && (digits[token] || barred[token]) }

    /// Whether any of the words says who the person is.
    func isBarred(_ tokens: Range<Int>) -> Bool { tokens.contains { isBarred($0) } }

    private mutating func bar(_ tokens: Range<Int>) {
        for token in tokens where barred.indices.contains(token) { barred[token] = true }
    }

    // MARK: numbers

    /// Runs of digit groups that start with 0 or follow a plus and have nine digits and more.
    private mutating func barTelephones() {
        var place = 0
        while place < document.tokens.count {
            guard document.tokens[place].shape.contains(.isNumber), startsTelephone(place) else {
                place += 1
                continue
            }
            var end = place
            var count = 0
            while end < document.tokens.count, document.tokens[end].shape.contains(.isNumber), end - place < 8,
                end == place
                    || document.tokens[end].glue != 0x2F
                        && document.tokens[end].gap.isDisjoint(with: [
                            .newline, .comma, .column, .semicolon, .stop, .dash,
                        ])
            {
                count += Int(document.tokens[end].end - document.tokens[end].start)
                end += 1
            }
            if count >= 9 {
                for token in place..<end { digits[token] = true }
            }
            place = max(end, place + 1)
        }
    }

    private func startsTelephone(_ place: Int) -> Bool {
        // "01.02.2016" is one word of ten characters, and a date.
        if DateFinder.dottedDate(document.tokens[place], in: document) != nil { return false }
        let start = Int(document.tokens[place].byteStart)
        if document.bytes[start] == 0x30 { return true }
        return start > 0 && (document.bytes[start - 1] == 0x2B || document.bytes[start - 1] == 0x28)
    }

    /// "born 1985", "DOB 12/03/1985", "date of birth".
    private mutating func barBirth() {
        for place in document.tokens.indices where Self.birth.contains(document.tokens[place]) {
            let line = document.lines[Int(document.tokens[place].line)]
            for token in place..<min(line.tokens.upperBound, place + 8) { digits[token] = true }
        }
    }

    private static let birth = WordSet("born birth dob")

    // MARK: names

    /// "My name is …", "I am Paulette Grizzle", "Yours faithfully," and the names after them.
    private mutating func barIntroductions() {
        for place in document.tokens.indices {
            guard let match = Self.introductions.longestMatch(in: document, at: place, limit: document.tokens.count)
            else {
                continue
            }
            // "MS Project" is no lady.
            if match.tokens.count == 1, !document.tokens[place].shape.contains(.hasLower) { continue }
            barCapitals(from: match.tokens.upperBound, atMost: 4, needsAll: match.value)
        }
    }

    /// True where whatever follows is a name; false where only two capitals in a row are one.
    private static let introductions = PhraseTable<Bool>([
        ("my name is", true), ("my name", true), ("my names", true), ("I am", false), ("I'm", false),
        ("yours faithfully", true), ("yours sincerely", true), ("kind regards", true), ("best wishes", true),
        ("regards", true), ("signed", true), ("mr", true), ("mrs", true), ("ms", true), ("miss", true), ("dr", true),
        ("dear", true), ("mx", true),
    ])

    private mutating func barCapitals(from start: Int, atMost limit: Int, needsAll: Bool) {
        var end = start
        while end < document.tokens.count, end - start < limit, document.tokens[end].shape.contains(.startsCapital),
            end == start || document.tokens[end].gap.isDisjoint(with: [.comma, .stop, .semicolon, .colon, .blankLine])
        {
            end += 1
        }
        // In a text all in capitals "I AM A CHEF" names nobody.
        let hasLower = document.tokens[start..<end].contains { $0.shape.contains(.hasLower) }
        if needsAll || (end - start >= 2 && hasLower) { bar(start..<end) }
    }

    /// The first line that is no "Curriculum vitae": its first segment, unless that is a job title; and the same words again
    /// wherever they stand together, as in a page header.
    private mutating func barNameLine(_ rows: [ResumeRow], _ occupations: OccupationReader, _ skills: [Mention]) {
        for (index, row) in rows.prefix(8).enumerated() {
            if Self.covers.longestMatch(in: document, at: row.tokens.lowerBound, limit: row.tokens.upperBound) != nil {
                continue
            }
            if let heading = HeadingFinder.heading(of: row, in: document), heading.isWholeRow {
                // Under "Skills" or "Work" no name follows.
                if heading.section == .personal { continue }
                return
            }
            let segment = firstSegment(row.tokens)
            guard (1...5).contains(segment.count), isName(segment, row), !isSkill(segment, skills) else { return }
            if isTitle(segment, occupations) {
                // "CHARITY MANAGER" first and the name below it.
                if index < 2 { continue }
                return
            }
            if segment.count == row.tokens.count || segment.count >= 2 {
                bar(segment)
                barAgain(segment)
            }
            return
        }
    }

    private static let covers = PhraseTable([
        "curriculum vitae", "cv", "resume", "page", "personal details", "contact", "private and confidential",
        "application",
    ])

    private func firstSegment(_ tokens: Range<Int>) -> Range<Int> {
        let parts: TokenGap = [.comma, .semicolon, .colon, .stop, .opensBracket, .dash, .column, .bar, .other, .bullet]
        for place in tokens.dropFirst() where !document.tokens[place].gap.isDisjoint(with: parts) {
            // Initials: "J. R. Baker", "MRS. STANIER".
            let before = document.tokens[place - 1]
            if document.tokens[place].gap.contains(.stop), before.end - before.start <= 3 { continue }
            return tokens.lowerBound..<place
        }
        return tokens
    }

    /// One skill's name fills the whole segment.
    private func isSkill(_ tokens: Range<Int>, _ skills: [Mention]) -> Bool {
        let start = Int(document.tokens[tokens.lowerBound].start)
        let end = Int(document.tokens[tokens.upperBound - 1].end)
        for mention in skills {
            if mention.start > start { return false }
            if mention.start == start, mention.end >= end { return true }
        }
        return false
    }

    private func isName(_ tokens: Range<Int>, _ row: ResumeRow) -> Bool {
        let words = document.tokens[tokens]
        if words.contains(where: { $0.shape.contains(.isNumber) || $0.shape.contains(.isAddress) }) { return false }
        if words.allSatisfy({
            $0.shape.contains(.startsCapital) || $0.shape.contains(.isSymbol) || Self.particles.contains($0)
        }) {
            return true
        }
        // All in lower case: a name only where two or three words fill the line and none tells of work.
        return tokens == row.tokens && (2...3).contains(words.count)
            && words.allSatisfy { !$0.shape.contains(.startsCapital) }
            && !words.contains { RowWords.telling.contains($0) || TitleWords.modifiers.contains($0) }
    }

    private static let particles = WordSet(
        "van von der den de la le di da dos del bin binti ibn al el ap o and y jnr snr")

    /// The whole segment is a job title: two words and more, or one known title with what colours it.
    private func isTitle(_ tokens: Range<Int>, _ occupations: OccupationReader) -> Bool {
        let found = occupations.matches(in: document, tokens: tokens)
        guard let match = found.last else { return false }
        let rest = (tokens.lowerBound..<match.tokens.lowerBound).allSatisfy {
            TitleWords.modifiers.contains(document.tokens[$0])
        }
        if match.tokens.count >= 2 { return true }
        return rest && match.tokens.upperBound == tokens.upperBound
    }

    private mutating func barAgain(_ name: Range<Int>) {
        guard name.count >= 2 else { return }
        let words = document.tokens[name].map(\.strict)
        var place = name.upperBound
        while place + words.count <= document.tokens.count {
            if document.tokens[place].strict == words[0],
                document.tokens[place..<(place + words.count)].elementsEqual(words, by: { $0.strict == $1 })
            {
                bar(place..<(place + words.count))
                place += words.count
            } else {
                place += 1
            }
        }
    }

    /// Lines such as "Name: …", "Nationality: …", "Address: …".
    private mutating func barLabelled(_ rows: [ResumeRow]) {
        for row in rows {
            guard let heading = HeadingFinder.heading(of: row, in: document), heading.section == .personal,
                !heading.isWholeRow
            else { continue }
            // Another label on the same line, as in a form, ends it.
            bar(row.tokens)
        }
    }

    // MARK: institutions

    private static let institutions = WordSet(
        "school college university academy institute polytechnic grammar conservatoire")
    private static let joining = WordSet("of and the for")

    /// "Halesowen College", "University of Birmingham", "King Edward VI Cookery School".
    private mutating func barInstitutions(_ rows: [ResumeRow]) {
        for row in rows {
            let hasLower = document.tokens[row.tokens].contains { $0.shape.contains(.hasLower) }
            guard hasLower else { continue }
            for place in row.tokens where Self.institutions.contains(document.tokens[place]) {
                let token = document.tokens[place]
                guard token.shape.contains(.startsCapital), !token.shape.contains(.pluralStripped) else { continue }
                var end = place + 1
                if end < row.tokens.upperBound, Self.joining.contains(document.tokens[end]) {
                    var next = end
                    while next < row.tokens.upperBound, next - place < 8, isCapital(next), joinsName(next) { next += 1 }
                    if document.tokens[next - 1].shape.contains(.startsCapital) { end = next }
                } else if end < row.tokens.upperBound, document.tokens[end].gap.isDisjoint(with: .parts),
                    !document.tokens[end].shape.contains(.isNumber),
                    !Self.afterInstitution.contains(document.tokens[end])
                {
                    // "Primary School Teacher", "School meals": the word only colours what follows.
                    guard isNamed(place, row), !document.tokens[end].shape.contains(.startsCapital) else { continue }
                }
                var start = place
                while start > row.tokens.lowerBound, place - start < 6,
                    document.tokens[start].gap.isDisjoint(with: .parts),
                    isCapital(start - 1)
                {
                    start -= 1
                }
                while start < place, Self.joining.contains(document.tokens[start]) { start += 1 }
                bar(start..<end)
            }
        }
    }

    private static let afterInstitution = WordSet("in at from to where until till since and with for on")

    /// "Sandwell College evening class": a name stands before the word, and not only its kind.
    private func isNamed(_ place: Int, _ row: ResumeRow) -> Bool {
        guard place > row.tokens.lowerBound, document.tokens[place].gap.isDisjoint(with: .parts) else { return false }
        let before = document.tokens[place - 1]
        return before.shape.contains(.startsCapital) && !Self.schoolKinds.contains(before)
    }

    private static let schoolKinds = WordSet(
        "primary secondary infant junior high nursery special sunday art business middle grammar senior driving the a summer law"
    )

    private func joinsName(_ place: Int) -> Bool {
        document.tokens[place].gap.isDisjoint(with: [.comma, .semicolon, .colon, .stop, .dash, .bar, .column, .bullet])
    }

    private func isCapital(_ place: Int) -> Bool {
        let token = document.tokens[place]
        return token.shape.contains(.startsCapital) && !token.shape.contains(.isNumber) || Self.joining.contains(token)
            || token.shape.contains(.isSymbol)
    }

    // MARK: firms

    private static let firmEndings = WordSet("ltd limited plc llp inc llc")

    /// "Excel Logistics Ltd": the capitals before the legal form.
    private mutating func barFirms() {
        for place in document.tokens.indices where Self.firmEndings.contains(document.tokens[place]) {
            var start = place
            while start > 0, place - start < 5,
                document.tokens[start].gap.isDisjoint(with: TokenGap.parts.union(.newline)),
                document.tokens[start - 1].shape.contains(.startsCapital)
                    || document.tokens[start - 1].shape.contains(.isSymbol)
            {
                start -= 1
            }
            if start < place { bar(start..<(place + 1)) }
        }
    }
}
