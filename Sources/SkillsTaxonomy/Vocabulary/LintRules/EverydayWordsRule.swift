/// A label or alias that is one everyday word needs a row in ambiguous.csv: bare, it would be found everywhere.
enum EverydayWordsRule: TaxonomyLintRule {
    static let name = "everyday-words"

    static func findings(in tables: TaxonomyTables) -> [TaxonomyFinding] {
        let governed = Set(tables.ambiguous.map { FoldedName($0.value.label) })
        var found: [TaxonomyFinding] = []
        for row in tables.skills {
            for name in [row.value.label] + row.value.aliases + row.value.impliedPhrases {
                let folded = FoldedName(name)
                guard folded.words.count == 1, words.contains(folded.words[0]), !governed.contains(folded) else {
                    continue
                }
                found.append(
                    finding(
                        TaxonomyTables.skillsFile, row.line, "\(name), a name of \(row.value.id), is an everyday word.",
                        "Add a row to ambiguous.csv that says what must stand near it, or drop it."))
            }
        }
        return found
    }

    /// Everyday words that taxonomies like to take for skills.
    static let words: Set<UInt64> = Set(
        TextDocument(
            """
            access agent agile angular architecture automation bash basic bot bottle box branch bread build building bus \
            business c car care cat chef classroom clean client cloud club coach code cold community company computer \
            container cook cooking crystal cursor dart data design desk development docker door driver edge elm engine \
            engineering english event excel express falcon family fast field file finance flask flutter food form go \
            groovy hand health help helm hive home hot house husband illustrator image impact ink insight it job \
            julia keys kit language law lead lean learning less letter level library life light line list logic maintenance \
            management manager material meteor mobile model monitor money motion music network next node note notion office \
            online operations oracle order outlook pages people perl phone pig planner platform play presentation press \
            product project prompt property public publisher puppet quality r rails react reader record report rest \
            ruby rust safe safety sage sales salt scala school scratch screen script security sensor service shell shop sign \
            skill slack snowflake source spark spring sprint staff storage storm strategy style support swift system \
            team teams test testing text token tools train training transformer travel unity vault vision visit vue web \
            windows word words work writing zoom
            """
        ).tokens.map(\.strict))
}
