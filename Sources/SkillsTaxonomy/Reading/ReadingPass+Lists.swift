extension ReadingPass {
    /// Finds names whose shared word a list says once: "written and verbal communication", "data collection and analysis".
    mutating func shareWordsInLists() {
        var added: [Candidate] = []
        let covered = coverage()
        for candidate in candidates where candidate.end - candidate.start == 2 && candidate.rule != .reordered {
            if let other = sharingLastWord(candidate, covered) { added.append(other) }
            if let other = sharingFirstWord(candidate, covered) { added.append(other) }
        }
        candidates += added
    }

    /// "written and verbal communication": the word before "and" with the last word of the name.
    private mutating func sharingLastWord(_ candidate: Candidate, _ covered: [Int32]) -> Candidate? {
        let joint = candidate.start - 1
        guard joint > 0, isJoint(joint), joint - 1 >= 0, covered[joint - 1] < 0 else { return nil }
        let word = joint - 1
        guard continuesPlainly(candidate.start), continuesPlainly(joint) else { return nil }
        return shared(word, candidate.end - 1, span: word..<candidate.end, apartFrom: candidate.skill)
    }

    /// "data collection and analysis": the first word of the name with the word after "and".
    private mutating func sharingFirstWord(_ candidate: Candidate, _ covered: [Int32]) -> Candidate? {
        let joint = candidate.end
        guard joint + 1 < document.tokens.count, isJoint(joint), covered[joint + 1] < 0 else { return nil }
        guard continuesPlainly(joint), continuesPlainly(joint + 1) else { return nil }
        return shared(candidate.start, joint + 1, span: candidate.start..<(joint + 2), apartFrom: candidate.skill)
    }

    private func isJoint(_ index: Int) -> Bool {
        ReadingWords.coordinators.contains(document.tokens[index].strict)
    }

    private func continuesPlainly(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.gap.isDisjoint(with: .parts) && !token.shape.contains(.startsSentence)
    }

    /// The skill named by two words that do not stand together.
    private func shared(_ first: Int, _ last: Int, span: Range<Int>, apartFrom skill: Int32) -> Candidate? {
        let node = names.trie.step(names.trie.top(ids[first]), ids[last])
        guard names.trie.top(ids[first]) != 0, node != 0 else { return nil }
        for number in names.trie.values(at: node) {
            let entry = names.entries[Int(number)]
            guard !entry.isGuarded, entry.rule == .label || entry.rule == .alias, entry.wordCount == 2,
                entry.skill != skill, document.tokens[first].strict == names.strictWord(entry, 0),
                document.tokens[last].strict == names.strictWord(entry, 1)
            else { continue }
            return Candidate(
                start: span.lowerBound, end: span.upperBound, skill: entry.skill, rule: .list,
                confidence: confidence(of: .list, entry.skill, words: span.count), isStrong: false)
        }
        return nil
    }
}
