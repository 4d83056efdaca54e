extension CompiledNames {
    // MARK: writing

    func write(to writer: inout CompiledWriter) {
        writer.add(.nameWords, words)
        writer.add(.nameStricts, strictWords)
        writer.add(.entrySkills, entries.map(\.skill))
        writer.add(.entryRules, texts: entries.map(\.rule.rawValue))
        writer.add(.entryStarts, entries.map(\.wordStart))
        writer.add(.entryCounts, entries.map(\.wordCount))
        writer.add(.entryTraits, entries.map(\.traits.rawValue))
        writer.add(.entryInflects, entries.map(\.inflects))
        writer.add(.entryPlurals, entries.map(\.plurals))
        writer.add(.entryConditionStarts, entries.map(\.conditionStart))
        writer.add(.entryConditionCounts, entries.map(\.conditionCount))
        let edges = trie.sortedEdges
        writer.add(.treeTops, trie.tops)
        writer.add(.treeKeys, edges.map(\.key))
        writer.add(.treeTargets, edges.map(\.target))
        writer.add(.treeStarts, trie.valueStarts)
        writer.add(.treeValues, trie.values)
        writer.add(.treeDepth, [UInt32(trie.depth)])
    }

    // MARK: reading

    /// Reads the names; throws ``TaxonomyError`` where any number points to nothing.
    init(compiled reader: CompiledReader, skills: Int, conditions: Int) throws(TaxonomyError) {
        words = try reader.numbers(.nameWords)
        strictWords = try reader.numbers(.nameStricts)
        let skillPlaces = try reader.numbers(.entrySkills, as: Int32.self)
        let count = skillPlaces.count
        let rules = try CompiledNames.rules(reader, count: count)
        func column<Number: FixedWidthInteger>(_ section: CompiledFormat.Section) throws(TaxonomyError) -> [Number] {
            let numbers = try reader.numbers(section, as: Number.self)
            guard numbers.count == count else { throw reader.damaged }
            return numbers
        }
        let starts: [Int32] = try column(.entryStarts)
        let counts: [Int16] = try column(.entryCounts)
        let traits: [UInt8] = try column(.entryTraits)
        let inflects: [UInt32] = try column(.entryInflects)
        let plurals: [UInt32] = try column(.entryPlurals)
        let conditionStarts: [Int32] = try column(.entryConditionStarts)
        let conditionCounts: [Int32] = try column(.entryConditionCounts)
        var entries: [NameEntry] = []
        entries.reserveCapacity(count)
        for place in 0..<count {
            let end = Int(starts[place]) + Int(counts[place])
            let lastCondition = Int(conditionStarts[place]) + Int(conditionCounts[place])
            guard skillPlaces[place] >= 0, Int(skillPlaces[place]) < skills, starts[place] >= 0, counts[place] > 0,
                end <= strictWords.count, conditionStarts[place] >= 0, conditionCounts[place] >= 0,
                lastCondition <= conditions
            else { throw reader.damaged }
            entries.append(
                NameEntry(
                    skill: skillPlaces[place], rule: rules[place], wordStart: starts[place], wordCount: counts[place],
                    traits: NameEntry.Traits(rawValue: traits[place]), inflects: inflects[place],
                    plurals: plurals[place], conditionStart: conditionStarts[place],
                    conditionCount: conditionCounts[place]))
        }
        self.entries = entries
        trie = try PhraseTrie(compiled: reader, words: words.count, values: count)
    }

    /// Rules stand in the file by name, so that a new rule does not change what an old number means.
    private static func rules(_ reader: CompiledReader, count: Int) throws(TaxonomyError) -> [MentionRule] {
        let numbers = try reader.numbers(.entryRules, as: UInt32.self)
        guard numbers.count == count else { throw reader.damaged }
        var known: [UInt32: MentionRule] = [:]
        var rules: [MentionRule] = []
        rules.reserveCapacity(count)
        for number in numbers {
            if let rule = known[number] {
                rules.append(rule)
                continue
            }
            guard let rule = try reader.string(number).flatMap(MentionRule.init(rawValue:)) else {
                throw reader.damaged
            }
            known[number] = rule
            rules.append(rule)
        }
        return rules
    }
}
