/// Decides for each mention of a skill whether and how it shows the skill.
struct EvidenceWeigher {
    let outline: ResumeOutline
    let personal: PersonalDetails
    let durations: [DurationFinding]
    let taxonomy: Taxonomy
    let occupations: OccupationReader

    /// What was found out about sentences already, by their first word, so that a long one is not read for each mention.
    private var claiming: [Int: Bool] = [:]
    private var telling: [Int: Bool] = [:]

    /// Job titles that are the names of tools besides.
    private var wholeTitles: Set<String> = []
    /// Words that show a skill outside a list of skills, in small letters.
    private(set) var spokenFor: Set<String> = []

    private(set) var showings: [SkillShowing] = []
    private(set) var passedOver: [Mention] = []

    init(
        outline: ResumeOutline, personal: PersonalDetails, durations: [DurationFinding], taxonomy: Taxonomy,
        occupations: OccupationReader
    ) {
        self.outline = outline
        self.personal = personal
        self.durations = durations
        self.taxonomy = taxonomy
        self.occupations = occupations
    }

    /// Weighs mentions sorted by start.
    ///
    /// - Parameter readerPassedOver: what the skill reader found and did not count.
    mutating func weigh(_ mentions: [Mention], readerPassedOver: [Mention]) {
        let kept = zip(mentions, tokens(of: mentions)).filter { mention, token in
            token.map { !isPrivate(mention, token: $0) } ?? false
        }.map { ($0, $1 ?? 0) }
        let verdicts = StuffingRule.verdicts(kept.map(\.0), tokenOf: kept.map(\.1), outline: outline)
        for (index, (mention, token)) in kept.enumerated() {
            if verdicts[index] == .passedOver {
                passedOver.append(mention)
                continue
            }
            if outline.row(ofToken: token)?.setAside == .advert {
                pass(mention, .someoneElses)
                continue
            }
            guard var showing = showing(mention, token: token) else { continue }
            if verdicts[index] == .bareListEntry {
                showing = SkillShowing(mention: mention, manner: min(.list, showing.manner), place: Place.stuffed)
            }
            showings.append(showing)
        }
        dropSpokenFor(Set((passedOver + readerPassedOver).filter(\.isDenied).map(\.skillIndex)))
        // Heaped-up words add nothing to a skill that other words show.
        let shown = Set(showings.filter { $0.place != Place.stuffed }.map(\.mention.skillIndex))
        showings.removeAll { $0.place == Place.stuffed && shown.contains($0.mention.skillIndex) }
        passedOver.sort { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) }
    }

    /// A bare word of a list that the text uses elsewhere for another skill claims nothing new: "security" of a guard, listed
    /// once more, is no cyber security. Nor does it bring back what the text says is lapsed or was never there.
    private mutating func dropSpokenFor(_ denied: Set<Int>) {
        spokenFor = wholeTitles
        for showing in showings where !isListed(showing) { spokenFor.insert(showing.mention.text.lowercased()) }
        let shown = Set(showings.filter { !$0.isBare }.map(\.mention.skillIndex))
        let places = tokens(of: showings.map(\.mention))
        var kept: [SkillShowing] = []
        for (showing, token) in zip(showings, places) {
            let isNew = showing.isBare && isListed(showing) && !shown.contains(showing.mention.skillIndex)
            if isNew, denied.contains(showing.mention.skillIndex) || spokenFor.contains(item(around: token ?? 0)) {
                continue
            }
            kept.append(showing)
        }
        showings = kept
    }

    private func isListed(_ showing: SkillShowing) -> Bool {
        showing.place == Place.section(.skills) || showing.place == Place.stuffed
    }

    /// The item of a list that a word stands in, in small letters.
    private func item(around token: Int) -> String {
        let all = outline.document.tokens
        guard let row = outline.row(ofToken: token) else { return "" }
        let parts: TokenGap = [.comma, .semicolon, .bullet, .bar, .column]
        var start = token
        while start > row.tokens.lowerBound, all[start].gap.isDisjoint(with: parts), token - start < 12 { start -= 1 }
        var end = token + 1
        while end < row.tokens.upperBound, all[end].gap.isDisjoint(with: parts), end - token < 12 { end += 1 }
        return outline.document.text(of: start..<end).lowercased()
    }

    /// Keys of places that are no entry; entries have their own position.
    private enum Place {
        static let stuffed = -1
        static func section(_ section: ResumeSection) -> Int {
            -2 - (ResumeSection.allCases.firstIndex(of: section) ?? 0)
        }
        static let prose = -100
    }

    /// The first word of each mention.
    private func tokens(of mentions: [Mention]) -> [Int?] {
        let all = outline.document.tokens
        var token = 0
        return mentions.map { mention in
            while token < all.count, Int(all[token].end) <= mention.start { token += 1 }
            while token > 0, Int(all[token - 1].end) > mention.start { token -= 1 }
            return token < all.count && Int(all[token].start) <= mention.start ? token : nil
        }
    }

    private func isPrivate(_ mention: Mention, token: Int) -> Bool {
        var place = token
        while place < outline.document.tokens.count, Int(outline.document.tokens[place].start) < mention.end {
            if personal.isBarred(place) { return true }
            place += 1
        }
        guard let row = outline.row(ofToken: token), !row.isHeading, row.setAside != .pageFurniture else { return true }
        return isNationality(mention, token: token)
    }

    /// "I am Polish" and "Polish national" say where somebody is from, not what they speak.
    private func isNationality(_ mention: Mention, token: Int) -> Bool {
        guard taxonomy.skills[mention.skillIndex].kind == .language else { return false }
        let all = outline.document.tokens
        if token + 1 < all.count, all[token + 1].gap.isDisjoint(with: .parts) {
            if Self.peoples.contains(all[token + 1]) { return true }
            if Self.speakers.contains(all[token + 1]) { return false }
        }
        var place = token - 1
        let sentence = outline.document.sentence(around: token)
        while place >= sentence.lowerBound, place >= token - 3, all[place + 1].gap.isDisjoint(with: .parts) {
            if Self.being.contains(all[place]) { return true }
            guard Self.colours.contains(all[place]) else { return false }
            place -= 1
        }
        return false
    }

    private static let peoples = WordSet(
        """
        national nationals citizen nationality passport heritage background origin descent roots restaurant food cuisine
        takeaway army embassy church mass born parents family families community food cooking kitchen shop
        """)
    private static let speakers = WordSet(
        "speaker speaking interpreter translator teacher tutor language spoken native fluent")
    private static let being = WordSet("am im nationality citizenship was")
    private static let colours = WordSet("a an originally of half british proud")

    // MARK: one mention

    private mutating func showing(_ mention: Mention, token: Int) -> SkillShowing? {
        guard let row = outline.row(ofToken: token) else { return nil }
        if occupations.isSomebodyMet(token, in: outline.document) {
            pass(mention, .someoneElses)
            return nil
        }
        // "Postman, 2012-13" is a job and not the program of that name.
        if isWholeTitle(mention, of: row) {
            wholeTitles.insert(mention.text.lowercased())
            return nil
        }
        switch row.section {
        case .references:
            pass(mention, .someoneElses)
            return nil
        case .notHeld:
            pass(mention, .negated)
            return nil
        case .aims where !claims(token):
            pass(mention, .wished)
            return nil
        case .personal: return nil
        case .interests:
            return SkillShowing(
                mention: mention, manner: .hobby, place: Place.section(.interests), level: mention.level)
        default: break
        }
        // A certificate is held, not used: where it is named makes no difference.
        if taxonomy.skills[mention.skillIndex].kind == .qualification {
            return SkillShowing(mention: mention, manner: .list, place: Place.section(.licences), level: mention.level)
        }
        if let entry = outline.entry(ofToken: token) {
            let role = outline.entries[entry]
            return SkillShowing(
                mention: mention, manner: .role, place: entry, periods: role.periods,
                undatedMonths: role.periods.isEmpty ? role.undatedMonths : nil, level: mention.level)
        }
        let listed =
            row.section == .skills || row.section == .languages || row.section == .licences || row.section == .education
        let manner: SkillShowing.Manner =
            row.section.holdsRoles || (!listed && row.section != .profile && row.section != .aims && tells(token))
            ? .role : .list
        let place = manner == .role && !row.section.holdsRoles ? Place.prose : Place.section(row.section)
        return SkillShowing(
            mention: mention, manner: manner, place: place, undatedMonths: listedMonths(token, row),
            level: mention.level)
    }

    private func isWholeTitle(_ mention: Mention, of row: ResumeRow) -> Bool {
        guard row.isHeader, let entry = row.entry, taxonomy.skills[mention.skillIndex].kind == .tool else {
            return false
        }
        return outline.entries[entry].titles.contains { $0.start == mention.start && $0.end == mention.end }
    }

    private mutating func pass(_ mention: Mention, _ standing: Standing) {
        passedOver.append(
            Mention(
                skill: mention.skill, skillIndex: mention.skillIndex, start: mention.start, end: mention.end,
                text: mention.text, rule: mention.rule, confidence: mention.confidence, standing: standing,
                level: mention.level, line: mention.line))
    }

    /// "where my report writing can be used" says what is there; "data or cyber work" only what is wanted.
    private mutating func claims(_ token: Int) -> Bool {
        let sentence = outline.document.sentence(around: token)
        if let known = claiming[sentence.lowerBound] { return known }
        let answer = outline.document.tokens[sentence].contains { Self.claimWords.contains($0) }
        claiming[sentence.lowerBound] = answer
        return answer
    }

    private static let claimWords = WordSet("my have ive can used experience experienced skilled years can")

    /// Whether the sentence tells of doing, and does not merely list.
    private mutating func tells(_ token: Int) -> Bool {
        let sentence = outline.document.sentence(around: token)
        if let known = telling[sentence.lowerBound] { return known }
        let answer = tells(sentence)
        telling[sentence.lowerBound] = answer
        return answer
    }

    private func tells(_ sentence: Range<Int>) -> Bool {
        if sentence.count < 4 { return false }
        // A list stays a list however long: most of its words stand between commas.
        let words = outline.document.tokens[sentence]
        let commas = words.filter { !$0.gap.isDisjoint(with: [.comma, .semicolon, .bar, .bullet]) }.count
        if words.contains(where: { RowWords.telling.contains($0) }) { return true }
        return commas * 3 < words.count && sentence.count >= 6
    }

    /// "Python (pandas): 3 years, daily" in a list of skills.
    private func listedMonths(_ token: Int, _ row: ResumeRow) -> Int? {
        guard row.section == .skills || row.section == .unknown || row.section == .profile || row.section == .other
        else {
            return nil
        }
        let sentence = outline.document.sentence(around: token)
        var low = 0
        var high = durations.count
        while low < high {
            let middle = (low + high) / 2
            if durations[middle].tokens.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < durations.count, durations[low].tokens.lowerBound < sentence.upperBound else { return nil }
        return durations[low].months
    }
}
