/// Reads one passage of an advert: which skills it names, and how much each is wanted.
struct AdvertPassageReader: Sendable {
    let reader: SkillReader

    /// A duty says what will be done, partly learned on the job; it counts less than a stated requirement.
    private static let dutyWeight = 0.6
    private static let statedWeight = 1.0
    /// Said in passing, under no heading and with no word of importance.
    private static let plainWeight = 0.8

    /// The mentions of a passage, in the order of the text.
    ///
    /// - Parameter firstChoice: the number for the first group of choices.
    func read(_ passage: JobPosting.Passage, firstChoice: Int) -> [AdvertMention] {
        let document = TextDocument(passage.text)
        let mentions = reader.read(document).mentions
        guard !mentions.isEmpty else { return [] }
        let choices = choices(among: mentions, in: document, first: firstChoice)
        let sections = sections(of: document, role: passage.role)
        var wordings: [Int: RequirementWording] = [:]
        var companyTalk: [Int: Bool] = [:]
        var result: [AdvertMention] = []
        for (position, mention) in mentions.enumerated() {
            guard let token = firstToken(at: mention.start, in: document) else { continue }
            let sentence = Int(document.tokens[token].sentence)
            let wording: RequirementWording
            if let known = wordings[sentence] {
                wording = known
            } else {
                wording = RequirementWording(sentence: bytes(ofSentence: sentence, in: document))
                wordings[sentence] = wording
            }
            if passage.role == .description {
                let isTalk =
                    companyTalk[sentence]
                    ?? CompanyTalk.isCompanyTalk(document.sentence(around: token), in: document)
                companyTalk[sentence] = isTalk
                if isTalk { continue }
            }
            let end = lastToken(before: mention.end, from: token, in: document)
            let verdict = wording.verdict(
                start: Int(document.tokens[token].byteStart), end: Int(document.tokens[end].byteEnd))
            guard let (importance, weight) = judged(verdict, section: sections[Int(document.tokens[token].line)]) else {
                continue
            }
            result.append(
                AdvertMention(
                    mention: mention, pointer: passage.pointer, importance: importance, weight: weight,
                    choice: choices[position], acceptsEquivalent: acceptsEquivalent(after: end, in: document)))
        }
        return result
    }

    private func judged(
        _ verdict: RequirementWording.Verdict?, section: AdvertSection
    ) -> (Requirement.Importance, Double)? {
        switch (verdict, section) {
        case (.notNeeded, _): nil
        case (.desirable, _), (nil, .desirable): (.desirable, Self.statedWeight)
        // Under "desirable" the word "must" speaks of something else.
        case (.essential, .desirable): (.desirable, Self.statedWeight)
        case (.essential, _), (nil, .essential): (.essential, Self.statedWeight)
        case (nil, .duties): (.essential, Self.dutyWeight)
        case (nil, .unknown): (.essential, Self.plainWeight)
        }
    }

    /// The section of each line.
    private func sections(of document: TextDocument, role: JobPosting.Passage.Role) -> [AdvertSection] {
        var section: AdvertSection =
            switch role {
            case .description: .unknown
            case .essential: .essential
            case .desirable: .desirable
            case .duties: .duties
            }
        let canChange = role == .description
        let marks = CriteriaTable.marks(in: document)
        return document.lines.enumerated().map { number, line in
            if canChange, let mark = marks[number] { return mark }
            if canChange, !line.tokens.isEmpty, let opened = AdvertSection.opened(by: document.text(of: line)) {
                section = opened
            }
            return section
        }
    }

    /// Groups of skills joined by "or" in one sentence.
    private func choices(among mentions: [Mention], in document: TextDocument, first: Int) -> [Int?] {
        var groups = [Int?](repeating: nil, count: mentions.count)
        var next = first
        var position = 0
        while position + 1 < mentions.count {
            var end = position
            var hasOr = false
            while end + 1 < mentions.count, mentions[end + 1].start >= mentions[end].end {
                let gap = gap(between: mentions[end], and: mentions[end + 1], in: document)
                if gap == "or" || gap == ", or" || gap == "and/or" {
                    hasOr = true
                } else if gap != "," || hasOr {
                    break
                }
                end += 1
            }
            let skills = Set(mentions[position...end].map(\.skill))
            if hasOr, skills.count > 1 {
                for member in position...end { groups[member] = next }
                next += 1
            }
            position = max(end, position + 1)
        }
        return groups
    }

    /// "AWS, or equivalent", "Excel or a similar package"
    private func acceptsEquivalent(after last: Int, in document: TextDocument) -> Bool {
        let sentence = document.sentence(around: last)
        var place = last + 1
        guard place + 1 < sentence.upperBound, Self.or.contains(document.tokens[place]) else { return false }
        place += 1
        while place < sentence.upperBound, Self.articles.contains(document.tokens[place]) { place += 1 }
        return place < sentence.upperBound && Self.equivalent.contains(document.tokens[place])
    }

    private static let or = WordSet("or")
    private static let articles = WordSet("a an some any other something")
    private static let equivalent = WordSet("equivalent equivalents similar comparable")

    private func gap(between left: Mention, and right: Mention, in document: TextDocument) -> String {
        guard right.start - left.end <= 8,
            let after = firstToken(at: right.start, in: document)
        else { return "" }
        let before = document.tokens[..<after].last { Int($0.end) <= left.end }
        guard let before else { return "" }
        let bytes = document.bytes[Int(before.byteEnd)..<Int(document.tokens[after].byteStart)]
        return String(decoding: bytes, as: UTF8.self).lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func bytes(ofSentence sentence: Int, in document: TextDocument) -> ArraySlice<UInt8> {
        let range = document.sentences[sentence]
        guard let first = range.first, let last = range.last else { return [] }
        return document.bytes[Int(document.tokens[first].byteStart)..<Int(document.tokens[last].byteEnd)]
    }

    /// The token that starts at a scalar, by bisection.
    private func firstToken(at scalar: Int, in document: TextDocument) -> Int? {
        var low = 0
        var high = document.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(document.tokens[middle].end) <= scalar { low = middle + 1 } else { high = middle }
        }
        return low < document.tokens.count ? low : nil
    }

    private func lastToken(before scalar: Int, from token: Int, in document: TextDocument) -> Int {
        var last = token
        while last + 1 < document.tokens.count, Int(document.tokens[last + 1].start) < scalar { last += 1 }
        return last
    }
}
