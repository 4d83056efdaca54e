/// Finds the cues of a text and applies each to the skills within its clause.
///
/// A cue reaches at most ``reach`` words, so the whole is linear in the text.
struct StandingJudge {
    static let reach = 30

    struct Cue {
        let start: Int
        let end: Int
        let kind: StandingCue
    }

    let document: TextDocument
    var candidates: [ReadingPass.Candidate]
    let covered: [Int32]
    let isQualification: [Bool]
    /// For each token the cue that starts there, or -1.
    var cueStarts: [Int32]
    var cues: [Cue] = []
    /// Of the sentence that was asked about last.
    var facts: SentenceFacts?
    /// For each token the first candidate that starts there or later.
    let nextCandidate: [Int32]

    init(pass: ReadingPass) {
        document = pass.document
        candidates = pass.candidates
        covered = pass.coverage()
        isQualification = pass.names.isQualification
        cueStarts = [Int32](repeating: -1, count: document.tokens.count)
        var next = [Int32](repeating: Int32(candidates.count), count: document.tokens.count + 1)
        var token = 0
        for (number, candidate) in candidates.enumerated() {
            while token <= candidate.start {
                next[token] = Int32(number)
                token += 1
            }
        }
        nextCandidate = next
        findCues(pass)
        applyOthers(pass)
        applyFirms()
    }

    mutating func judge() -> [ReadingPass.Candidate] {
        for number in cues.indices { apply(cues[number]) }
        for number in candidates.indices where isBeingLearned(candidates[number].end) { mark(number, .wished) }
        return candidates
    }

    /// "Python (learning)", "SQL - studying now".
    private func isBeingLearned(_ next: Int) -> Bool {
        guard next < document.tokens.count else { return false }
        let token = document.tokens[next]
        return CueWords.learning.contains(token.strict) && token.shape.isDisjoint(with: .startsSentence)
            && !token.gap.isDisjoint(with: [.opensBracket, .dash, .colon])
    }

    // MARK: cues

    private mutating func findCues(_ pass: ReadingPass) {
        let trie = pass.names.cues
        var at = 0
        while at < document.tokens.count {
            guard pass.opens[at].contains(.cue) else {
                at += 1
                continue
            }
            var node = trie.top(pass.ids[at])
            var end = at
            var kind: StandingCue?
            var next = at + 1
            var skipped = 0
            while node != 0 {
                for value in trie.values(at: node) {
                    let phrase = pass.names.cuePhrases[Int(value)]
                    guard skipped > 0 || stands(phrase, at: at) else { continue }
                    end = next
                    kind = phrase.kind
                    break
                }
                guard next < document.tokens.count, continues(next) else { break }
                var step = trie.step(node, pass.ids[next])
                // "have not really used", "never actually tried": an adverb changes nothing.
                if step == 0, pass.names.flags[Int(pass.ids[next])].contains(.adverb), next + 1 < document.tokens.count,
                    continues(next + 1)
                {
                    next += 1
                    step = trie.step(node, pass.ids[next])
                    skipped += 1
                }
                node = step
                next += 1
            }
            guard let kind, counts(kind, at, end) else {
                at += 1
                continue
            }
            cueStarts[at] = Int32(cues.count)
            cues.append(Cue(start: at, end: end, kind: kind))
            at = end
        }
    }

    /// Whether the words that must stand as written do.
    private func stands(_ phrase: StandingCues.Phrase, at start: Int) -> Bool {
        for (place, word) in phrase.exact.enumerated() where word != 0 && document.tokens[start + place].strict != word
        {
            return false
        }
        for (place, word) in phrase.present.enumerated() where word != 0 {
            let token = document.tokens[start + place]
            guard token.strict != word, token.shape.isDisjoint(with: .pluralStripped) else { continue }
            let letters = document.foldedRaw(start + place)
            guard letters.last == 0x73 || letters.suffix(3).elementsEqual("ing".utf8) else { return false }
        }
        return true
    }

    private func continues(_ token: Int) -> Bool {
        document.tokens[token].gap.isDisjoint(with: .parts) && !document.tokens[token].shape.contains(.startsSentence)
    }

    /// A word inside a skill's name is no cue, nor is one glued to the next with a hyphen ("no-code").
    private func counts(_ kind: StandingCue, _ start: Int, _ end: Int) -> Bool {
        if end < document.tokens.count, document.tokens[end].glue == 0x2D, kind == .negatesNear { return false }
        let owner = covered[start]
        guard owner >= 0 else { return true }
        let candidate = candidates[Int(owner)]
        if candidate.start < start { return kind == .othersTeam }
        return !(kind == .negatesNear && candidate.end > end)
    }

