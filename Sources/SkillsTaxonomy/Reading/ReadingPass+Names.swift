extension ReadingPass {
    /// Walks the text once, taking the longest name at each place and going on after it.
    mutating func findNames() {
        let count = document.tokens.count
        var at = 0
        while at < count {
            if isIdle(at) {
                at += 1
                continue
            }
            walk(from: at, before: count)
            var next = at + 1
            for terminal in found where take(terminal, from: at) {
                next = terminal.end
                break
            }
            if let last = candidates.last, last.start == at, last.end == next, last.rule == .reordered,
                hidesLongerName(at..<next)
            {
                candidates.removeLast()
                next = at + 1
            }
            at = next
        }
    }

    /// Whether no name can start at a token, told without a walk.
    private func isIdle(_ token: Int) -> Bool {
        if mayJoin(token) { return false }
        let opening = opens[token]
        guard opening.contains(.name) else { return true }
        let next = token + 1
        guard !opening.contains(.wholeName) else { return false }
        guard next < marks.count, marks[next].contains(.runsOn) else { return true }
        return marks[next].isDisjoint(with: [.isLittle, .joinsNext])
            && !names.trie.mayStep(names.trie.top(ids[token]), ids[next])
    }

    /// "wrote a business case": the turned "business writing" must not hide the written-out "business case".
    private mutating func hidesLongerName(_ range: Range<Int>) -> Bool {
        for start in range.dropFirst() where names.trie.top(ids[start]) != 0 {
            walk(from: start, before: document.tokens.count)
            for terminal in found where terminal.end > range.upperBound {
                for number in names.trie.values(at: terminal.node) {
                    let entry = names.entries[Int(number)]
                    if entry.rule != .reordered, entry.rule != .verb, fits(entry, terminal, from: start) { return true }
                }
            }
        }
        return false
    }

    /// Sets ``found`` to where names starting at a token end, longest first.
    mutating func walk(from start: Int, before limit: Int) {
        steps.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
        push(names.trie.top(ids[start]), start, start + 1, -1, .word)
        if mayJoin(start), start + 1 < limit { push(names.trie.top(joinedID(start)), start, start + 2, -1, .joined) }
        var read = 0
        while read < steps.count {
            let step = steps[read]
            if names.trie.hasValues(step.node) {
                found.append(Terminal(end: Int(step.next), node: step.node, step: Int32(read)))
            }
            let next = Int(step.next)
            if next < limit, continues(next) {
                let child = names.trie.step(step.node, ids[next])
                if child != 0 {
                    push(child, next, next + 1, Int32(read), .word)
                } else if let (after, how) = pastFillers(next, before: limit) {
                    push(names.trie.step(step.node, ids[after]), after, after + 1, Int32(read), how)
                }
                if mayJoin(next), next + 1 < limit {
                    push(names.trie.step(step.node, joinedID(next)), next, next + 2, Int32(read), .joined)
                }
            }
            read += 1
        }
        if found.count > 1 { found.sort { ($1.end, $0.step) < ($0.end, $1.step) } }
    }

    /// The token after one or two words that do not change a name: "managed a small team".
    private func pastFillers(_ start: Int, before limit: Int) -> (token: Int, how: How)? {
        var token = start
        var how = How.afterFiller
        while token < limit, token - start < 2, continues(token), marks[token].contains(.isLittle) {
            how = names.flags[Int(ids[token])].contains(.article) ? .afterArticle : .afterFiller
            token += 1
        }
        guard token > start, token < limit, continues(token) else { return nil }
        return (token, how)
    }

    private mutating func push(_ node: UInt32, _ token: Int, _ next: Int, _ parent: Int32, _ how: How) {
        guard node != 0, steps.count < 256 else { return }
        steps.append(Step(node: node, token: Int32(token), next: Int32(next), parent: parent, how: how))
    }

    /// Whether a name may reach from the token before to this one.
    @inline(__always)
    private func continues(_ token: Int) -> Bool { marks[token].contains(.runsOn) }

    /// Whether a token and the next are one word written with a hyphen, a break or a capital.
    @inline(__always)
    private func mayJoin(_ token: Int) -> Bool { marks[token].contains(.joinsNext) }

    private func joinedID(_ token: Int) -> UInt32 {
        var folder = WordFolder()
        let left = document.tokens[token]
        let right = document.tokens[token + 1]
        document.bytes.withUnsafeBufferPointer {
            folder.load($0, Int(left.byteStart)..<Int(right.byteEnd), passing: 0x2D)
        }
        return names.words.id(folder.foldHashes(keepsPlural: false).stem)
    }

    /// Takes the first believable name that ends here, or sets the place aside when all its names are guarded.
    private mutating func take(_ terminal: Terminal, from start: Int) -> Bool {
        let firstPending = pendingEntries.count
        for number in names.trie.values(at: terminal.node) {
            let entry = names.entries[Int(number)]
            guard fits(entry, terminal, from: start) else { continue }
            if entry.isGuarded {
                pendingEntries.append(number)
                continue
            }
            if pendingEntries.count > firstPending {
                // Tried last: the meaning that needs no company.
                pendingEntries.append(number)
                break
            }
            candidates.append(candidate(entry, start, terminal.end))
            return true
        }
        guard pendingEntries.count > firstPending else { return false }
        pending.append(Pending(start: start, end: terminal.end, entries: firstPending..<pendingEntries.count))
        for token in start..<terminal.end { isWeak[token] = true }
        return true
    }

    func candidate(_ entry: NameEntry, _ start: Int, _ end: Int) -> Candidate {
        Candidate(
            start: start, end: end, skill: entry.skill, rule: entry.rule,
            confidence: confidence(of: entry.rule, entry.skill, words: end - start), isStrong: !entry.isGuarded)
    }

    func confidence(of rule: MentionRule, _ skill: Int32, words: Int) -> Double {
        MentionConfidence.value(of: rule, naming: names.naming[Int(skill)], words: words)
    }

    // MARK: whether a name really fits

    /// Checks what stems alone cannot: words that must not change their ending, capitals, plurals, what is glued on.
    func fits(_ entry: NameEntry, _ terminal: Terminal, from start: Int) -> Bool {
        let tokens = document.tokens
        var place = Int(entry.wordCount) - 1
        var index = terminal.step
        while index >= 0, place >= 0 {
            let step = steps[Int(index)]
            let token = tokens[Int(step.token)]
            if step.how != .joined {
                let bit: UInt32 = 1 << UInt32(place)
                if entry.inflects & bit == 0, token.strict != names.strictWord(entry, place) { return false }
                // "taking minutes" is not "taking a minute".
                if step.how == .afterArticle, entry.plurals & bit != 0, !token.shape.contains(.pluralStripped) {
                    return false
                }
            }
            index = step.parent
            place -= 1
        }
        let first = tokens[start]
        let end = terminal.end
        if entry.wordCount == 1, end == start + 1 {
            if entry.traits.contains(.isProper), first.shape.contains(.pluralStripped) != (entry.plurals & 1 != 0) {
                return false
            }
            if entry.traits.contains(.needsCapitals), first.shape.contains(.hasLower) { return false }
            if entry.traits.contains(.isShort), first.glue == 0x2E || gluedAfter(end) == 0x2E { return false }
            if entry.traits.contains(.isVerb), !opensWithPastVerb(start) { return false }
            if entry.isGuarded, first.glue == 0x2D || gluedAfter(end) == 0x2D { return false }
        }
        if first.glue == 0x2D, start > 0, SentenceWords.denying.contains(tokens[start - 1].strict) { return false }
        if entry.traits.contains(.startsWithLetter), !standsFree(first.glue, neighbour: start - 1) { return false }
        if entry.traits.contains(.endsWithLetter), !standsFree(gluedAfter(end), neighbour: end) { return false }
        return true
    }

    func gluedAfter(_ end: Int) -> UInt8 { end < document.tokens.count ? document.tokens[end].glue : 0 }

    /// "R&D", "C-suite", "A/C", "C+E" and "R.I." hold no skill of one letter; "R/Python" and "C, C++" do.
    private func standsFree(_ glue: UInt8, neighbour: Int) -> Bool {
        switch glue {
        case 0, 0x2C, 0x28, 0x29, 0x3A, 0x3B, 0x7C, 0x22: return true
        case 0x2F:
            return
                !(document.tokens.indices.contains(neighbour)
                && document.tokens[neighbour].shape.contains(.isSingleLetter))
        default: return false
        }
    }

    /// "Supervised six staff", "I mentored": a verb in the past that opens a sentence or follows "I" or "and".
    private func opensWithPastVerb(_ start: Int) -> Bool {
        let token = document.tokens[start]
        let bytes = document.bytes
        let end = Int(token.byteEnd)
        let isPast =
            end >= 2 && bytes[end - 1] | 0x20 == 0x64 && bytes[end - 2] | 0x20 == 0x65
            || SentenceWords.pastVerbs.contains(token.strict)
        if !isPast {
            // "- Supervise one apprentice": the present, where the word can be nothing but a verb.
            return SentenceWords.plainVerbs.contains(token.strict) && token.shape.contains(.startsSentence)
                && start + 1 < document.tokens.count && document.tokens[start + 1].gap.isDisjoint(with: .parts)
        }
        if token.shape.contains(.startsSentence) || start == 0 { return true }
        return SentenceWords.beforeVerbs.contains(document.tokens[start - 1].strict)
    }
}
