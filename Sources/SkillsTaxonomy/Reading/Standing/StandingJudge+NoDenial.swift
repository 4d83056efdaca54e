extension StandingJudge {
    // MARK: denials that are none

    /// "There is no machine that I cannot run", "nobody drives it better than me": denied twice, or only compared.
    func isUndone(_ cue: Cue) -> Bool {
        let sentence = document.sentence(around: cue.start)
        func parts(_ index: Int) -> Bool {
            !document.tokens[index].gap.isDisjoint(with: .parts)
                || CueWords.clauseOpeners.contains(document.tokens[index].strict)
        }
        var index = cue.end
        let limit = min(sentence.upperBound, cue.end + Self.reach)
        while index < limit, !parts(index) {
            let word = document.tokens[index].strict
            if CueWords.undoing.contains(word) { return true }
            if CueWords.comparing.contains(word), index + 1 < limit, document.tokens[index + 1].strict == CueWords.than
            {
                return true
            }
            index += 1
        }
        index = cue.start
        while index > sentence.lowerBound, cue.start - index < Self.reach, !parts(index) {
            index -= 1
            if parts(index) { return false }
            if CueWords.undoing.contains(document.tokens[index].strict) || CueWords.no == document.tokens[index].strict
                || CueWords.diminishers.contains(document.tokens[index].strict)
            {
                return true
            }
        }
        return false
    }

    /// "Nobody taught me negotiation, I learned it on the stall", "No SQL at first; now I write it daily": denied and then
    /// got.
    func isRecovered(_ cue: Cue) -> Bool {
        let rest = rest(after: cue)
        if CueWords.diminishers.contains(document.tokens[cue.start].strict) {
            return rest.contains {
                CueWords.recovering.contains(document.tokens[$0].strict)
            }
        }
        let opens = rest.first {
            !document.tokens[$0].gap.isDisjoint(with: .parts) || CueWords.turning.contains(document.tokens[$0].strict)
        }
        if let opens, recovers(opens..<rest.upperBound) { return true }
        // The short sentence after it: "I did not learn Python at school. I taught myself."
        let number = Int(document.tokens[cue.start].sentence) + 1
        guard number < document.sentences.count, document.sentences[number].count <= 8,
            document.tokens[document.sentences[number].lowerBound].line == document.tokens[cue.start].line
        else { return false }
        return recovers(document.sentences[number])
    }

    /// What follows a cue in its sentence, as far as a cue reaches.
    private func rest(after cue: Cue) -> Range<Int> {
        let end = min(document.sentence(around: cue.start).upperBound, cue.end + Self.reach)
        return cue.end..<max(cue.end, end)
    }

    private func recovers(_ range: Range<Int>) -> Bool {
        var own = false
        for index in range {
            let word = document.tokens[index].strict
            if CueWords.own.contains(word) { own = true }
            if CueWords.selfTaught.contains(word) { return true }
            if own, index < range.lowerBound + 5,
                CueWords.nowadays.contains(document.tokens[range.lowerBound].strict)
                    || CueWords.nowadays.contains(
                        document.tokens[min(range.lowerBound + 1, range.upperBound - 1)].strict)
            {
                return !(cueStarts[range.lowerBound] >= 0 && cues[Int(cueStarts[range.lowerBound])].kind == .wishes)
            }
        }
        return false
    }

    /// "I don't need help with SQL", "my manager does not know SQL so I write it", "not until I was forty": no denial of what
    /// the person can do.
    func isNoDenial(_ cue: Cue) -> Bool {
        let sentence = document.sentence(around: cue.start)
        let last = document.tokens[cue.end - 1].strict
        var subject = cue.start - 1
        while subject > sentence.lowerBound, CueWords.helpers.contains(document.tokens[subject].strict) { subject -= 1 }
        let before = subject >= sentence.lowerBound ? document.tokens[subject].strict : 0
        if CueWords.needing.contains(last), CueWords.selves.contains(before) { return true }
        let rest = rest(after: cue)
        if rest.contains(where: { CueWords.untils.contains(document.tokens[$0].strict) }) { return true }
        return CueWords.strangers.contains(before)
            && rest.contains { CueWords.selves.contains(document.tokens[$0].strict) }
    }
}
