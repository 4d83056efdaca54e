extension StandingJudge {
    // MARK: what stands close by

    /// "no Java", "without Excel or Word": only skills that follow with nothing but small words between.
    mutating func applyNear(_ cue: Cue) {
        let sentence = document.sentence(around: cue.start)
        if cue.end < sentence.upperBound, document.tokens[cue.end].gap.contains(.colon) {
            // "Not done: SAP, Power BI" denies the whole list.
            applyForward(cue, .negated)
            return
        }
        var number = Int(nextCandidate[min(cue.end, document.tokens.count)])
        guard number < candidates.count, candidates[number].start < sentence.upperBound,
            isPassable(cue.end..<candidates[number].start)
        else {
            let ends = cue.end >= sentence.upperBound || !document.tokens[cue.end].gap.isDisjoint(with: .parts)
            if ends { applyToWhatStandsBefore(cue, .negated) }
            return
        }
        mark(number, .negated)
        while number + 1 < candidates.count, candidates[number + 1].start < sentence.upperBound,
            isChained(candidates[number], candidates[number + 1])
        {
            number += 1
            mark(number, .negated)
        }
    }

    private func isPassable(_ range: Range<Int>) -> Bool {
        guard range.count <= 4 else { return false }
        for index in range where !CueWords.small.contains(document.tokens[index].strict) { return false }
        for index in range.lowerBound...range.upperBound {
            let token = document.tokens[index]
            guard token.gap.isDisjoint(with: [.semicolon, .stop, .comma, .dash, .closesBracket, .bullet, .column]),
                token.shape.isDisjoint(with: .startsSentence)
            else { return false }
        }
        return true
    }

    /// Whether two skills stand side by side in a list: nothing but a comma, a slash, "and" or "or" between.
    private func isChained(_ first: ReadingPass.Candidate, _ second: ReadingPass.Candidate) -> Bool {
        guard second.start >= first.end else { return true }
        guard second.start - first.end <= 1 else { return false }
        if second.start > first.end, !CueWords.joints.contains(document.tokens[first.end].strict) { return false }
        for index in first.end...second.start
        where !document.tokens[index].gap.isDisjoint(with: [.semicolon, .stop, .dash, .closesBracket, .bullet, .column])
        {
            return false
        }
        return !document.tokens[second.start].shape.contains(.startsSentence)
    }

    /// The last candidate that ends at most so many words before a token, in the same sentence.
    func candidateBefore(_ token: Int, within distance: Int, crossesBracket: Bool = false) -> Int? {
        let sentence = document.sentence(around: token)
        let last = Int(nextCandidate[token]) - 1
        guard last >= 0, candidates[last].start >= sentence.lowerBound, candidates[last].end <= token,
            token - candidates[last].end <= distance
        else { return nil }
        for index in candidates[last].end..<token {
            let between = document.tokens[index]
            if !between.gap.isDisjoint(with: [.semicolon, .stop, .bullet]) { return nil }
            if between.gap.contains(.opensBracket), !crossesBracket { return nil }
            // "PHP, which I no longer use" speaks of PHP; "PHP, I no longer drive" does not.
            if between.gap.contains(.comma), !crossesBracket, !CueWords.relatives.contains(between.strict) {
                return nil
            }
        }
        return last
    }

    mutating func applyBack(_ cue: Cue, _ standing: Standing) {
        guard let near = candidateBefore(cue.start, within: 6) else { return }
        if standing == .negated, isWelcome(candidates[near].end, cue) { return }
        markBack(from: near, cue, standing)
    }

    /// "SQL is desirable but not essential", "not required but a plus": welcome, so not denied.
    func isWelcome(_ start: Int, _ cue: Cue) -> Bool {
        let sentence = document.sentence(around: cue.start)
        for index in start..<min(sentence.upperBound, cue.end + 8)
        where CueWords.welcome.contains(document.tokens[index].strict) { return true }
        return false
    }

    /// A skill before a cue and those in one list with it; a cue in brackets or after a dash speaks of the last one only.
    mutating func markBack(from last: Int, _ cue: Cue, _ standing: Standing) {
        var number = last
        mark(number, standing)
        guard document.tokens[cue.start].gap.isDisjoint(with: [.opensBracket, .dash, .colon]) else { return }
        while number > 0, isChained(candidates[number - 1], candidates[number]) {
            number -= 1
            mark(number, standing)
        }
    }

    /// "supported the Java team": skills up to the team's own noun, when nothing but a noun phrase stands between.
    mutating func applyTeam(_ cue: Cue) {
        let sentence = document.sentence(around: cue.start)
        let limit = min(sentence.upperBound, cue.end + 8)
        var index = cue.end
        while index < limit {
            let token = document.tokens[index]
            if index > cue.end,
                !token.gap.isDisjoint(with: [.semicolon, .stop, .dash, .opensBracket, .bullet, .column])
            {
                return
            }
            if CueWords.teams.contains(token.strict) {
                var number = Int(nextCandidate[cue.end])
                while number < candidates.count, candidates[number].start < index, candidates[number].end <= index {
                    mark(number, .someoneElses)
                    number += 1
                }
                return
            }
            if CueWords.prepositions.contains(token.strict) { return }
            index += 1
        }
    }
}
