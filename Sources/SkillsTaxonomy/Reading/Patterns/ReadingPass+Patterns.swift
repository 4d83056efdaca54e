extension ReadingPass {
    private static let mostSteps = 192
    private static let longestGap = 4
    private static let mostLittle = 3

    /// One place of the walk through the patterns.
    struct PatternStep {
        let state: UInt32
        /// The token to read next, and the one after the last that counted.
        let next: Int32
        let end: Int32
        /// Words of a gap, and little words, passed over since.
        var gap: UInt8 = 0
        var little: UInt8 = 0
    }

    /// Where patterns of a skill were met.
    struct PatternSign {
        let sign: PatternTable.Sign
        let start: Int
        var end: Int
    }

    /// Finds skills that a text shows without naming them. They may lie over names and over each other: "rang suppliers
    /// about shortages" shows two skills at once.
    mutating func findImplied() {
        let count = document.tokens.count
        guard names.hasPatterns, count > 0 else { return }
        var signs: [PatternSign] = []
        var steps: [PatternStep] = []
        let isTold = !speaksAsEmployer
        let written = writtenNumbers()
        for at in 0..<count where opens[at].contains(.pattern) {
            walkPatterns(from: at, before: count, isTold: isTold, written, &steps, &signs)
        }
        let covered = candidates.isEmpty ? [] : coverage()
        var added: [Candidate] = []
        for sign in signs where !isKnown(sign.sign.skill, sign.start..<sign.end, covered, added) {
            if isRefused(sign) { continue }
            added.append(
                Candidate(
                    start: sign.start, end: sign.end, skill: sign.sign.skill, rule: .implied,
                    confidence: confidence(of: .implied, sign.sign.skill, words: sign.end - sign.start), isStrong: false
                ))
        }
        candidates += added
    }

    /// Adds the skills shown from a token on, each with its furthest end.
    private func walkPatterns(
        from start: Int, before limit: Int, isTold: Bool, _ written: [UInt32], _ steps: inout [PatternStep],
        _ signs: inout [PatternSign]
    ) {
        steps.removeAll(keepingCapacity: true)
        let first = signs.count
        func show(_ sign: PatternTable.Sign, _ end: Int) {
            guard sign.skill >= 0, isTold || !sign.isTelling else { return }
            if let known = signs[first...].firstIndex(where: { $0.sign.skill == sign.skill }) {
                signs[known].end = max(signs[known].end, end)
            } else {
                signs.append(PatternSign(sign: sign, start: start, end: end))
            }
        }
        if !isOthersRole(start) {
            for sign in names.patterns.signs(alone: ids[start]) { show(sign, start + 1) }
            for sign in names.patterns.signs(alone: written[start]) { show(sign, start + 1) }
        }
        takeSecond(after: ids[start], start, before: limit, written, &steps)
        takeSecond(after: written[start], start, before: limit, written, &steps)
        var read = 0
        while read < steps.count {
            let step = steps[read]
            read += 1
            if step.gap == 0, step.little == 0 { show(names.patterns.sign(at: step.state), Int(step.end)) }
            let next = Int(step.next)
            guard names.patterns.goesOn(step.state), next < limit, steps.count < Self.mostSteps else { continue }
            let mark = marks[next]
            var passed = step.gap
            if !mark.contains(.runsOn) {
                let gap = names.patterns.gap(after: step.state)
                guard gap != .none, passed < Self.longestGap, isListed(next, in: gap) else { continue }
                passed += 1
            }
            if mark.contains(.patternStem) { take(names.patterns.steps(step.state, ids[next]), next, &steps) }
            if mark.contains(.patternForm) { take(names.patterns.steps(step.state, written[next]), next, &steps) }
            if step.little < Self.mostLittle, mark.contains(.isLittle) {
                steps.append(
                    PatternStep(
                        state: step.state, next: step.next + 1, end: step.end, gap: passed, little: step.little + 1))
            } else if passed < Self.longestGap, mayPass(next, names.patterns.gap(after: step.state)) {
                steps.append(
                    PatternStep(
                        state: step.state, next: step.next + 1, end: step.end, gap: passed + 1, little: step.little))
            }
        }
    }

    /// Reads the second word of all patterns that start with a word at once, over little words and gaps.
    private func takeSecond(
        after first: UInt32, _ start: Int, before limit: Int, _ written: [UInt32], _ steps: inout [PatternStep]
    ) {
        let seconds = names.patterns.seconds(after: first)
        guard !seconds.isEmpty else { return }
        var gap = ImpliedPattern.Gap.none
        var passed = 0
        var little = 0
        var next = start + 1
        while next < limit {
            let mark = marks[next]
            if !mark.contains(.runsOn) {
                passed += 1
                guard passed <= Self.longestGap, isListed(next, in: .anything) else { return }
                if gap == .none { gap = .phrase }
                if !isListed(next, in: .phrase) || (next == start + 1 && !isInflected(start)) { gap = .anything }
            }
            if mark.contains(.patternStem), seconds.mayHold(ids[next]) {
                take(names.patterns.steps(first: first, ids[next], after: gap), next, &steps)
            }
            if mark.contains(.patternForm), seconds.mayHold(written[next]) {
                take(names.patterns.steps(first: first, written[next], after: gap), next, &steps)
            }
            if little < Self.mostLittle, mark.contains(.isLittle) {
                little += 1
            } else {
                passed += 1
                if passed > Self.longestGap || mark.contains(.denies) { return }
                if gap != .anything { gap = mayPass(next, .phrase) ? .phrase : .anything }
            }
            next += 1
        }
    }

    /// Whether a gap of that kind may reach over a word.
    @inline(__always)
    private func mayPass(_ token: Int, _ gap: ImpliedPattern.Gap) -> Bool {
        switch gap {
        case .none: false
        case .phrase:
            marks[token].isDisjoint(with: .stopsPhrase)
                && !(document.tokens[token].strict == CueWords.and && isInflected(token + 1))
        case .anything: !marks[token].contains(.denies)
        }
    }

    @inline(__always)
    private func take(_ places: Range<Int>, _ token: Int, _ steps: inout [PatternStep]) {
        guard !places.isEmpty else { return }
        let next = Int32(token + 1)
        for place in places {
            steps.append(PatternStep(state: names.patterns.target(place), next: next, end: next))
        }
    }

    /// By token: the number of the word as it must stand in a pattern, or 0 where no pattern asks.
    private func writtenNumbers() -> [UInt32] {
        var numbers = [UInt32](repeating: 0, count: marks.count)
        for token in numbers.indices where marks[token].contains(.patternForm) || opens[token].contains(.pattern) {
            numbers[token] = names.words.id(document.tokens[token].strict ^ PatternTable.strictSalt)
        }
        return numbers
    }

    /// One word that is the name of a role, in the plural ("couriers" are other people), or one that the table of ambiguous
    /// names governs: what that refuses no pattern of one word brings back.
    private func isOthersRole(_ token: Int) -> Bool {
        document.tokens[token].shape.contains(.pluralStripped) || isWeak[token]
    }

    /// Whether the text speaks to "you" or as "we" more than as "I": an advert describes work, it does not show it.
    func isEmployersVoice() -> Bool {
        var employer = 0
        var own = 0
        for kind in opens {
            if kind.contains(.own) { own += 1 }
            if kind.contains(.employer) { employer += 1 }
        }
        return employer >= 3 && employer > own && employer * 40 >= document.tokens.count
    }

    /// Whether nothing but a comma parts a word from the one before, as in "the stairs, landings and lifts". In one phrase
    /// no other deed follows it: "took payments, arranged delivery".
    private func isListed(_ token: Int, in gap: ImpliedPattern.Gap) -> Bool {
        let between = document.tokens[token].gap
        return between.contains(.comma) && between.subtracting(.comma).isDisjoint(with: .parts)
            && !document.tokens[token].shape.contains(.startsSentence) && (gap == .anything || !isInflected(token))
    }

    /// Whether a word is a form of a verb that is no other word's form: "arranged", "cleaning", "took".
    private func isInflected(_ place: Int) -> Bool {
        guard place < document.tokens.count else { return false }
        let token = document.tokens[place]
        guard token.strict != token.stem else { return false }
        let end = Int(token.byteEnd)
        let last = document.bytes[end - 1] | 0x20
        let isRegular =
            (last == 0x64 && document.bytes[end - 2] | 0x20 == 0x65)
            || (last == 0x67 && document.bytes[end - 2] | 0x20 == 0x6E)
        return isRegular || FoldingExceptions.table.find(token.strict) != nil
    }

    /// Whether it starts with a name that its company forbids here: what "dry cleaning" is not, "cleaning of" does not
    /// bring back.
    private func isRefused(_ sign: PatternSign) -> Bool {
        forbidden.contains { $0.skill == sign.sign.skill && $0.words.contains(sign.start) }
    }

    /// Whether a name or a pattern already shows the skill at these words.
    private func isKnown(_ skill: Int32, _ range: Range<Int>, _ covered: [Int32], _ added: [Candidate]) -> Bool {
        if !covered.isEmpty {
            for token in range where covered[token] >= 0 && candidates[Int(covered[token])].skill == skill {
                return true
            }
        }
        var index = added.count - 1
        while index >= 0, added.count - index < 12 {
            if added[index].skill == skill, added[index].end > range.lowerBound { return true }
            index -= 1
        }
        return false
    }
}
