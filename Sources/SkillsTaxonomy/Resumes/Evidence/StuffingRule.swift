/// Keeps words heaped up to please a machine from counting for more than one mention of each skill.
///
/// - A paragraph that is mostly skill names and says the same word three times and more: that word counts there as one bare
///   list entry.
/// - A list of more than 40 different skills: each counts as a bare list entry, whatever stands around it.
/// - A list of more than 60 different skills: nothing in it counts.
/// - A paragraph that is the same as one before it, word for word: nothing in it counts again (see ``SetAsideRows``).
/// - A bare word of a list adds nothing to a skill that a job or a sentence shows (see ``ProfileBuilder``); a skill shown
///   nowhere else is claimed by its list, once.
struct StuffingRule {
    static let longList = 40
    static let longestList = 60
    static let repeats = 3

    enum Verdict: Sendable {
        case fair
        case bareListEntry
        case passedOver
    }

    /// One verdict for each mention, in their order.
    static func verdicts(_ mentions: [Mention], tokenOf: [Int], outline: ResumeOutline) -> [Verdict] {
        var verdicts = [Verdict](repeating: .fair, count: mentions.count)
        guard !mentions.isEmpty else { return verdicts }
        let rowOf = tokenOf.map { Int(outline.rowOfToken[$0]) }
        let covered = coverage(mentions, tokenOf, outline)
        judgeLists(mentions, rowOf, covered, outline, &verdicts)
        judgeParagraphs(mentions, rowOf, covered, outline, &verdicts)
        return verdicts
    }

    /// Words of each row, and how many of them are skill names.
    private static func coverage(
        _ mentions: [Mention], _ tokenOf: [Int], _ outline: ResumeOutline
    ) -> [(words: Int, named: Int)] {
        var named = [Bool](repeating: false, count: outline.document.tokens.count)
        for (index, mention) in mentions.enumerated() {
            var token = tokenOf[index]
            while token < named.count, Int(outline.document.tokens[token].start) < mention.end {
                named[token] = true
                token += 1
            }
        }
        return outline.rows.map { row in
            var words = 0
            var hits = 0
            for token in row.tokens where !joining.contains(outline.document.tokens[token]) {
                words += 1
                if named[token] { hits += 1 }
            }
            return (words, hits)
        }
    }

    private static let joining = WordSet("and or the a of in with")

    private static func isDense(_ row: (words: Int, named: Int)) -> Bool { row.words > 0 && row.named * 2 >= row.words }

    /// Runs of rows that are mostly skill names, blank lines between them or not, are one list.
    private static func judgeLists(
        _ mentions: [Mention], _ rowOf: [Int], _ covered: [(words: Int, named: Int)], _ outline: ResumeOutline,
        _ verdicts: inout [Verdict]
    ) {
        var listOfRow = [Int](repeating: -1, count: outline.rows.count)
        var list = -1
        var isOpen = false
        for index in outline.rows.indices {
            guard !outline.rows[index].isHeading, isDense(covered[index]) else {
                isOpen = false
                continue
            }
            if !isOpen { list += 1 }
            isOpen = true
            listOfRow[index] = list
        }
        guard list >= 0 else { return }
        var skills = [Set<Int>](repeating: [], count: list + 1)
        for (index, mention) in mentions.enumerated() where rowOf[index] >= 0 && listOfRow[rowOf[index]] >= 0 {
            skills[listOfRow[rowOf[index]]].insert(mention.skillIndex)
        }
        for index in mentions.indices where rowOf[index] >= 0 && listOfRow[rowOf[index]] >= 0 {
            let count = skills[listOfRow[rowOf[index]]].count
            if count > longestList {
                verdicts[index] = .passedOver
            } else if count > longList {
                verdicts[index] = .bareListEntry
            }
        }
    }

    private static func judgeParagraphs(
        _ mentions: [Mention], _ rowOf: [Int], _ covered: [(words: Int, named: Int)], _ outline: ResumeOutline,
        _ verdicts: inout [Verdict]
    ) {
        let document = outline.document
        let paragraphOfRow = outline.rows.map { document.lines[$0.line].paragraph }
        var words: [Int: (words: Int, named: Int)] = [:]
        for (index, paragraph) in paragraphOfRow.enumerated() {
            words[paragraph, default: (0, 0)].words += covered[index].words
            words[paragraph, default: (0, 0)].named += covered[index].named
        }
        struct Key: Hashable {
            let paragraph: Int
            let skill: Int
            let words: String
        }
        func key(_ paragraph: Int, _ mention: Mention) -> Key {
            Key(paragraph: paragraph, skill: mention.skillIndex, words: mention.text.lowercased())
        }
        var counts: [Key: Int] = [:]
        for (index, mention) in mentions.enumerated() where rowOf[index] >= 0 {
            counts[key(paragraphOfRow[rowOf[index]], mention), default: 0] += 1
        }
        for (index, mention) in mentions.enumerated() where rowOf[index] >= 0 {
            let paragraph = paragraphOfRow[rowOf[index]]
            if outline.rows[rowOf[index]].setAside == .copy {
                verdicts[index] = .passedOver
            } else if let word = words[paragraph], isDense(word), verdicts[index] == .fair,
                counts[key(paragraph, mention), default: 0] >= repeats
            {
                verdicts[index] = .bareListEntry
            }
        }
    }
}
