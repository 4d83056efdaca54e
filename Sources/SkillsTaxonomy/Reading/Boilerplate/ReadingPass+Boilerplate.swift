extension ReadingPass {
    /// Sets aside the skills in equality statements, benefits and company paragraphs.
    mutating func markBoilerplate() {
        guard !candidates.isEmpty else { return }
        let marked = boilerplateTokens()
        if !marked.isEmpty {
            for number in candidates.indices where marked[candidates[number].start] {
                candidates[number].standing = .boilerplate
            }
        }
        markByVoice(besides: marked)
    }

    /// By token, whether a phrase of the table sets it aside; empty when none does.
    private func boilerplateTokens() -> [Bool] {
        guard !names.boilerplateScopes.isEmpty else { return [] }
        var marked: [Bool] = []
        var markedTo = 0
        var section: Range<Int>?
        for at in document.tokens.indices where opens[at].contains(.boilerplate) {
            var node = names.boilerplate.top(ids[at])
            var next = at + 1
            while node != 0 {
                for value in names.boilerplate.values(at: node) {
                    guard let range = stretch(of: names.boilerplateScopes[Int(value)], at..<next, &section),
                        range.upperBound > markedTo
                    else { continue }
                    if marked.isEmpty { marked = [Bool](repeating: false, count: document.tokens.count) }
                    for token in max(range.lowerBound, min(markedTo, at))..<range.upperBound { marked[token] = true }
                    markedTo = range.upperBound
                }
                guard next < document.tokens.count, !document.tokens[next].shape.contains(.startsSentence) else {
                    break
                }
                node = names.boilerplate.step(node, ids[next])
                next += 1
            }
        }
        return marked
    }

    /// In words.
    private static let longestParagraph = 120

    /// How much of the text a boilerplate phrase takes with it, or nil where it is not what the row means.
    ///
    /// - Parameter section: the lines of the last heading's section, so that no line is looked at for every heading before
    ///   it.
    private func stretch(
        of scope: BoilerplatePhrase.Scope, _ phrase: Range<Int>, _ section: inout Range<Int>?
    ) -> Range<Int>? {
        let line = Int(document.tokens[phrase.lowerBound].line)
        switch scope {
        case .sentence: return document.sentence(around: phrase.lowerBound)
        case .paragraph:
            // An advert written as one block is not all boilerplate.
            let range = paragraph(around: line)
            return range.count > Self.longestParagraph ? document.sentence(around: phrase.lowerBound) : range
        case .heading:
            let words = document.lines[line].tokens
            guard phrase.lowerBound - words.lowerBound <= (phrase.count == 1 ? 0 : 1), !document.lines[line].isBullet
            else { return nil }
            // "Contact" is a heading, "Contact centre experience" is none.
            let isWholeLine = words.upperBound - phrase.upperBound <= (phrase.count == 1 ? 0 : 2)
            let isLabel =
                phrase.upperBound < words.upperBound && document.tokens[phrase.upperBound].gap.contains(.colon)
            guard isWholeLine || isLabel else { return nil }
            // "Safeguarding: we are committed to ...": a label speaks of its own line.
            if isLabel { return phrase.lowerBound..<paragraph(around: line).upperBound }
            let end = section.flatMap { $0.contains(line) ? $0.upperBound : nil } ?? sectionEnd(after: line)
            section = line..<end
            return phrase.lowerBound..<token(atLine: end)
        }
    }

    /// The first token of a line, or the end of the text.
    private func token(atLine line: Int) -> Int {
        line < document.lines.count ? document.lines[line].tokens.lowerBound : document.tokens.count
    }

    /// The line of the next heading after a line, or the end of the text.
    private func sectionEnd(after line: Int) -> Int {
        var index = line + 1
        while index < document.lines.count {
            if isHeading(index) { return index }
            index += 1
        }
        return document.lines.count
    }

    /// A short line that opens with a capital, ends without a stop, and stands alone or ends in a colon.
    private func isHeading(_ index: Int) -> Bool {
        let line = document.lines[index]
        guard !line.tokens.isEmpty, line.tokens.count <= 7, !line.isBullet else { return false }
        let first = document.tokens[line.tokens.lowerBound]
        guard first.shape.contains(.startsCapital), first.shape.contains(.startsSentence) else { return false }
        switch line.lastCharacter {
        case 0x3A: return true
        case 0x2E, 0x2C, 0x3B, 0x21: return false
        default: break
        }
        if line.tokens.contains(where: { Self.headingWords.contains(document.tokens[$0].strict) }) { return true }
        if line.tokens.allSatisfy({ !document.tokens[$0].shape.contains(.hasLower) }) { return true }
        let hasBlankBefore = index == 0 || document.lines[index - 1].tokens.isEmpty
        return hasBlankBefore && index + 1 < document.lines.count
    }

    /// Words that make a short line the heading of what an advert really asks.
    private static let headingWords = FoldedWordSet(
        TextDocument(
            """
            role responsibility requirement essential desirable duty specification skill experience you youll your person
            job apply qualification purpose candidate task position post
            """
        ).tokens.map(\.strict))

    /// The lines that run together with a line; a bullet and an unwrapped line stand alone.
    func paragraph(around line: Int) -> Range<Int> {
        func runsOn(_ upper: Int, _ lower: Int) -> Bool {
            let first = document.lines[upper]
            let second = document.lines[lower]
            guard first.paragraph == second.paragraph, !first.tokens.isEmpty, !second.tokens.isEmpty, !second.isBullet
            else { return false }
            if !document.tokens[second.tokens.lowerBound].shape.contains(.startsSentence) { return true }
            let length = first.end - first.start
            return length >= 50 && length <= 120 && !first.isBullet
        }
        var start = line
        while start > 0, line - start < 200, runsOn(start - 1, start) { start -= 1 }
        var end = line
        while end + 1 < document.lines.count, end - line < 200, runsOn(end, end + 1) { end += 1 }
        return document.lines[start].tokens.lowerBound..<document.lines[end].tokens.upperBound
    }
}
