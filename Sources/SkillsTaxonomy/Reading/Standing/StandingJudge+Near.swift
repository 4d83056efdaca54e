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
        // ", never renewed", "; not renewed": a cue that opens a clause of its own speaks of what the sentence named last.
        if !document.tokens[cue.start].gap.isDisjoint(with: [.comma, .semicolon]) { return applyIt(cue, standing) }
        guard let near = candidateBefore(cue.start, within: 6) else { return }
        if standing == .negated, isWelcome(candidates[near].end, cue) { return }
        if standing == .lapsed, isRenewed(cue) { return }
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

    /// What a sentence named last before a cue, over commas and small clauses: "Perl, well in my twenties, lost since".
    mutating func applyIt(_ cue: Cue, _ standing: Standing) {
        let sentence = document.sentence(around: cue.start)
        var last = Int(nextCandidate[cue.start]) - 1
        guard last >= 0, candidates[last].start >= sentence.lowerBound, cue.start - candidates[last].end <= Self.reach,
            candidates[last].end <= cue.start
        else { return }
        if standing == .negated, isWelcome(candidates[last].end, cue) { return }
        if standing == .lapsed, isRenewed(cue) { return }
        mark(last, standing)
        while last > 0, isChained(candidates[last - 1], candidates[last]) {
            last -= 1
            mark(last, standing)
        }
    }

    /// "Renewed my licence after letting it lapse": held again.
    private mutating func isRenewed(_ cue: Cue) -> Bool {
        facts(around: cue.start).hasRenewing
    }

    /// Whether the sentence has an "I" or "my": a wish of one's own and not an employer's offer.
    ///
    /// Headless sentences ("Considering a course in welding") are one's own too, where nobody else speaks.
    mutating func isOwnWish(_ cue: Cue) -> Bool {
        let facts = facts(around: cue.start)
        return facts.hasOwn || !facts.hasEmployerTalk
    }

    /// "Welding? Never picked up a torch.": the short question before names what is denied.
    mutating func applyToQuestion(before cue: Cue) {
        let number = Int(document.tokens[cue.start].sentence)
        guard number > 0, document.sentences[number].lowerBound == cue.start else { return }
        let question = document.sentences[number - 1]
        let last = document.tokens[question.upperBound - 1]
        guard question.count <= 5, Int(last.byteEnd) < document.bytes.count,
            document.bytes[Int(last.byteEnd)] == 0x3F
        else { return }
        var candidate = Int(nextCandidate[question.lowerBound])
        while candidate < candidates.count, candidates[candidate].start < question.upperBound {
            mark(candidate, .negated)
            candidate += 1
        }
    }

    /// "supported the Java team", "asked our SQL developer", "beside a lecturer in statistics": skills up to the people's
    /// own noun when nothing but a noun phrase stands between, and what the noun goes on to say they do.
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
            if isPeople(index) {
                var number = Int(nextCandidate[cue.end])
                let end = peopleEnd(after: index, sentence)
                while number < candidates.count, candidates[number].start < end, candidates[number].end <= end {
                    mark(number, .someoneElses)
                    number += 1
                }
                return
            }
            if CueWords.prepositions.contains(token.strict) { return }
            index += 1
        }
    }

    private func isPeople(_ index: Int) -> Bool {
        if CueWords.teams.contains(document.tokens[index].strict) { return true }
        // "worked beside welders": a skill's own name in the plural is people too.
        let owner = covered[index]
        guard owner >= 0, candidates[Int(owner)].end == index + 1 else { return false }
        let letters = document.foldedWord(index)
        return ["er", "or", "ian", "ist"].contains {
            letters.count > 4 && letters.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }

    /// Past the noun, over "in charge of", "in", "of", "who", to where its clause ends.
    private func peopleEnd(after head: Int, _ sentence: Range<Int>) -> Int {
        let next = head + 1
        guard !CueWords.anyone.contains(document.tokens[head].strict), next < sentence.upperBound,
            document.tokens[next].gap.isDisjoint(with: .parts),
            CueWords.owning.contains(document.tokens[next].strict)
        else { return next }
        return clauseEnd(after: Cue(start: head, end: next, kind: .others))
    }
}
