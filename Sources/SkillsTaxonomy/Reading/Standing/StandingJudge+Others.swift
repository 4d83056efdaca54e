extension StandingJudge {
    // MARK: clauses about somebody else

    /// Marks skills in clauses whose subject is another person, or that say who else did the work. Each sentence with a
    /// skill in it is walked once.
    mutating func applyOthers(_ pass: ReadingPass) {
        let flags = pass.names.flags
        let ids = pass.ids
        let hasOwn = pass.opens.contains { $0.contains(.own) }
        var number = 0
        while number < candidates.count {
            let sentence = document.sentence(around: candidates[number].start)
            for index in sentence {
                let flag = flags[Int(ids[index])]
                if flag.contains(.pronoun) ? hasOwn : (flag.contains(.kin) || isNamed(index, sentence, flags, ids)) {
                    applyClause(index, from: index, sentence, flags, ids)
                }
                if flag.contains(.person) {
                    applyWho(index, sentence, flags, ids)
                    applySubject(index, sentence, flags, ids)
                    applyPossessor(index, sentence, flags, ids)
                } else if flag.contains(.menial) {
                    applyMenial(index, sentence, ids)
                } else if flag.contains(.giving) {
                    applyGiving(index, sentence, flags, ids)
                }
                if document.tokens[index].strict == CueWords.by { applyPassive(index, sentence, flags, ids) }
            }
            while number < candidates.count, candidates[number].start < sentence.upperBound { number += 1 }
        }
    }

    /// "while Tony drove": a capital in mid-sentence that stands as the subject of a doing.
    private func isNamed(_ index: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) -> Bool {
        let token = document.tokens[index]
        guard index > sentence.lowerBound, index + 1 < sentence.upperBound, token.shape.contains(.startsCapital),
            token.shape.contains(.hasLower), token.shape.isDisjoint(with: [.hasInnerCapital, .isNumber]),
            covered[index] < 0, flags[Int(ids[index])].isDisjoint(with: [.own, .determiner, .employer]),
            flags[Int(ids[index - 1])].contains(.joint), flags[Int(ids[index - 1])] != .owning
        else { return false }
        return flags[Int(ids[index + 1])].contains(.doing)
    }

    /// "Answered the door for a machine learning company", "swept up after the welders": their skill, not the sweeper's.
    private mutating func applyMenial(_ verb: Int, _ sentence: Range<Int>, _ ids: [UInt32]) {
        let limit = min(sentence.upperBound, verb + 8)
        for index in (verb + 1)..<max(verb + 1, limit) {
            guard document.tokens[index].gap.isDisjoint(with: .parts) else { return }
            guard CueWords.serving.contains(document.tokens[index].strict) else { continue }
            var start = index + 1
            if start < sentence.upperBound, CueWords.articles.contains(document.tokens[start].strict) { start += 1 }
            applyTeam(Cue(start: index, end: start, kind: .othersTeam))
            return
        }
    }

    /// Where the noun phrase of a head starts, when a determiner opens it: "our part-time bookkeeper".
    private func phraseStart(_ head: Int, _ lower: Int, _ flags: [WordFlags], _ ids: [UInt32]) -> Int? {
        var index = head
        while index > lower, head - index < 5 {
            guard document.tokens[index].gap.isDisjoint(with: .parts) else { return nil }
            index -= 1
            let flag = flags[Int(ids[index])]
            if flag.contains(.determiner) { return index }
            if flag.contains(.being) || flag.contains(.joint)
                || CueWords.prepositions.contains(document.tokens[index].strict)
            {
                return nil
            }
        }
        return nil
    }

    private func opensClause(_ index: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) -> Bool {
        index == sentence.lowerBound || !document.tokens[index].gap.isDisjoint(with: .parts)
            || flags[Int(ids[index - 1])].contains(.joint)
    }

    /// "Our supplier runs the cluster", "my uncles are carpenters": the clause speaks of them.
    private mutating func applySubject(_ head: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) {
        guard let start = phraseStart(head, sentence.lowerBound, flags, ids) else { return }
        applyClause(head, from: start, sentence, flags, ids)
    }

    /// A subject and its verb: the clause to its end is theirs.
    private mutating func applyClause(
        _ head: Int, from start: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]
    ) {
        guard opensClause(start, sentence, flags, ids) else { return }
        if applyAside(head, sentence, ids) { return }
        var verb = verbPlace(after: head, sentence, flags, ids)
        while verb < sentence.upperBound, verb - head <= 8, flags[Int(ids[verb])].contains(.helper),
            document.tokens[verb].gap.isDisjoint(with: .parts)
        {
            verb += 1
        }
        guard verb < sentence.upperBound, document.tokens[verb].gap.isDisjoint(with: .parts),
            !isPossessive(head)
        else { return }
        let flag = flags[Int(ids[verb])]
        guard flag.contains(.being) || (flag.contains(.doing) && agrees(head, verb)) else { return }
        // "My sister taught me Punjabi", "my manager and I ran", "the nurses were trained by me".
        if verb + 1 < sentence.upperBound, flags[Int(ids[verb + 1])].contains(.own) { return }
        let end = clauseEnd(after: Cue(start: head, end: verb + 1, kind: .others))
        for index in verb..<end where flags[Int(ids[index])].contains(.own) && !flag.contains(.doing) { return }
        markAll(from: start, to: end, besides: head)
    }

    /// "My line manager, a wizard in Excel, kept the figures": what is said of them between commas is theirs.
    private mutating func applyAside(_ head: Int, _ sentence: Range<Int>, _ ids: [UInt32]) -> Bool {
        let first = head + 1
        guard first < sentence.upperBound, document.tokens[first].gap.contains(.comma),
            CueWords.articles.contains(document.tokens[first].strict)
        else { return false }
        for index in (first + 1)..<max(first + 1, min(sentence.upperBound, first + 8))
        where !document.tokens[index].gap.isDisjoint(with: .parts) {
            guard document.tokens[index].gap.contains(.comma) else { return false }
            markAll(from: first, to: index)
            return true
        }
        return false
    }

    /// "The nurse who did the phlebotomy": the work of whoever it is, unless that is the writer.
    private mutating func applyWho(_ head: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) {
        let verb = head + 2
        guard verb < sentence.upperBound, continuesAt(head + 1), continuesAt(verb),
            CueWords.whose.contains(document.tokens[head + 1].strict), flags[Int(ids[verb])].contains(.doing)
        else { return }
        for index in max(sentence.lowerBound, head - 3)..<head
        where CueWords.claiming.contains(document.tokens[index].strict) { return }
        markAll(from: verb, to: clauseEnd(after: Cue(start: head, end: verb, kind: .others)))
    }

    /// Where the verb of a subject may stand: at once, or past where the person belongs: "an interpreter from the council
    /// did".
    private func verbPlace(after head: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) -> Int {
        guard head + 1 < sentence.upperBound, CueWords.belonging.contains(document.tokens[head + 1].strict) else {
            return head + 1
        }
        for index in (head + 2)..<max(head + 2, min(sentence.upperBound, head + 6)) {
            guard document.tokens[index].gap.isDisjoint(with: .parts), covered[index] < 0 else { return head + 1 }
            if flags[Int(ids[index])].contains(.doing), document.tokens[index].strict != document.tokens[index].stem {
                return index
            }
        }
        return head + 1
    }

    /// "The offices of a cyber security firm", "made tea for the Java developers": their skill, not the writer's; who works
    /// for them has a share in it.
    mutating func applyFirms() {
        for number in candidates.indices {
            let start = candidates[number].start
            let next = candidates[number].end
            let sentence = document.sentence(around: start)
            guard next < sentence.upperBound, start >= sentence.lowerBound + 2, continuesAt(next),
                CueWords.articles.contains(document.tokens[start - 1].strict)
            else { continue }
            let noun = document.tokens[next].strict
            let preposition = document.tokens[start - 2].strict
            guard
                CueWords.firms.contains(noun)
                    ? CueWords.prepositions.contains(preposition)
                    : CueWords.teams.contains(noun) && CueWords.beside.contains(preposition)
            else { continue }
            if start >= sentence.lowerBound + 3, CueWords.employed.contains(document.tokens[start - 3].strict) {
                continue
            }
            mark(number, .someoneElses)
        }
    }

    private func continuesAt(_ token: Int) -> Bool { document.tokens[token].gap.isDisjoint(with: .parts) }

    /// "The customer service" is no customer who services: one person takes a verb in -s or of the past.
    private func agrees(_ head: Int, _ verb: Int) -> Bool {
        let subject = document.tokens[head]
        let token = document.tokens[verb]
        if subject.shape.contains(.pluralStripped) || token.shape.contains(.pluralStripped) { return true }
        guard token.strict != token.stem else { return false }
        let end = Int(token.byteEnd)
        return document.bytes[end - 1] | 0x20 != 0x67 && document.bytes[end - 1] | 0x20 != 0x65
    }

    /// - Parameter subject: the person spoken of.
    private mutating func markAll(from start: Int, to end: Int, besides subject: Int = -1) {
        var number = Int(nextCandidate[start])
        while number < candidates.count, candidates[number].start < end {
            if !tells(of: subject + 1, number) { mark(number, .someoneElses) }
            number += 1
        }
    }

    private func isPossessive(_ index: Int) -> Bool {
        let end = Int(document.tokens[index].byteEnd)
        let bytes = document.bytes
        guard end < bytes.count else { return false }
        return bytes[end] == 0x27 || (bytes[end] == 0xE2 && end + 2 < bytes.count && bytes[end + 1] == 0x80)
    }

    /// "HGV driving was my late husband's living": what stands before is theirs.
    private mutating func applyPossessor(_ head: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) {
        guard isPossessive(head), let start = phraseStart(head, sentence.lowerBound, flags, ids),
            start > sentence.lowerBound, flags[Int(ids[start - 1])].contains(.being),
            head + 1 < sentence.upperBound, CueWords.trades.contains(document.tokens[head + 1].strict),
            let near = candidateBefore(start - 1, within: 3)
        else { return }
        markBack(from: near, Cue(start: start - 1, end: head + 1, kind: .others), .someoneElses)
    }

    /// "left the coding to the developers": what is given away is not one's own.
    private mutating func applyGiving(_ verb: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) {
        let limit = min(sentence.upperBound, verb + 10)
        var index = verb + 1
        while index < limit, document.tokens[index].gap.isDisjoint(with: .parts) {
            if document.tokens[index].strict == CueWords.to {
                for head in (index + 1)..<max(index + 1, min(sentence.upperBound, index + 6))
                where flags[Int(ids[head])].contains(.person) {
                    markAll(from: verb + 1, to: index)
                    return
                }
                return
            }
            index += 1
        }
    }

    /// "the payroll was done by head office": done, but by others.
    private mutating func applyPassive(_ by: Int, _ sentence: Range<Int>, _ flags: [WordFlags], _ ids: [UInt32]) {
        guard by > sentence.lowerBound, by + 1 < sentence.upperBound else { return }
        let next = document.tokens[by + 1]
        let flag = flags[Int(ids[by + 1])]
        guard document.tokens[by].gap.isDisjoint(with: .parts), !next.shape.contains(.isNumber),
            flag.contains(.determiner) || flag.contains(.person) || next.shape.contains(.startsCapital)
                || CueWords.outsiders.contains(next.strict)
        else { return }
        if flag.contains(.own) {
            // "by my manager" is another, "by my own hand" is not.
            guard (by + 2)..<min(sentence.upperBound, by + 5) ~= by + 2,
                ((by + 2)..<min(sentence.upperBound, by + 5)).contains(where: { flags[Int(ids[$0])].contains(.person) })
            else { return }
        }
        // "Bookkeeping by my wife".
        if flag.contains(.determiner),
            let near = candidateBefore(by, within: 0),
            ((by + 2)..<max(by + 2, min(sentence.upperBound, by + 5))).contains(where: {
                flags[Int(ids[$0])].contains(.person)
            })
        {
            markBack(from: near, Cue(start: by, end: by + 1, kind: .others), .someoneElses)
            return
        }
        var be = by - 1
        while be > sentence.lowerBound, by - be <= 4, !flags[Int(ids[be])].contains(.being) { be -= 1 }
        guard flags[Int(ids[be])].contains(.being), by - be <= 4,
            flags[Int(ids[be + 1])].contains(.doing)
                || flags[Int(ids[by - 1])].contains(.doing) || flags[Int(ids[max(be + 1, by - 2)])].contains(.doing),
            let near = candidateBefore(be, within: 4)
        else { return }
        markBack(from: near, Cue(start: be, end: by + 1, kind: .others), .someoneElses)
    }
}
