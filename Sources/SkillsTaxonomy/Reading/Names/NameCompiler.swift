/// Turns a taxonomy's labels, aliases and implied phrases into a ``NameTable``.
///
/// Each name gives its words as written and the other ways people write the same thing: joined ("backend"), parted
/// ("book keeping"), turned round ("analysing data") or as a thing done ("Supervised"). All that is decided here, once, so
/// that reading a text stays one walk.
struct NameCompiler {
    private struct Draft {
        var skill: Int
        var rule: MentionRule
        var stems: [UInt64]
        var stricts: [UInt64]
        var traits: NameEntry.Traits
        var inflects: UInt32
        var plurals: UInt32
        var conditions: Range<Int>
    }

    let taxonomy: Taxonomy
    let groupNumbers: [String: Int16]
    private(set) var conditions: [NameCondition] = []
    private var conditionRanges: [ConditionKey: Range<Int>] = [:]
    private var drafts: [Draft] = []
    private var seen: Set<DraftKey> = []
    private var knownWords: Set<UInt64> = []

    private struct ConditionKey: Hashable {
        let skill: Int
        let words: [UInt64]
    }

    private struct DraftKey: Hashable {
        let skill: Int
        let words: [UInt64]
    }

    private init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        var numbers: [String: Int16] = [:]
        for group in Set(taxonomy.skills.map(\.group)).sorted() { numbers[group] = Int16(clamping: numbers.count) }
        groupNumbers = numbers
    }

    static func compile(_ taxonomy: Taxonomy) -> NameTable {
        var compiler = NameCompiler(taxonomy)
        let names = compiler.compiledNames()
        return compiler.assemble(names)
    }

    /// The names alone: what a compiled taxonomy keeps in its file.
    static func names(of taxonomy: Taxonomy) -> CompiledNames {
        var compiler = NameCompiler(taxonomy)
        return compiler.compiledNames()
    }

    /// A table from names that were compiled before, for the same taxonomy by the same rules.
    static func compile(_ taxonomy: Taxonomy, names: CompiledNames) -> NameTable {
        var compiler = NameCompiler(taxonomy)
        compiler.readConditions()
        return compiler.assemble(names)
    }

    private mutating func compiledNames() -> CompiledNames {
        readConditions()
        addNames()
        findHalves()
        addParted()
        return freeze()
    }

    // MARK: names

    private struct Name {
        let skill: Int
        let rule: MentionRule
        let document: TextDocument
    }

    /// Each name is cut, added and let go: a classification has a hundred thousand.
    private mutating func addNames() {
        func add(_ skill: Int, _ rule: MentionRule, _ text: String) {
            let name = Name(skill: skill, rule: rule, document: TextDocument(text))
            self.add(name)
            noteLongWords(of: name)
        }
        for (position, skill) in taxonomy.skills.enumerated() {
            add(position, .label, Self.withoutBrackets(skill.label))
            for alias in skill.aliases { add(position, .alias, alias) }
        }
        // A row may speak of a name that its skill does not list.
        for row in taxonomy.ambiguousLabels {
            if let position = taxonomy.index(of: row.skill) { add(position, .alias, row.label) }
        }
    }

    /// "Access (database)" is written "Access".
    static func withoutBrackets(_ label: String) -> String {
        guard let open = label.firstIndex(of: "("), open != label.startIndex else { return label }
        let rest = label[open...].firstIndex(of: ")").map { label[label.index(after: $0)...] } ?? ""
        return String(label[..<open]) + rest
    }

    private mutating func readConditions() {
        var rows: [ConditionKey: [AmbiguousLabel]] = [:]
        var order: [ConditionKey] = []
        for row in taxonomy.ambiguousLabels {
            guard let position = taxonomy.index(of: row.skill) else { continue }
            let key = ConditionKey(skill: position, words: TextDocument(row.label).tokens.map(\.strict))
            if rows[key] == nil { order.append(key) }
            rows[key, default: []].append(row)
        }
        for key in order {
            let start = conditions.count
            let list = rows[key] ?? []
            // Where one row says "agent" and another "agents", each speaks of its own number only.
            let plurals = list.map { NameCondition.isPlural($0.label) }
            let keepsNumber = plurals.contains(true) && plurals.contains(false)
            conditions += list.map { NameCondition(row: $0, groups: groupNumbers, keepsNumber: keepsNumber) }
            conditionRanges[key] = start..<conditions.count
        }
    }

    private mutating func add(_ name: Name) {
        let tokens = name.document.tokens
        guard !tokens.isEmpty, tokens.count <= 24, tokens.allSatisfy({ $0.strict != 0 }) else { return }
        let skill = taxonomy.skills[name.skill]
        let conditions = conditionRanges[ConditionKey(skill: name.skill, words: tokens.map(\.strict))] ?? 0..<0
        var kept: [Int] = [0]
        for place in tokens.indices.dropFirst() {
            // "kept the books" is written with and without its article; "class A drugs" is not.
            let drops =
                tokens.count > 2 && !tokens[place].shape.contains(.startsCapital)
                && ReadingWords.determiners.contains(tokens[place].strict)
            if !drops { kept.append(place) }
        }
        var draft = Draft(
            skill: name.skill, rule: name.rule, stems: kept.map { tokens[$0].stem },
            stricts: kept.map { tokens[$0].strict },
            traits: traits(name, skill), inflects: 0, plurals: 0, conditions: conditions)
        for (place, token) in kept.enumerated() where tokens[token].shape.contains(.pluralStripped) {
            draft.plurals |= 1 << UInt32(place)
        }
        if kept.count > 1 { draft.inflects = inflecting(draft.stricts) }
        knownWords.formUnion(draft.stricts)
        append(draft)
        addJoined(name, draft, kept)
        if conditions.isEmpty { addTurned(name, draft, skill) }
    }

    /// The first word of a phrase and the word after "and" may be another form of the verb.
    private func inflecting(_ words: [UInt64]) -> UInt32 {
        var mask: UInt32 = 1
        for place in words.indices.dropFirst(2) where ReadingWords.coordinators.contains(words[place - 1]) {
            mask |= 1 << UInt32(place)
        }
        return mask
    }

    private func traits(_ name: Name, _ skill: Skill) -> NameEntry.Traits {
        let tokens = name.document.tokens
        var traits: NameEntry.Traits = []
        if tokens[0].shape.contains(.isSingleLetter) { traits.insert(.startsWithLetter) }
        if tokens[tokens.count - 1].shape.contains(.isSingleLetter) { traits.insert(.endsWithLetter) }
        guard tokens.count == 1 else { return traits }
        let shape = tokens[0].shape
        let length = tokens[0].byteEnd - tokens[0].byteStart
        if length <= 3, name.document.bytes.first != 0x2E { traits.insert(.isShort) }
        if skill.kind == .tool, shape.contains(.startsCapital), shape.contains(.hasLower) { traits.insert(.isProper) }
        if !shape.contains(.hasLower), shape.contains(.startsCapital), length > 1,
            ReadingWords.everydayCapitals.contains(tokens[0].strict)
        {
            traits.insert(.needsCapitals)
        }
        return traits
    }

    private mutating func append(_ draft: Draft) {
        // The same words for the same skill count once, by the first rule they came with.
        guard seen.insert(DraftKey(skill: draft.skill, words: draft.stricts)).inserted else { return }
        drafts.append(draft)
    }

    // MARK: joined and parted

    /// "back-end" and "back end" as "backend"; a whole name of two words written as one.
    private mutating func addJoined(_ name: Name, _ draft: Draft, _ kept: [Int]) {
        let tokens = name.document.tokens
        for place in kept.indices.dropLast() {
            let left = tokens[kept[place]]
            let right = tokens[kept[place + 1]]
            guard kept[place + 1] == kept[place] + 1, left.shape.isDisjoint(with: .isSymbol),
                right.shape.isDisjoint(with: [.isSymbol, .isNumber]), right.glue != 0 || kept.count == 2
            else { continue }
            let first = name.document.foldedRaw(kept[place])
            let second = name.document.foldedRaw(kept[place + 1])
            // "five s" is not "fives", but "e-commerce" is "ecommerce".
            guard second.count >= 2, first.count >= 2 || (second.count >= 3 && right.glue != 0) else { continue }
            let letters = first + second
            var folder = WordFolder()
            for letter in letters { folder.add(letter) }
            let folded = folder.foldHashes(keepsPlural: false)
            guard folded.strict != 0 else { continue }
            var joined = draft
            joined.stems.replaceSubrange(place...(place + 1), with: [folded.stem])
            joined.stricts.replaceSubrange(place...(place + 1), with: [folded.strict])
            joined.inflects = joined.stricts.count > 1 ? inflecting(joined.stricts) : 0
            joined.plurals = 0
            joined.traits.subtract([.startsWithLetter, .endsWithLetter])
            append(joined)
        }
    }

    /// "bookkeeping" as "book keeping", where both halves are words of their own in the taxonomy or commonly.
    private mutating func addParted() {
        for draft in drafts where draft.traits.isDisjoint(with: [.isProper, .isVerb]) {
            for place in draft.stricts.indices {
                guard let halves = parted[draft.stricts[place]] else { continue }
                var other = draft
                other.stems.replaceSubrange(place...place, with: halves.stems)
                other.stricts.replaceSubrange(place...place, with: halves.stricts)
                other.inflects = 0
                other.plurals = 0
                append(other)
            }
        }
    }

    private var parted: [UInt64: (stems: [UInt64], stricts: [UInt64])] = [:]

    /// Words long enough to be two in one, each as it was first met.
    private var longWords: [(word: UInt64, letters: [UInt8])] = []
    private var notedWords: Set<UInt64> = []

    private mutating func noteLongWords(of name: Name) {
        for (place, token) in name.document.tokens.enumerated()
        where token.byteEnd - token.byteStart >= 7 && notedWords.insert(token.strict).inserted {
            let letters = name.document.foldedRaw(place)
            if letters.count >= 7 { longWords.append((token.strict, letters)) }
        }
    }

    private mutating func findHalves() {
        var folder = WordFolder()
        func fold(_ letters: ArraySlice<UInt8>) -> (strict: UInt64, stem: UInt64) {
            folder.clear()
            for letter in letters { folder.add(letter) }
            let folded = folder.foldHashes(keepsPlural: false)
            return (folded.strict, folded.stem)
        }
        for (word, letters) in longWords {
            for cut in 3...(letters.count - 3) {
                let left = fold(letters[..<cut])
                guard ReadingWords.commonHalves.contains(left.stem) else { continue }
                let right = fold(letters[cut...])
                guard knownWords.contains(right.strict) || ReadingWords.commonHalves.contains(right.stem)
                else { continue }
                parted[word] = ([left.stem, right.stem], [left.strict, right.strict])
                break
            }
        }
    }

    // MARK: turned round

    /// "data analysis" as "analysing data", "negotiation" as "negotiated".
    private mutating func addTurned(_ name: Name, _ draft: Draft, _ skill: Skill) {
        guard name.rule != .implied, draft.stricts.count <= 2, let last = draft.stricts.last,
            let verb = TurnedNames.verbStem(
                of: last, letters: name.document.foldedWord(name.document.tokens.count - 1)),
            TurnedNames.allows(skill, words: draft.stricts.count)
        else { return }
        var turned = draft
        turned.rule = draft.stricts.count == 2 ? .reordered : .verb
        turned.stems = [verb] + draft.stems.dropLast()
        turned.stricts = [0] + draft.stricts.dropLast()
        turned.inflects = 1
        turned.plurals = draft.plurals & 1 << 1
        turned.traits = draft.stricts.count == 2 ? [] : .isVerb
        // The strict word of the verb is never compared, but keeps the draft apart from others.
        turned.stricts[0] = verb
        append(turned)
    }

    // MARK: freezing

    private mutating func freeze() -> CompiledNames {
        drafts.sort { left, right in
            (left.conditions.isEmpty ? 1 : 0, Self.order(left.rule), left.conditions.lowerBound, left.skill)
                < (right.conditions.isEmpty ? 1 : 0, Self.order(right.rule), right.conditions.lowerBound, right.skill)
        }
        var words: [UInt64] = []
        for draft in drafts { words.append(contentsOf: draft.stems) }
        var known: Set<UInt64> = []
        words.removeAll { !known.insert($0).inserted }
        let table = WordTable(words)
        var entries: [NameEntry] = []
        var strictWords: [UInt64] = []
        var phrases: [(words: [UInt32], value: Int32)] = []
        for draft in drafts {
            phrases.append((draft.stems.map { table.id($0) }, Int32(entries.count)))
            entries.append(
                NameEntry(
                    skill: Int32(draft.skill), rule: draft.rule, wordStart: Int32(strictWords.count),
                    wordCount: Int16(draft.stems.count), traits: draft.traits, inflects: draft.inflects,
                    plurals: draft.plurals, conditionStart: Int32(draft.conditions.lowerBound),
                    conditionCount: Int32(draft.conditions.count)))
            strictWords.append(contentsOf: draft.stricts)
        }
        return CompiledNames(
            words: words, trie: PhraseTrie(phrases, wordCount: words.count), entries: entries, strictWords: strictWords)
    }

    private static func order(_ rule: MentionRule) -> Int {
        switch rule {
        case .label: 0
        case .alias: 1
        case .abbreviation, .list: 2
        case .implied: 3
        case .reordered: 4
        case .verb: 5
        case .told: 6
        }
    }
}
