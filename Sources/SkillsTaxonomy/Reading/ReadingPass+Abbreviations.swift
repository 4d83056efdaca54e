extension ReadingPass {
    /// Reads what a text itself shortens, "natural language processing (NLP)" or "NLP (natural language processing)",
    /// and takes the short form for the skill from there on.
    mutating func readAbbreviations() {
        var meanings: [UInt64: (skill: Int32, from: Int)] = [:]
        for candidate in candidates where candidate.end - candidate.start >= 2 {
            if let short = bracketed(after: candidate), initials(candidate, match: short) {
                define(short, candidate.skill, from: candidate.end)
            } else if let short = bracketing(candidate), initials(candidate, match: short) {
                define(short, candidate.skill, from: short)
            }
        }
        func define(_ token: Int, _ skill: Int32, from: Int) {
            let word = document.tokens[token].strict
            if meanings[word] == nil { meanings[word] = (skill, from) }
        }
        guard !meanings.isEmpty else { return }
        let covered = coverage()
        var added: [Candidate] = []
        var replaced = Set<Int>()
        for index in document.tokens.indices {
            let token = document.tokens[index]
            guard isAllCapitals(token), let meaning = meanings[token.strict], index >= meaning.from else { continue }
            let owner = Int(covered[index])
            if owner >= 0 {
                // Inside a longer name, or already the same skill: nothing to add.
                guard candidates[owner].end - candidates[owner].start == 1, candidates[owner].skill != meaning.skill
                else { continue }
                replaced.insert(owner)
            }
            added.append(
                Candidate(
                    start: index, end: index + 1, skill: meaning.skill, rule: .abbreviation,
                    confidence: confidence(of: .abbreviation, meaning.skill, words: 1), isStrong: true))
        }
        if !replaced.isEmpty {
            candidates = candidates.indices.filter { !replaced.contains($0) }.map { candidates[$0] }
        }
        candidates += added
        candidates.sort { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) }
    }

    /// For each token the candidate over it, or -1.
    func coverage() -> [Int32] {
        var covered = [Int32](repeating: -1, count: document.tokens.count)
        for (number, candidate) in candidates.enumerated() {
            for token in candidate.start..<candidate.end { covered[token] = Int32(number) }
        }
        return covered
    }

    private func bracketed(after candidate: Candidate) -> Int? {
        let index = candidate.end
        guard index < document.tokens.count, document.tokens[index].gap.contains(.opensBracket) else { return nil }
        let closes = index + 1 >= document.tokens.count || document.tokens[index + 1].gap.contains(.closesBracket)
        return closes || candidate.end + 1 == document.tokens.count ? index : nil
    }

    private func bracketing(_ candidate: Candidate) -> Int? {
        guard candidate.start > 0, document.tokens[candidate.start].gap.contains(.opensBracket) else { return nil }
        return candidate.start - 1
    }

    private func isAllCapitals(_ token: TextToken) -> Bool {
        let length = token.byteEnd - token.byteStart
        return token.shape.contains(.startsCapital) && token.shape.contains(.hasInnerCapital) && length >= 2
            && length <= 6
            && (!token.shape.contains(.hasLower) || token.shape.contains(.pluralStripped))
    }

    /// Whether a short form's letters are the first letters of the name's words, little words left out or not.
    private func initials(_ candidate: Candidate, match index: Int) -> Bool {
        let token = document.tokens[index]
        guard isAllCapitals(token) else { return false }
        var letters = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)].map { $0 | 0x20 }
        if token.shape.contains(.pluralStripped) { letters.removeLast() }
        var all: [UInt8] = []
        var long: [UInt8] = []
        for place in candidate.start..<candidate.end {
            let word = document.tokens[place]
            let first = document.bytes[Int(word.byteStart)] | 0x20
            all.append(first)
            if word.byteEnd - word.byteStart > 3 { long.append(first) }
        }
        return letters == all || (letters.count >= 2 && letters == long)
    }
}
