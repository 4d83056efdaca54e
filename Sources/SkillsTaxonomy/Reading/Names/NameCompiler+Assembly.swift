extension NameCompiler {
    /// Adds to the names what belongs to the reader and to Fairway's own rules; their words are numbered after the names'.
    func assemble(_ names: CompiledNames) -> NameTable {
        let cues = StandingCues.compiled()
        let levels = LevelWords.compiled()
        let patterns = PatternDraft(taxonomy)
        let classes = WordFlags.classes()
        let topicLists = TopicWords.classes()
        let boilerplate = taxonomy.boilerplate.map { TextDocument($0.phrase).tokens.map(\.stem) }
        var words = names.words
        for list in classes { words.append(contentsOf: list.stems) }
        for list in topicLists { words.append(contentsOf: list.stems) }
        for cue in cues { words.append(contentsOf: cue.stems) }
        words.append(contentsOf: patterns.labels)
        for level in levels { words.append(contentsOf: level.words) }
        for phrase in boilerplate { words.append(contentsOf: phrase) }
        var known: Set<UInt64> = []
        words.removeAll { !known.insert($0).inserted }
        let table = WordTable(words)
        var flags = [WordFlags](repeating: [], count: words.count + 1)
        for list in classes {
            for stem in list.stems { flags[Int(table.id(stem))].insert(list.flag) }
        }
        for stem in patterns.laterStems { flags[Int(table.id(stem))].insert(.patternStem) }
        for stem in patterns.laterForms { flags[Int(table.id(stem))].insert(.patternForm) }
        var topics = [TopicWords](repeating: [], count: words.count + 1)
        for list in topicLists {
            for stem in list.stems { topics[Int(table.id(stem))].insert(list.flag) }
        }
        func trie(_ list: [(words: [UInt64], value: Int32)]) -> PhraseTrie {
            PhraseTrie(list.map { ($0.words.map { table.id($0) }, $0.value) }, wordCount: words.count)
        }
        let cueTree = trie(cues.enumerated().map { ($0.element.stems, Int32($0.offset)) })
        let boilerplateTree = trie(boilerplate.enumerated().map { ($0.element, Int32($0.offset)) })
        let levelTree = trie(levels)
        let patternTable = PatternTable(draft: patterns, wordCount: words.count) { table.id($0) }
        let openings = flags.indices.map { word in
            WordOpenings(
                word: UInt32(word), flags: flags[word], names: names.trie, cues: cueTree, levels: levelTree,
                boilerplate: boilerplateTree, patterns: patternTable)
        }
        return NameTable(
            words: table, trie: names.trie, entries: names.entries, strictWords: names.strictWords,
            conditions: conditions, groups: taxonomy.skills.map { groupNumbers[$0.group] ?? -1 },
            isQualification: taxonomy.skills.map { $0.kind == .qualification },
            spelling: spelling(), naming: taxonomy.skills.map { MentionConfidence.Naming($0) }, flags: flags,
            topics: topics,
            openings: openings, patterns: patternTable,
            hasPatterns: !patterns.edges.isEmpty,
            cues: cueTree, cuePhrases: cues,
            boilerplate: boilerplateTree,
            boilerplateScopes: taxonomy.boilerplate.map(\.scope), levels: levelTree)
    }

    /// The long words of the names of Fairway's own skills; an imported classification's come in too many forms.
    private func spelling() -> SpellingTable {
        var table = SpellingTable()
        for skill in taxonomy.skills where MentionConfidence.Naming(skill) != .imported {
            for name in [skill.label] + skill.aliases where name.utf8.count >= SpellingTable.shortest {
                let document = TextDocument(name)
                for (place, token) in document.tokens.enumerated()
                where Int(token.byteEnd - token.byteStart) >= SpellingTable.shortest {
                    table.add(document.foldedWord(place), strict: token.strict, stem: token.stem)
                }
            }
        }
        return table
    }
}