    // MARK: scopes

    private mutating func apply(_ cue: Cue) {
        switch cue.kind {
        case .keeps, .breaks, .breaksAfterComma, .claims: break
        case .negates:
            if isRecovered(cue) || isUndone(cue) || isNoDenial(cue) { break }
            applyForward(cue, .negated)
            applyToQuestion(before: cue)
        case .wishes: if !isEmployersWish(cue) { applyForward(cue, .wished) }
        case .others: applyForward(cue, .someoneElses)
        case .lapses:
            if cue.end - cue.start == 1, let near = candidateBefore(cue.start, within: 2) {
                markBack(from: near, cue, .lapsed)
            } else {
                applyForward(cue, .lapsed)
            }
        case .negatesNear:
            if isUndone(cue) { break }
            applyNear(cue)
            applyToQuestion(before: cue)
        case .negatesBack:
            applyBack(cue, .negated)
            applyToQuestion(before: cue)
        case .wishesBack: applyBack(cue, .wished)
        case .lapsesBack: applyBack(cue, .lapsed)
        case .lapsesIt: applyIt(cue, .lapsed)
        case .negatesIt:
            if candidateBefore(cue.start, within: Self.reach, crossesBracket: true) != nil
                || document.sentence(around: cue.start).upperBound <= cue.end
            {
                applyIt(cue, .negated)
            } else {
                applyForward(cue, .negated)
            }
            applyToQuestion(before: cue)
        case .wishesIt: if isOwnWish(cue) { applyIt(cue, .wished) }
        case .wishesOwn: if isOwnWish(cue) { applyForward(cue, .wished) }
        case .othersTeam: applyTeam(cue)
        }
    }

    mutating func mark(_ number: Int, _ standing: Standing) {
        if candidates[number].standing == .held { candidates[number].standing = standing }
    }

    mutating func applyForward(_ cue: Cue, _ standing: Standing) {
        let end = clauseEnd(after: cue)
        var marked = false
        // A name may start inside the cue ("used to speak Polish") as long as it goes on after it.
        var number = Int(nextCandidate[cue.start + 1])
        while number < candidates.count, candidates[number].start < end {
            if candidates[number].end > cue.end {
                if !(cue.kind == .others && tells(of: cue.end, number)) { mark(number, standing) }
                marked = true
            }
            number += 1
        }
        if !marked { marked = applyToList(under: cue, standing) }
        if !marked { applyToWhatStandsBefore(cue, standing) }
    }

    /// Whether a candidate is a pattern that takes in the person spoken of, whose verb ends there: "my mother had a stroke"
    /// is said by her carer.
    func tells(of verb: Int, _ number: Int) -> Bool {
        candidates[number].rule == .implied && candidates[number].start < verb
    }

    /// "Currently learning:" over a list: the bullets or short lines under such a heading belong to the cue.
    private mutating func applyToList(under cue: Cue, _ standing: Standing) -> Bool {
        let sentence = document.sentence(around: cue.start)
        let heading = Int(document.tokens[cue.start].line)
        guard sentence.count <= 7, document.lines[heading].lastCharacter == 0x3A,
            sentence.upperBound == document.lines[heading].tokens.upperBound
        else { return false }
        var marked = false
        for index in (heading + 1)..<max(heading + 1, min(document.lines.count, heading + Self.reach)) {
            let line = document.lines[index]
            if line.tokens.isEmpty, index == heading + 1 { continue }
            guard !line.tokens.isEmpty, line.isBullet || line.tokens.count <= 8, line.lastCharacter != 0x3A else {
                break
            }
            var number = Int(nextCandidate[line.tokens.lowerBound])
            while number < candidates.count, candidates[number].start < line.tokens.upperBound {
                mark(number, standing)
                marked = true
                number += 1
            }
        }
        return marked
    }

