/// Finds qualifications and licences with their levels.
struct QualificationReader: Sendable {
    private let taxonomy: Taxonomy
    private static let table = PhraseTable(
        ForeignQualificationTable.phrases + LicenceTable.phrases + QualificationTable.phrases)

    init(taxonomy: Taxonomy) { self.taxonomy = taxonomy }

    private struct Found {
        var qualification: Qualification
        let tokens: Range<Int>
        var kind = QualificationKind("", nil)
    }

    /// The qualifications of a résumé, highest level first, then in the order of the text; each kind once.
    ///
    /// - Parameters:
    ///   - skills: the held mentions of skills; those of kind `qualification` name what the tables do not.
    ///   - spokenFor: words that show a skill outside a list of skills, in small letters.
    func read(
        _ outline: ResumeOutline, personal: PersonalDetails, skills: [Mention], spokenFor: Set<String> = [],
        source: ResumeDocument
    ) -> [Qualification] {
        var found: [Found] = []
        let document = outline.document
        let skills = skills.filter { isQualification($0) }
        for row in outline.rows where !row.isHeading && row.setAside == nil && Self.reads(row.section) {
            var place = row.tokens.lowerBound
            while place < row.tokens.upperBound {
                if let item = qualification(at: place, row, outline, personal, skills, source) {
                    place = max(place + 1, item.tokens.upperBound)
                    // "First aid" of mental health first aid, listed once more, is no other certificate.
                    if row.section == .skills, spokenFor.contains(item.qualification.evidence.text.lowercased()) {
                        continue
                    }
                    found.append(item)
                    found += subjects(of: item, row, document, source)
                } else {
                    place += 1
                }
            }
        }
        add(skills: skills, outline: outline, source: source, to: &found)
        return merged(found)
    }

    private static func reads(_ section: ResumeSection) -> Bool {
        section != .references && section != .notHeld && section != .aims && section != .interests
    }

    private func qualification(
        at place: Int, _ row: ResumeRow, _ outline: ResumeOutline, _ personal: PersonalDetails, _ skills: [Mention],
        _ source: ResumeDocument
    ) -> Found? {
        let document = outline.document
        guard !personal.isBarred(place),
            let match = Self.table.longestMatch(in: document, at: place, limit: row.tokens.upperBound),
            looksRight(match.tokens, match.value, row, document), !isLost(match.tokens, document)
        else { return nil }
        var tokens = match.tokens
        var kind = match.value
        var level = kind.level
        if kind.isBareLevel, let named = nameAfter(tokens, row, document) {
            // "Level 3 Diploma in …"
            kind = named.value
            tokens = tokens.lowerBound..<named.tokens.upperBound
        }
        if !match.value.isBareLevel, kind.takesLevel {
            if let near = QualificationLevel.near(tokens, in: document, row: row.tokens) {
                level = near.level
                tokens = min(tokens.lowerBound, near.tokens.lowerBound)..<max(tokens.upperBound, near.tokens.upperBound)
            }
        }
        // "Certificate" and "Level 2" alone are too little to go on outside a list of them.
        if kind.takesLevel, level == nil, Self.bare.contains(document.tokens[match.tokens.lowerBound]) {
            guard row.section == .education || row.section == .licences, kind.name == "Diploma" else { return nil }
        }
        let start = Int(document.tokens[tokens.lowerBound].start)
        let end = Int(document.tokens[tokens.upperBound - 1].end)
        guard let place = source.locate(start, end) else { return nil }
        let abroad = kind.isFromAbroad || (level != nil && isAbroad(tokens, row, document))
        let skill =
            Self.overlapping(start, end, skills)?.skill
            ?? QualificationSkills.skill(of: kind, level: level, in: taxonomy)
        return Found(
            qualification: Qualification(
                name: QualificationLevel.name(kind, level), skill: skill, level: level, isFromAbroad: abroad,
                evidence: Evidence(
                    start: place.start, end: place.end, text: document.text(of: tokens), rule: "qualification",
                    pointer: place.pointer)),
            tokens: tokens, kind: kind)
    }

    /// GCSE or Functional Skills English and maths told with the qualification.
    private func subjects(of item: Found, _ row: ResumeRow, _ document: TextDocument, _ source: ResumeDocument)
        -> [Found]
    {
        let sentence = document.sentence(around: item.tokens.lowerBound).clamped(to: row.tokens)
        let subjects = SchoolSubjects.find(
            near: item.tokens, kind: item.kind, level: item.qualification.level, sentence: sentence, in: document)
        return subjects.compactMap { subject in
            let start = Int(document.tokens[subject.tokens.lowerBound].start)
            let end = Int(document.tokens[subject.tokens.upperBound - 1].end)
            guard let place = source.locate(start, end) else { return nil }
            return Found(
                qualification: Qualification(
                    name: subject.name, skill: taxonomy.skill(subject.skill)?.id, level: subject.level,
                    isFromAbroad: false,
                    evidence: Evidence(
                        start: place.start, end: place.end, text: document.text(of: subject.tokens),
                        rule: "qualification",
                        pointer: place.pointer)),
                tokens: item.tokens)
        }
    }

