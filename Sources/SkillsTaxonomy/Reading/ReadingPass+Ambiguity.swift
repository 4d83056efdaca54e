extension ReadingPass {
    private static let nearReach = 8
    private static let neverReach = 3

    /// Believes each guarded name whose conditions hold; where none holds, looks for shorter names inside it.
    mutating func settlePending() {
        let strong = candidates
        trustPlainNames()
        var settled: [Candidate] = []
        var low = 0
        for place in pending {
            while low < strong.count, strong[low].end + Self.nearReach < place.start { low += 1 }
            if let candidate = settle(place, strong: strong, from: low) {
                settled.append(candidate)
                continue
            }
            for number in pendingEntries[place.entries] {
                var candidate = candidate(names.entries[Int(number)], place.start, place.end)
                candidate.standing = .ordinaryWord
                ordinaryWords.append(candidate)
                let entry = names.entries[Int(number)]
                let first = Int(entry.conditionStart)
                if names.conditions[first..<first + Int(entry.conditionCount)].contains(where: {
                    isForbidden($0, place.start, place.end)
                }) {
                    forbidden.append((entry.skill, place.start..<place.end))
                }
            }
            if place.end - place.start > 1 { settled += shorterNames(in: place, strong: strong, from: low) }
        }
        candidates += settled
        candidates.sort { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) }
    }

    /// A guarded name whose row asks for no company, only for its form, may vouch for others.
    private mutating func trustPlainNames() {
        for place in pending {
            let isPlain = pendingEntries[place.entries].contains { number in
                let entry = names.entries[Int(number)]
                let first = Int(entry.conditionStart)
                return names.conditions[first..<first + Int(entry.conditionCount)].contains {
                    !$0.needsCompany && hasForm($0, place.start, place.end) && !isForbidden($0, place.start, place.end)
                }
            }
            if isPlain { for token in place.start..<place.end { isWeak[token] = false } }
        }
    }

    private func settle(_ place: Pending, strong: [Candidate], from low: Int) -> Candidate? {
        for number in pendingEntries[place.entries] {
            let entry = names.entries[Int(number)]
            if holds(entry, place.start, place.end, strong: strong, from: low) {
                return candidate(entry, place.start, place.end)
            }
        }
        return nil
    }

    /// "Access course" that is not the course may still hold "course" something: shorter names, leftmost and longest.
    private mutating func shorterNames(in place: Pending, strong: [Candidate], from low: Int) -> [Candidate] {
        var taken: [Candidate] = []
        var at = place.start
        while at < place.end {
            walk(from: at, before: place.end)
            var next = at + 1
            search: for terminal in found where !(at == place.start && terminal.end == place.end) {
                for number in names.trie.values(at: terminal.node) {
                    let entry = names.entries[Int(number)]
                    guard fits(entry, terminal, from: at) else { continue }
                    if entry.isGuarded, !holds(entry, at, terminal.end, strong: strong, from: low) { continue }
                    taken.append(candidate(entry, at, terminal.end))
                    next = terminal.end
                    break search
                }
            }
            at = next
        }
        return taken
    }

    /// Whether any row for this name is met.
    private func holds(_ entry: NameEntry, _ start: Int, _ end: Int, strong: [Candidate], from low: Int) -> Bool {
        guard entry.isGuarded else { return true }
        if isProperName(start, end) { return false }
        let first = Int(entry.conditionStart)
        for condition in names.conditions[first..<first + Int(entry.conditionCount)] {
            if condition.keepsNumber,
                document.tokens[end - 1].shape.contains(.pluralStripped) != condition.hasPluralLabel
            {
                continue
            }
            guard hasForm(condition, start, end), !isForbidden(condition, start, end) else { continue }
            if !condition.needsCompany || hasCompany(condition, start, end, strong: strong, from: low)
                || (!condition.near.isEmpty && !names.isQualification[Int(entry.skill)] && isClaimed(start, end))
            {
                return true
            }
        }
        return false
    }

    // MARK: who or what it names

    /// "Oracle House", "Mr Swift", "worked at Oracle": somebody's or something's own name.
    private func isProperName(_ start: Int, _ end: Int) -> Bool {
        guard isCapitalByChoice(start) else { return false }
        let sentence = document.sentence(around: start)
        if end < sentence.upperBound, document.tokens[end].gap.isDisjoint(with: .parts),
            NamingWords.places.contains(document.tokens[end].strict),
            document.tokens[end].shape.contains(.startsCapital), document.tokens[end].shape.contains(.hasLower)
        {
            return true
        }
        guard start > sentence.lowerBound, document.tokens[start].gap.isDisjoint(with: .parts) else { return false }
        let before = document.tokens[start - 1].strict
        if NamingWords.titles.contains(before) { return true }
        guard start - 1 > sentence.lowerBound else { return false }
        return NamingWords.employing.contains(before)
            && NamingWords.employed.contains(document.tokens[start - 2].strict)
    }

    /// "Used Access", "experience of Swift", "Go developer": a capital by choice where people speak of what they can do.
    private func isClaimed(_ start: Int, _ end: Int) -> Bool {
        guard isCapitalByChoice(start) else { return false }
        let sentence = document.sentence(around: start)
        if end < sentence.upperBound, document.tokens[end].gap.isDisjoint(with: .parts),
            NamingWords.users.contains(document.tokens[end].strict)
        {
            return true
        }
        guard document.tokens[start].gap.isDisjoint(with: .parts) else { return false }
        var index = start - 1
        while index >= sentence.lowerBound, start - index <= 3,
            NamingWords.small.contains(document.tokens[index].strict)
        {
            index -= 1
        }
        guard index >= sentence.lowerBound else { return false }
        if NamingWords.claims.contains(document.tokens[index].strict) { return true }
        guard index > sentence.lowerBound, NamingWords.links.contains(document.tokens[index].strict) else {
            return false
        }
        return NamingWords.linkedClaims.contains(document.tokens[index - 1].strict)
    }

    // MARK: form

    private func hasForm(_ condition: NameCondition, _ start: Int, _ end: Int) -> Bool {
        switch condition.form {
        case .any: return true
        case .exact:
            let range = Int(document.tokens[start].byteStart)..<Int(document.tokens[end - 1].byteEnd)
            return document.bytes[range].elementsEqual(condition.label)
        case .capital: return isCapitalByChoice(start)
        }
    }

    /// A capital that does not merely open a sentence or stand in a line all in capitals, unless the line is a list.
    func isCapitalByChoice(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.shape.contains(.startsCapital) else { return false }
        if token.shape.contains(.hasInnerCapital), token.shape.contains(.hasLower) { return true }
        let sentence = document.sentence(around: index)
        let opens = token.shape.contains(.startsSentence) || token.gap.contains(.stop)
        let shouts =
            !token.shape.contains(.hasLower) && token.byteEnd - token.byteStart > 1
            && sentence.prefix(12).allSatisfy { !document.tokens[$0].shape.contains(.hasLower) }
        guard opens || shouts else { return true }
        return sentence.count <= 3 || isListed(index, in: sentence)
    }

    /// Whether a comma, slash, bar or bullet parts the word from a neighbour.
    private func isListed(_ index: Int, in sentence: Range<Int>) -> Bool {
        func parts(_ token: TextToken) -> Bool {
            !token.gap.isDisjoint(with: [.comma, .bar, .bullet, .column]) || token.glue == 0x2F || token.glue == 0x2C
        }
        if index + 1 < sentence.upperBound, parts(document.tokens[index + 1]) { return true }
        return index > sentence.lowerBound && parts(document.tokens[index])
    }

    // MARK: company

    private func isForbidden(_ condition: NameCondition, _ start: Int, _ end: Int) -> Bool {
        guard !condition.never.isEmpty else { return false }
        let sentence = document.sentence(around: start)
        let longest = 5
        let from = max(sentence.lowerBound, start - Self.neverReach - longest)
        let to = min(sentence.upperBound, end + Self.neverReach)
        for index in from..<to {
            let token = document.tokens[index]
            for place in condition.neverRange(token.strict) {
                let phrase = condition.never[place]
                let phraseEnd = index + 1 + Int(phrase.restCount)
                guard phraseEnd <= sentence.upperBound, phraseEnd > start - Self.neverReach else { continue }
                if index >= start, phraseEnd <= end {
                    // The name's own word counts only in another number: "initiatives" against "initiative".
                    guard phrase.restCount == 0, phrase.isPlural, !condition.hasPluralLabel,
                        token.shape.contains(.pluralStripped)
                    else { continue }
                }
                if matches(phrase, of: condition, at: index) { return true }
            }
        }
        return false
    }

    private func hasCompany(
        _ condition: NameCondition, _ start: Int, _ end: Int, strong: [Candidate], from low: Int
    ) -> Bool {
        let block = blocks[start]
        var index = low
        while index < strong.count, strong[index].start < end + Self.nearReach {
            let other = strong[index]
            index += 1
            guard other.isStrong, other.end + Self.nearReach > start, blocks[other.start] == block,
                other.end <= start || other.start >= end
            else { continue }
            if condition.nearGroups.contains(names.groups[Int(other.skill)]) { return true }
        }
        guard !condition.near.isEmpty else { return false }
        let from = max(0, start - Self.nearReach - 4)
        let to = min(document.tokens.count, end + Self.nearReach)
        for place in from..<to where blocks[place] == block && (place < start || place >= end) {
            for number in condition.nearRange(document.tokens[place].strict) {
                let phrase = condition.near[number]
                let phraseEnd = place + 1 + Int(phrase.restCount)
                guard phraseEnd > start - Self.nearReach, phraseEnd <= start || place >= end,
                    matches(phrase, of: condition, at: place)
                else { continue }
                // A word that is itself in doubt vouches only when both are plainly names or stand in one list.
                if phrase.restCount == 0, isWeak[place], !vouch(place, start) { continue }
                return true
            }
        }
        return false
    }

    private func vouch(_ weak: Int, _ start: Int) -> Bool {
        if isCapitalByChoice(weak), isCapitalByChoice(start) { return true }
        let sentence = document.sentence(around: start)
        return abs(weak - start) <= 6 && isOneOfSeveral(weak, in: document.sentence(around: weak))
            && isOneOfSeveral(start, in: sentence)
    }

    /// Whether the word stands in a list or is joined to its neighbour: "Cypress or Playwright".
    private func isOneOfSeveral(_ index: Int, in sentence: Range<Int>) -> Bool {
        if isListed(index, in: sentence) { return true }
        if index + 1 < sentence.upperBound, ReadingWords.coordinators.contains(document.tokens[index + 1].strict) {
            return true
        }
        return index > sentence.lowerBound && ReadingWords.coordinators.contains(document.tokens[index - 1].strict)
    }

    @inline(__always)
    private func matches(_ phrase: NameCondition.Phrase, of condition: NameCondition, at index: Int) -> Bool {
        let count = Int(phrase.restCount)
        guard index + count < document.tokens.count else { return false }
        for offset in 0..<count
        where document.tokens[index + 1 + offset].strict != condition.rest[Int(phrase.restStart) + offset] {
            return false
        }
        return true
    }
}