    /// "Java: no experience", "Excel (never used)", "my licence has expired": the skill stands before the cue.
    mutating func applyToWhatStandsBefore(_ cue: Cue, _ standing: Standing) {
        let gap = document.tokens[cue.start].gap
        // "SMSTS no.", "machine learning, no."
        let isPlainNo =
            cue.kind == .negatesNear && gap.isDisjoint(with: [.semicolon, .stop, .bullet, .newline])
            && endsClause(cue.end)
        if isPlainNo, let near = candidateBefore(cue.start, within: 0) {
            mark(near, standing)
        } else if !gap.isDisjoint(with: [.dash, .colon, .opensBracket, .column]),
            let near = candidateBefore(cue.start, within: 0)
        {
            mark(near, standing)
        } else if cue.kind == .lapses || (cue.kind == .negates && (endsClause(cue.end) || endsClause(cue.end + 1))) {
            if let near = candidateBefore(cue.start, within: 6, crossesBracket: cue.kind == .lapses),
                !isDoublyDenied(near, cue), !isWelcome(candidates[near].end, cue)
            {
                markBack(from: near, cue, standing)
            }
        }
    }

    private mutating func isDoublyDenied(_ near: Int, _ cue: Cue) -> Bool {
        facts(around: cue.start).firstDiminisher < candidates[near].start
    }

    /// Whether nothing of the clause follows: "Java is something I have never used."
    func endsClause(_ token: Int) -> Bool {
        guard token < document.tokens.count else { return true }
        return document.tokens[token].shape.contains(.startsSentence)
            || !document.tokens[token].gap.isDisjoint(with: .parts)
    }

    /// Where the clause that a cue opens ends.
    func clauseEnd(after cue: Cue) -> Int {
        let sentence = document.sentence(around: cue.start)
        let limit = min(sentence.upperBound, cue.end + Self.reach)
        var depth = 0
        var index = cue.end
        while index < limit {
            let token = document.tokens[index]
            if !token.gap.isDisjoint(with: [.semicolon, .stop, .bar, .column, .bullet]) { return index }
            if token.gap.contains(.dash), index > cue.end { return index }
            if token.gap.contains(.closesBracket) {
                depth -= 1
                if depth < 0 { return index }
            }
            if token.gap.contains(.opensBracket) { depth += 1 }
            if cueStarts[index] >= 0 {
                let other = cues[Int(cueStarts[index])]
                switch other.kind {
                case .breaks where cue.kind == .others && !turnsToSelf(other): break
                case .breaks, .negates, .wishes, .wishesOwn, .lapses, .others, .keeps, .othersTeam: return index
                case .breaksAfterComma: if token.gap.contains(.comma) { return index }
                case .claims:
                    if cue.kind == .wishes, !opensQualification(other.end) { return index }
                    if token.gap.contains(.comma) { return index }
                case .negatesNear: if cue.kind != .negates { return index }
                case .negatesBack, .wishesBack, .lapsesBack, .lapsesIt, .negatesIt, .wishesIt: break
                }
            }
            // "with 5 years of SQL" says what is held.
            if cue.kind == .wishes, token.shape.contains(.isNumber), index > cue.end, isWith(index - 1) {
                return index - 1
            }
            index += 1
        }
        return limit
    }

    /// Whether a clause about somebody else ends here: "and does the books" goes on, "and I kept watch" does not.
    private func turnsToSelf(_ other: Cue) -> Bool {
        guard document.tokens[other.start].strict == CueWords.and else { return true }
        return (other.start...min(other.end, document.tokens.count - 1)).contains {
            CueWords.own.contains(document.tokens[$0].strict)
                || CueWords.employerTalk.contains(document.tokens[$0].strict)
        }
    }

    /// "working towards my forklift licence": one's own, but still to come.
    private func opensQualification(_ token: Int) -> Bool {
        let number = Int(nextCandidate[min(token, document.tokens.count)])
        guard number < candidates.count, candidates[number].start <= token + 2 else { return false }
        return isQualification[Int(candidates[number].skill)]
    }

    private func isWith(_ index: Int) -> Bool { document.tokens[index].strict == CueWords.with }

    /// "We are looking for a Java developer" is the employer's search, not a person's hope.
    private func isEmployersWish(_ cue: Cue) -> Bool {
        let sentence = document.sentence(around: cue.start)
        let from = max(sentence.lowerBound, cue.start - 4)
        for index in from..<cue.start where CueWords.employers.contains(document.tokens[index].strict) { return true }
        // "Acme is looking for": a search in the third person.
        guard CueWords.searching.contains(document.tokens[cue.start].strict) else { return false }
        for index in from..<cue.start where CueWords.third.contains(document.tokens[index].strict) { return true }
        return false
    }
}
