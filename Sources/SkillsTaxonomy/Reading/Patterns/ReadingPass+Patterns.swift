extension ReadingPass {
    private static let mostSteps = 192
    private static let longestGap = 3
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

    /// Finds skills that a text shows without naming them. They may lie over names and over each other: "rang suppliers
    /// about shortages" shows two skills at once.
    mutating func findImplied() {
        let count = document.tokens.count
        guard names.hasPatterns, count > 0 else { return }
        var added: [Candidate] = []
        var steps: [PatternStep] = []
        var ends: [(skill: Int32, end: Int)] = []
        let isTold = !speaksAsEmployer
        let written = writtenNumbers()
        let covered = candidates.isEmpty ? [] : coverage()
        for at in 0..<count where opens[at].contains(.pattern) {
            walkPatterns(from: at, before: count, isTold: isTold, written, &steps, &ends)
            for found in ends where !isKnown(found.skill, at..<found.end, covered, added) {
                added.append(
                    Candidate(
                        start: at, end: found.end, skill: found.skill, rule: .implied,
                        confidence: confidence(of: .implied, found.skill, words: found.end - at), isStrong: false))
            }
        }
        candidates += added
    }

    /// Sets `ends` to the skills shown from a token on, each with its furthest end.
    private func walkPatterns(
        from start: Int, before limit: Int, isTold: Bool, _ written: [UInt32], _ steps: inout [PatternStep],
        _ ends: inout [(skill: Int32, end: Int)]
    ) {
        steps.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        func show(_ mark: Int32, _ end: Int) {
            guard mark >= 0, isTold || mark & PatternTable.tellingMark == 0 else { return }
            let skill = mark & ~PatternTable.tellingMark
            if let known = ends.firstIndex(where: { $0.skill == skill }) {
                ends[known].end = max(ends[known].end, end)
            } else {
                ends.append((skill, end))
            }
        }
        if !isOthersRole(start) {
            for mark in names.patterns.skills(alone: ids[start]) { show(mark, start + 1) }
            for mark in names.patterns.skills(alone: written[start]) { show(mark, start + 1) }
        }
        takeSecond(after: ids[start], start, before: limit, written, &steps)
        takeSecond(after: written[start], start, before: limit, written, &steps)
        var read = 0
        while read < steps.count {
            let step = steps[read]
            read += 1
            if step.gap == 0, step.little == 0 { show(names.patterns.skill(at: step.state), Int(step.end)) }
            let next = Int(step.next)
            guard names.patterns.goesOn(step.state), next < limit, steps.count < Self.mostSteps else { continue }
            let mark = marks[next]
            guard mark.contains(.runsOn) else { continue }
            if mark.contains(.patternStem) { take(names.patterns.steps(step.state, ids[next]), next, &steps) }
            if mark.contains(.patternForm) { take(names.patterns.steps(step.state, written[next]), next, &steps) }
            if step.little < Self.mostLittle, mark.contains(.isLittle) {
                steps.append(
                    PatternStep(
                        state: step.state, next: step.next + 1, end: step.end, gap: step.gap, little: step.little + 1))
            } else if step.gap < Self.longestGap, mayPass(mark, names.patterns.gap(after: step.state)) {
                steps.append(
                    PatternStep(
                        state: step.state, next: step.next + 1, end: step.end, gap: step.gap + 1, little: step.little))
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
            guard mark.contains(.runsOn) else { return }
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
                if gap != .anything { gap = mayPass(mark, .phrase) ? .phrase : .anything }
            }
            next += 1
        }
    }

    /// Whether a gap of that kind may reach over a word.
    @inline(__always)
    private func mayPass(_ mark: TokenMarks, _ gap: ImpliedPattern.Gap) -> Bool {
        switch gap {
        case .none: false
        case .phrase: mark.isDisjoint(with: .stopsPhrase)
        case .anything: !mark.contains(.denies)
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
