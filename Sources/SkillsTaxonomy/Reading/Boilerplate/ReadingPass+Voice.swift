extension ReadingPass {
    /// Sets aside the skills in paragraphs of an advert that only tell of the employer, of pay and perks, of rights, or of
    /// how to apply, known by who speaks and by their words rather than by a phrase.
    ///
    /// - Parameter marked: by token, what a phrase has set aside already; empty for nothing.
    mutating func markByVoice(besides marked: [Bool]) {
        guard candidates.contains(where: { $0.standing == .held }), speaksAsEmployer || addressesReader else { return }
        let closing = closingStart(besides: marked)
        var number = 0
        while number < candidates.count {
            let line = Int(document.tokens[candidates[number].start].line)
            let paragraph = paragraph(around: line)
            let voice = document.lines[line].isBullet ? nil : voice(of: paragraph)
            let isClosing = paragraph.lowerBound >= closing
            while number < candidates.count, candidates[number].start < paragraph.upperBound {
                if isClosing || voice.map({ !isMeant(candidates[number], in: $0) }) == true {
                    candidates[number].standing = .boilerplate
                }
                number += 1
            }
        }
    }

    /// Whether an advert in the third person: nobody says "I", and somebody says "you", or "we" again and again.
    private var addressesReader: Bool {
        var company = 0
        var speaks = false
        for id in ids {
            if names.flags[Int(id)].contains(.own) { return false }
            if names.topics[Int(id)].contains(.you) { speaks = true }
            if names.topics[Int(id)].contains(.company) { company += 1 }
        }
        return speaks || company >= 3
    }

    /// Where the blocks of lines at the end begin that ask for nothing, after some that do: no demand, no task, no list, no
    /// heading of what is asked. A list under "Benefits" asks for nothing either.
    private func closingStart(besides marked: [Bool]) -> Int {
        var start = document.tokens.count
        var previous = start
        var line = document.lines.count - 1
        while line >= 0 {
            guard !document.lines[line].tokens.isEmpty else {
                line -= 1
                continue
            }
            let last = line
            while line > 0, !document.lines[line - 1].tokens.isEmpty { line -= 1 }
            switch demand(of: line...last, besides: marked) {
            case .none: break
            case .stated: return start
            // A heading alone speaks of the block under it.
            case .announced: return last == line ? previous : start
            }
            previous = start
            start = document.lines[line].tokens.lowerBound
            line -= 1
        }
        return document.tokens.count
    }

    private enum Demand { case none, stated, announced }

    private func demand(of lines: ClosedRange<Int>, besides marked: [Bool]) -> Demand {
        var judgedTo = 0
        for line in lines {
            let words = document.lines[line].tokens
            if words.lowerBound < judgedTo { continue }
            if !marked.isEmpty, marked[words.lowerBound] { continue }
            if words.count <= 9, AdvertSection.opened(by: document.text(of: document.lines[line])) != nil {
                return .announced
            }
            if document.lines[line].isBullet { return .stated }
            let paragraph = paragraph(around: line)
            judgedTo = paragraph.upperBound
            if voice(of: paragraph) == nil, asksForSomething(paragraph) { return .stated }
        }
        return .none
    }

    /// Whether a paragraph holds a demand, or opens a sentence with a task.
    private func asksForSomething(_ paragraph: Range<Int>) -> Bool {
        if demands(in: paragraph) > 0 { return true }
        var sentence = -1
        for index in paragraph where Int(document.tokens[index].sentence) != sentence {
            sentence = Int(document.tokens[index].sentence)
            if isTask(index) { return true }
        }
        return false
    }

    /// A licence or certificate stands among the terms of a job as often as among its demands, and a task is a task.
    private func isMeant(_ candidate: Candidate, in voice: TopicWords) -> Bool {
        let sentence = document.sentence(around: candidate.start)
        if isTask(candidate.start) || demands(in: sentence) > 0 { return true }
        guard names.isQualification[Int(candidate.skill)], voice == .benefit || voice == .equality || voice == .story
        else { return false }
        // "We pay for your CIPD": an offer.
        return !sentence.contains {
            !names.topics[Int(ids[$0])].isDisjoint(with: [.company, .you, .offers, .employer])
        }
    }

    /// How often a stretch of an advert asks for something.
    private func demands(in range: Range<Int>) -> Int {
        var count = 0
        for index in range {
            let word = names.topics[Int(ids[index])]
            if (word.contains(.asks) && !isGranted(index, in: range))
                || (word.contains(.you) && isDemand(after: index, in: range) && !isPermit(index))
                || (word.contains(.company) && wants(after: index, in: range))
            {
                count += 1
            }
        }
        return count
    }

    /// "You will be able to join a share plan", "you must already have permission to work": what asks for no skill.
    private func isGranted(_ index: Int, in range: Range<Int>) -> Bool {
        if document.tokens[index].strict == PoliteWords.able {
            return index + 2 < range.upperBound
                && names.topics[Int(ids[index + 2])].contains(.offers)
        }
        // "A Disability Confident employer".
        if index > range.lowerBound, PoliteWords.schemes.contains(document.tokens[index - 1].strict) { return true }
        return isPermit(index)
    }

    private func isPermit(_ index: Int) -> Bool {
        let reach = 24
        let sentence = document.sentence(around: index)
        return (max(sentence.lowerBound, index - reach)..<min(sentence.upperBound, index + reach)).contains {
            PoliteWords.permits.contains(document.tokens[$0].strict)
        }
    }

    /// What a paragraph of an employer's voice is about, or nil for one that asks for something.
    private func voice(of paragraph: Range<Int>) -> TopicWords? {
        guard paragraph.count >= 6, paragraph.count <= 120 else { return nil }
        var speakers = 0
        var you = 0
        var counts = [Int](repeating: 0, count: TopicWords.topics.count)
        for index in paragraph {
            let word = names.topics[Int(ids[index])]
            if word.contains(.you) { you += 1 }
            if !word.isDisjoint(with: [.company, .employer]) { speakers += 1 }
            for (place, topic) in TopicWords.topics.enumerated() where word.contains(topic) { counts[place] += 1 }
        }
        // Each demand takes more words of the topic to outweigh.
        let demands = demands(in: paragraph)
        // Pay and perks, equal treatment, rights and data, how to apply: by their words.
        var strongest = 0
        for place in counts.indices.dropLast() where counts[place] > counts[strongest] { strongest = place }
        let isSpoken = speakers + you > 0
        if counts[strongest] >= 4 + 2 * demands || (demands == 0 && counts[strongest] >= 2 && isSpoken) {
            return TopicWords.topics[strongest]
        }
        // The employer's own story: spoken as "we", or of "the charity", and telling of what companies tell.
        let story = counts[counts.count - 1]
        return demands == 0 && speakers >= 1 && story + speakers >= 3 ? .story : nil
    }

    /// "Lead a team of five": a sentence that opens with a verb in its plain form says what there is to do.
    private func isTask(_ token: Int) -> Bool {
        let first = document.sentence(around: token).lowerBound
        if names.topics[Int(ids[first])].contains(.task),
            document.tokens[first].shape.isDisjoint(with: .pluralStripped),
            !ends(first, 0x65, 0x64)
        {
            return true
        }
        // "Day to day: logging requests, redacting documents".
        guard let colon = (first...token).last(where: { document.tokens[$0].gap.contains(.colon) }), colon > first
        else {
            return false
        }
        return ends(colon, 0x6E, 0x67)
    }

    private func ends(_ token: Int, _ last: UInt8, _ very: UInt8) -> Bool {
        let end = Int(document.tokens[token].byteEnd)
        return end >= 2 && document.bytes[end - 2] | 0x20 == last && document.bytes[end - 1] | 0x20 == very
    }

    /// "you will", "you need to": a demand, unless it is what you get.
    private func isDemand(after index: Int, in paragraph: Range<Int>) -> Bool {
        if index > paragraph.lowerBound, document.tokens[index - 1].strict == ReadingWords.ifWord {
            // "It would help if you have used Excel": a wish, told as a condition.
            return index - 2 >= paragraph.lowerBound
                && PoliteWords.wishes.contains(document.tokens[index - 2].strict)
        }
        var next = index + 1
        let shortened = ReadingWords.youWill.contains(document.tokens[index].strict)
        // "You are welcome to use ...", "you may bring ...": leave, not demand.
        if next < paragraph.upperBound, PoliteWords.leaves.contains(document.tokens[next].strict) { return false }
        if next + 1 < paragraph.upperBound, names.flags[Int(ids[next])].contains(.being),
            PoliteWords.granted.contains(document.tokens[next + 1].strict)
        {
            return false
        }
        // "You write in plain English."
        if document.tokens[index].shape.contains(.startsSentence), next < paragraph.upperBound,
            ReadingWords.youSubject.contains(document.tokens[index].strict),
            names.topics[Int(ids[next])].isDisjoint(with: [.offers, .demands])
        {
            return true
        }
        guard shortened || (next < paragraph.upperBound && names.topics[Int(ids[next])].contains(.demands)) else {
            return false
        }
        if !shortened { next += 1 }
        guard next < paragraph.upperBound else { return true }
        return !names.topics[Int(ids[next])].contains(.offers)
    }

    /// "we need", "we'd like", "we are looking for".
    private func wants(after index: Int, in paragraph: Range<Int>) -> Bool {
        guard PoliteWords.speakers.contains(document.tokens[index].strict) else { return false }
        for next in (index + 1)..<max(index + 1, min(paragraph.upperBound, index + 4)) {
            let word = names.topics[Int(ids[next])]
            if word.contains(.wants) {
                // "we hope to treat you", "we would like our workforce to": a courtesy.
                if next + 1 < paragraph.upperBound {
                    let after = document.tokens[next + 1].strict
                    if PoliteWords.owned.contains(after) { return false }
                    if after == CueWords.to, next + 2 < paragraph.upperBound,
                        PoliteWords.courtesies.contains(document.tokens[next + 2].strict)
                    {
                        return false
                    }
                }
                let isLook = document.tokens[next].stem == ReadingWords.look
                return !isLook
                    || (next + 1 < paragraph.upperBound && document.tokens[next + 1].strict == ReadingWords.forWord)
            }
            if word.contains(.company) { return false }
        }
        return false
    }
}
