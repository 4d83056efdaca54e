extension ReadingPass {
    /// Sets aside the skills in paragraphs of an advert that only tell of the employer, of pay and perks, of rights, or of
    /// how to apply, known by who speaks and by their words rather than by a phrase.
    mutating func markByVoice() {
        guard candidates.contains(where: { $0.standing == .held }), speaksAsEmployer else { return }
        var number = 0
        while number < candidates.count {
            let line = Int(document.tokens[candidates[number].start].line)
            let paragraph = paragraph(around: line)
            let voice = document.lines[line].isBullet ? nil : voice(of: paragraph)
            while number < candidates.count, candidates[number].start < paragraph.upperBound {
                if let voice, !isMeant(candidates[number], in: voice) { candidates[number].standing = .boilerplate }
                number += 1
            }
        }
    }

    /// A licence or certificate stands among the terms of a job as often as among its demands, and a task is a task.
    private func isMeant(_ candidate: Candidate, in voice: TopicWords) -> Bool {
        if isTask(candidate.start) { return true }
        return names.isQualification[Int(candidate.skill)]
            && (voice == .story || voice == .benefit || voice == .equality)
    }

    /// What a paragraph of an employer's voice is about, or nil for one that asks for something.
    private func voice(of paragraph: Range<Int>) -> TopicWords? {
        guard paragraph.count >= 6, paragraph.count <= 120 else { return nil }
        var company = 0
        var employer = 0
        var you = 0
        var counts = [Int](repeating: 0, count: TopicWords.topics.count)
        for index in paragraph {
            let word = names.topics[Int(ids[index])]
            if word.contains(.asks) { return nil }
            if word.contains(.you) {
                if isDemand(after: index, in: paragraph) { return nil }
                you += 1
            }
            if word.contains(.company) {
                if wants(after: index, in: paragraph) { return nil }
                company += 1
            }
            if word.contains(.employer) { employer += 1 }
            for (place, topic) in TopicWords.topics.enumerated() where word.contains(topic) { counts[place] += 1 }
        }
        // Pay and perks, equal treatment, rights and data, how to apply: by their words.
        var strongest = 0
        for place in counts.indices.dropLast() where counts[place] > counts[strongest] { strongest = place }
        let isSpoken = company + you + employer > 0
        if counts[strongest] >= 4 || (counts[strongest] >= 2 && isSpoken) { return TopicWords.topics[strongest] }
        // The employer's own story: spoken as "we", or of "the charity", and telling of what companies tell.
        let story = counts[counts.count - 1]
        return company + employer >= 1 && story + company + employer >= 3 ? .story : nil
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
        if index > paragraph.lowerBound, document.tokens[index - 1].strict == ReadingWords.ifWord { return false }
        var next = index + 1
        let shortened = ReadingWords.youWill.contains(document.tokens[index].strict)
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
        for next in (index + 1)..<max(index + 1, min(paragraph.upperBound, index + 4)) {
            let word = names.topics[Int(ids[next])]
            if word.contains(.wants) {
                let isLook = document.tokens[next].stem == ReadingWords.look
                return !isLook
                    || (next + 1 < paragraph.upperBound && document.tokens[next + 1].strict == ReadingWords.forWord)
            }
            if word.contains(.company) { return false }
        }
        return false
    }
}
