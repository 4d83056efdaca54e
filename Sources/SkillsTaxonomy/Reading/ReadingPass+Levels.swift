extension ReadingPass {
    /// Gives each held skill the level that the words beside it say.
    mutating func readLevels() {
        guard candidates.contains(where: { $0.standing == .held }) else { return }
        let marks = levelMarks()
        for number in candidates.indices where candidates[number].standing == .held {
            let candidate = candidates[number]
            candidates[number].level =
                wordBefore(candidate, marks) ?? wordAfter(candidate, marks) ?? yearsNear(candidate)
        }
    }

    /// For each token the level whose words end there (plus ``LevelWords/reachesList``), or 0.
    private func levelMarks() -> [Int32] {
        var marks = [Int32](repeating: 0, count: document.tokens.count)
        var at = 0
        while at < document.tokens.count {
            guard opens[at].contains(.level) else {
                at += 1
                continue
            }
            var node = names.levels.top(ids[at])
            var next = at + 1
            var end = 0
            var value: Int32 = 0
            while node != 0 {
                if let found = names.levels.values(at: node).first {
                    end = next
                    value = found
                }
                guard next < document.tokens.count, document.tokens[next].gap.isDisjoint(with: .parts),
                    !document.tokens[next].shape.contains(.startsSentence)
                else { break }
                node = names.levels.step(node, ids[next])
                next += 1
            }
            if end > at {
                marks[end - 1] = value
                at = end
            } else {
                at += 1
            }
        }
        return marks
    }

    private func wordBefore(_ candidate: Candidate, _ marks: [Int32]) -> SkillLevel? {
        let sentence = document.sentence(around: candidate.start)
        var crossed = false
        var index = candidate.start - 1
        let limit = max(sentence.lowerBound, candidate.start - 16)
        while index >= limit {
            let gap = document.tokens[index + 1].gap
            if !gap.isDisjoint(with: [.semicolon, .stop, .dash, .bullet, .column, .closesBracket]) { return nil }
            if gap.contains(.comma) { crossed = true }
            let mark = marks[index]
            if mark >= LevelWords.reachesList { return SkillLevel(rawValue: Int(mark - LevelWords.reachesList)) }
            if mark > 0 { return crossed || candidate.start - index > 4 ? nil : SkillLevel(rawValue: Int(mark)) }
            index -= 1
        }
        return nil
    }

    /// "Python (advanced)", "Polish – native", "Excel at an advanced level".
    private func wordAfter(_ candidate: Candidate, _ marks: [Int32]) -> SkillLevel? {
        let sentence = document.sentence(around: candidate.start)
        guard candidate.end < sentence.upperBound else { return nil }
        let gap = document.tokens[candidate.end].gap
        guard gap.isDisjoint(with: [.comma, .semicolon, .stop, .bullet, .closesBracket]) else { return nil }
        let isApart = !gap.isDisjoint(with: [.opensBracket, .dash, .colon, .column])
        let reach = isApart ? 2 : 4
        for index in candidate.end..<min(sentence.upperBound, candidate.end + reach) {
            if index > candidate.end, !document.tokens[index].gap.isDisjoint(with: .parts) { return nil }
            let mark = marks[index] % LevelWords.reachesList
            guard mark > 0 else { continue }
            let isClosed = index + 1 >= sentence.upperBound || !document.tokens[index + 1].gap.isDisjoint(with: .parts)
            let namesLevel =
                index + 1 < sentence.upperBound && LevelNouns.all.contains(document.tokens[index + 1].strict)
            if isApart ? (isClosed || namesLevel) : namesLevel { return SkillLevel(rawValue: Int(mark)) }
        }
        return nil
    }

    /// Years of doing it, a hint only: up to two are working, three to five competent, more expert.
    private func yearsNear(_ candidate: Candidate) -> SkillLevel? {
        let sentence = document.sentence(around: candidate.start)
        let from = max(sentence.lowerBound, candidate.start - 7)
        let to = min(sentence.upperBound, candidate.end + 5)
        for index in from..<to where LevelNouns.years.contains(document.tokens[index].strict) && index > from {
            var number = index - 1
            if LevelNouns.plus == document.tokens[number].strict, number > from { number -= 1 }
            guard let years = LevelNouns.number(document.foldedRaw(number)) else { continue }
            switch years {
            case ...2: return .working
            case 3...5: return .competent
            case 6...60: return .expert
            default: return nil
            }
        }
        return nil
    }
}