    /// The first mention, of some sorted by start, that shares a character with the place.
    private static func overlapping(_ start: Int, _ end: Int, _ mentions: [Mention]) -> Mention? {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].end <= start { low = middle + 1 } else { high = middle }
        }
        return low < mentions.count && mentions[low].start < end ? mentions[low] : nil
    }

    private static let bare = WordSet("certificate award diploma aat rsa ilm esol city")

    /// What is kept ready for a job is no proof of it: "first aid kit".
    private static let things = WordSet("kit kits box boxes supplies room post tent bag bags cupboard")

    /// Short letters that are also words need their capitals: "ma", "ba", "med", "nce", "ics", "march".
    private func looksRight(_ tokens: Range<Int>, _ kind: QualificationKind, _ row: ResumeRow, _ document: TextDocument)
        -> Bool
    {
        let first = document.tokens[tokens.lowerBound]
        // "10+2", and no date or sum.
        if first.shape.contains(.isNumber), tokens.count == 2, document.tokens[tokens.upperBound - 1].glue != 0x2B {
            return false
        }
        // "FA" of a football association and "CAP" of a letter are read only where learning is told.
        if kind.isFromAbroad, Self.learnedOnly.contains(first), tokens.count == 1 {
            guard first.shape.contains(.startsCapital), !first.shape.contains(.hasLower) || first.glue == 0x2E,
                row.section == .education || isAbroad(tokens, row, document)
                    || near(tokens, row, document, Self.learning)
            else { return false }
            return true
        }
        if tokens.count == 1, first.end - first.start <= 5, Self.lettersOnly.contains(first) {
            guard first.shape.contains(.startsCapital), first.shape.contains(.hasInnerCapital) else {
                // "ba visual communication" in a list of studies.
                return row.section == .education && Self.degreeLetters.contains(first)
                    && row.tokens.lowerBound == tokens.lowerBound
            }
            return true
        }
        // "Level 2" of a building or of a support desk is none: only beside words of learning.
        if kind.isBareLevel {
            return row.section == .education || row.section == .licences || near(tokens, row, document, Self.learning)
                || isHeld(tokens, row, document)
                || (row.tokens.count < 30 && document.tokens[row.tokens].contains { Self.schools.contains($0) })
        }
        if tokens.upperBound < row.tokens.upperBound, Self.things.contains(document.tokens[tokens.upperBound]),
            document.tokens[tokens.upperBound].gap.isDisjoint(with: .parts)
        {
            return false
        }
        // "a Level 2 certificate" is no A level.
        if kind.name == "A levels", tokens.upperBound < row.tokens.upperBound {
            let next = document.tokens[tokens.upperBound]
            if next.shape.contains(.isNumber), next.gap.isDisjoint(with: .parts), !first.shape.contains(.startsCapital)
            {
                return false
            }
        }
        if kind.name == "Bachelor's degree", tokens.count == 1, Self.degreeWord.contains(first) {
            return !near(tokens, row, document, Self.notDegree)
        }
        return true
    }

    private static let lettersOnly = WordSet(
        """
        ma ba med bed march ics nce dae slc isc puc hbo mbo vwo bts cse ssc hsc fsc aet uce dip fda adr sia ecs bsn rsa mph
        ged ond onc diplom cbse
        """)
    private static let learnedOnly = WordSet("fa f.a cap dut anm gnm ics isc dae")
    private static let degreeLetters = WordSet("ma ba bed")
    private static let degreeWord = WordSet("degree bachelor master")
    private static let notDegree = WordSet("no without 360 angle temperature celsius")
    private static let learning = WordSet(
        "award certificate diploma qualification nvq btec course apprenticeship college board university")

    /// "I've a Level 3 in childcare"
    private func isHeld(_ tokens: Range<Int>, _ row: ResumeRow, _ document: TextDocument) -> Bool {
        guard tokens.lowerBound > row.tokens.lowerBound, tokens.upperBound < row.tokens.upperBound else { return false }
        return Self.holding.contains(document.tokens[tokens.lowerBound - 1])
            && Self.inWord.contains(document.tokens[tokens.upperBound])
            && document.tokens[tokens.upperBound].gap.isDisjoint(with: .parts)
    }

    private static let holding = WordSet("a an my have ive got hold did passed and")
    private static let inWord = WordSet("in")
    private static let schools = WordSet("college university")

    /// The kind named right after a bare level.
    private func nameAfter(_ tokens: Range<Int>, _ row: ResumeRow, _ document: TextDocument) -> PhraseTable<
        QualificationKind
    >.Match? {
        for place in tokens.upperBound..<min(row.tokens.upperBound, tokens.upperBound + 4) {
            if !document.tokens[place].gap.isDisjoint(with: TokenGap.parts.subtracting(.opensBracket)) { return nil }
            if let match = Self.table.longestMatch(in: document, at: place, limit: row.tokens.upperBound),
                match.value.takesLevel
            {
                return match
            }
        }
        return nil
    }

    private func near(_ tokens: Range<Int>, _ row: ResumeRow, _ document: TextDocument, _ words: WordSet) -> Bool {
        let start = max(row.tokens.lowerBound, tokens.lowerBound - 4)
        let end = min(row.tokens.upperBound, tokens.upperBound + 3)
        return (start..<end).contains { !tokens.contains($0) && words.contains(document.tokens[$0]) }
    }

    /// "no degree", "HNC: started, gave up", "forklift licence lapsed 2021", "keen to do an NVQ".
    private func isLost(_ tokens: Range<Int>, _ document: TextDocument) -> Bool {
        let sentence = document.sentence(around: tokens.lowerBound)
        let before = max(sentence.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
        if before.contains(where: { Self.deniers.contains(document.tokens[$0]) }) { return true }
        let line = document.lines[Int(document.tokens[tokens.upperBound - 1].line)].tokens.upperBound
        let after = tokens.upperBound..<min(line, tokens.upperBound + 10)
        for place in after {
            if document.tokens[place].gap.contains(.semicolon) || document.tokens[place].gap.contains(.bar) { break }
            if Self.losses.contains(document.tokens[place]) { return true }
            if Self.lostPhrases.longestMatch(in: document, at: place, limit: line) != nil { return true }
        }
        // "SMSTS no."
        if after.lowerBound < line, Self.plainNo.contains(document.tokens[after.lowerBound]) {
            return after.count == 1 || document.tokens[after.lowerBound + 1].gap.contains(.stop)
        }
        return false
    }

    private static let plainNo = WordSet("no")
    private static let lostPhrases = PhraseTable([
        "run out", "ran out", "gave up", "dropped out", "did not finish", "didn't finish", "not finished",
        "not completed",
        "not renewed", "never had", "not taken", "not yet", "out of date", "no longer", "not in date", "on hold",
    ])

    private static let deniers = WordSet(
        "no not never without havent dont lapsed expired wanting want hope hoping failed lack keen")
    private static let losses = WordSet(
        "lapsed expired unfinished abandoned predicted failed incomplete quit")

    /// A place abroad in the same sentence of the same row.
    private func isAbroad(_ tokens: Range<Int>, _ row: ResumeRow, _ document: TextDocument) -> Bool {
        let near = max(0, tokens.lowerBound - 40)..<(tokens.upperBound + 40)
        let sentence = document.sentence(around: tokens.lowerBound).clamped(to: row.tokens).clamped(to: near)
        return sentence.contains {
            ForeignQualificationTable.places.longestMatch(in: document, at: $0, limit: sentence.upperBound) != nil
        }
    }

    private func isQualification(_ mention: Mention) -> Bool {
        taxonomy.skills.indices.contains(mention.skillIndex)
            && taxonomy.skills[mention.skillIndex].kind == .qualification
    }

    /// Qualifications that the taxonomy knows and the tables do not.
    private func add(skills: [Mention], outline: ResumeOutline, source: ResumeDocument, to found: inout [Found]) {
        let document = outline.document
        var token = 0
        let taken = Set(found.compactMap(\.qualification.skill))
        for mention in skills where !taken.contains(mention.skill) {
            guard let place = source.locate(mention.start, mention.end) else { continue }
            let skill = taxonomy.skills[mention.skillIndex]
            while token < document.tokens.count, Int(document.tokens[token].end) <= mention.start { token += 1 }
            // "Registered nurse, Philippines"
            let abroad =
                !skill.id.hasSuffix("licence")
                && outline.row(ofToken: token).map { isAbroad(token..<(token + 1), $0, document) } ?? false
            found.append(
                Found(
                    qualification: Qualification(
                        name: skill.label, skill: skill.id,
                        level: QualificationLevel.stated(in: mention.text)
                            ?? QualificationLevel.stated(in: skill.label),
                        isFromAbroad: abroad,
                        evidence: Evidence(
                            start: place.start, end: place.end, text: mention.text, rule: mention.rule.rawValue,
                            pointer: place.pointer)),
                    tokens: 0..<0))
        }
    }

    /// Each name once, where it first stands; highest level first.
    private func merged(_ found: [Found]) -> [Qualification] {
        var seen: Set<String> = []
        var kept: [(offset: Int, value: Qualification)] = []
        for (offset, item) in found.enumerated() {
            let value = item.qualification
            guard seen.insert("\(value.name)|\(value.isFromAbroad)").inserted else { continue }
            // All from abroad share one skill, and are different qualifications all the same.
            if let skill = value.skill, skill != QualificationSkills.overseas,
                !seen.insert("skill:\(skill)|\(value.level ?? -1)").inserted
            {
                continue
            }
            kept.append((offset, value))
        }
        return kept.sorted { left, right in
            let first = left.value.level ?? -1
            let second = right.value.level ?? -1
            return first != second ? first > second : left.offset < right.offset
        }.map(\.value)
    }
}
