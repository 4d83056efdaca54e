extension ReadingPass {
    private static let mostSteps = 192
    private static let longestGap = 2

    /// One place of the walk through the patterns.
    struct PatternStep {
        let state: UInt32
        /// The token to read next, and the one after the last that counted.
        let next: Int32
        let end: Int32
        /// Little words and words of a gap passed over since.
        let passed: UInt8
    }

    /// Finds skills that a text shows without naming them. They may lie over names and over each other: "rang suppliers
    /// about shortages" shows two skills at once.
    mutating func findImplied() {
        guard names.hasPatterns else { return }
        let count = document.tokens.count
        var added: [Candidate] = []
        var steps: [PatternStep] = []
        var ends: [(skill: Int32, end: Int)] = []
        let isTold = !speaksAsEmployer
        let covered = candidates.isEmpty ? [] : coverage()
        for at in 0..<count where names.patterns.mayStart(ids[at]) {
            walkPatterns(from: at, before: count, isTold: isTold, &steps, &ends)
            for found in ends where !isKnown(found.skill, at..<found.end, covered, added) {
                added.append(
                    Candidate(
                        start: at, end: found.end, skill: found.skill, rule: .implied, confidence: 0.75, isStrong: false
                    ))
            }
        }
        candidates += added
    }

    /// Sets `ends` to the skills shown from a token on, each with its furthest end.
    private func walkPatterns(
        from start: Int, before limit: Int, isTold: Bool, _ steps: inout [PatternStep],
        _ ends: inout [(skill: Int32, end: Int)]
    ) {
        steps.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        for state in names.patterns.tops(ids[start]) {
            steps.append(PatternStep(state: state, next: Int32(start + 1), end: Int32(start + 1), passed: 0))
        }
        let written = names.words.id(document.tokens[start].strict ^ PatternTable.strictSalt)
        for state in names.patterns.tops(written) {
            steps.append(PatternStep(state: state, next: Int32(start + 1), end: Int32(start + 1), passed: 0))
        }
        var read = 0
        while read < steps.count {
            let step = steps[read]
            read += 1
            let mark = names.patterns.skill(at: step.state)
            if mark >= 0, step.passed == 0, isTold || mark & PatternTable.tellingMark == 0,
                !isOthersRole(start, Int(step.end))
            {
                let skill = mark & ~PatternTable.tellingMark
                if let known = ends.firstIndex(where: { $0.skill == skill }) {
                    ends[known].end = max(ends[known].end, Int(step.end))
                } else {
                    ends.append((skill, Int(step.end)))
                }
            }
            let next = Int(step.next)
            guard names.patterns.goesOn(step.state), next < limit, steps.count < Self.mostSteps, runsOn(next) else {
                continue
            }
            let token = document.tokens[next]
            for state in names.patterns.steps(step.state, ids[next]) {
                steps.append(PatternStep(state: state, next: step.next + 1, end: step.next + 1, passed: 0))
            }
            let strict = names.words.id(token.strict ^ PatternTable.strictSalt)
            for state in names.patterns.steps(step.state, strict) {
                steps.append(PatternStep(state: state, next: step.next + 1, end: step.next + 1, passed: 0))
            }
            let isLittle = step.passed < 2 && (names.isFiller[Int(ids[next])] || token.shape.contains(.isNumber))
            let isGap = step.passed < Self.longestGap && names.patterns.allowsGap(step.state) && !denies(next)
            if isLittle || isGap {
                steps.append(
                    PatternStep(state: step.state, next: step.next + 1, end: step.end, passed: step.passed + 1))
            }
        }
    }

    /// One word that is the name of a role, in the plural: "couriers" are other people.
    private func isOthersRole(_ start: Int, _ end: Int) -> Bool {
        end - start == 1 && document.tokens[start].shape.contains(.pluralStripped)
    }

    /// Whether the text speaks to "you" or as "we" more than as "I": an advert describes work, it does not show it.
    private var speaksAsEmployer: Bool {
        var employer = 0
        var own = 0
        for token in document.tokens {
            if ReadingWords.selves.contains(token.strict) {
                own += 1
            } else if ReadingWords.employerVoice.contains(token.strict) {
                employer += 1
            }
        }
        return employer >= 3 && employer > own
    }

    private func runsOn(_ token: Int) -> Bool {
        document.tokens[token].gap.isDisjoint(with: .parts)
            && !document.tokens[token].shape.contains(.startsSentence)
    }

    private func denies(_ token: Int) -> Bool { ReadingWords.denials.contains(document.tokens[token].strict) }

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
