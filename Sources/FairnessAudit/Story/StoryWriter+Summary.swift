extension StoryWriter {
    var summary: AuditStory.Section {
        AuditStory.Section(
            id: "summary", title: "In short", blocks: [],
            subsections: [
                .init(id: "looked-at", title: "What we looked at", blocks: [.paragraph(lookedAt)]),
                .init(id: "found", title: "What we found", blocks: found),
                .init(id: "not-seen", title: "What we could not see", blocks: [.list(notSeen)]),
                .init(id: "to-do", title: "What to do", blocks: [.list(toDo)]),
            ])
    }

    private var lookedAt: String {
        var text = "We looked at the matches of \(StoryNumber.count(source.residents)) residents"
        if source.isPublished { text += " (rounded to \(source.parameters.roundTo))" }
        if let vacancies = source.vacancies {
            text += " for \(StoryNumber.count(vacancies)) \(vacancies == 1 ? "vacancy" : "vacancies")"
        }
        if let period = source.period { text += " in \(period)" }
        text += ", in \(source.main?.lines.count ?? 0) \(context.dimensionPlural). "
        text += "For each one we asked whether its residents come out like those of all the others together, in "
        text += "\(source.tables.count) ways of counting."
        return text
    }

    /// Lines that come out lower, with the rate they do so in.
    private func lines(_ isWanted: (AuditVerdict) -> Bool) -> [(PublishedAudit.Table, PublishedRate)] {
        source.tables.flatMap { table in table.lines.filter { isWanted($0.verdict) }.map { (table, $0) } }
    }

    private var found: [AuditStory.Block] {
        let lower = lines(\.isLower)
        var blocks: [AuditStory.Block] = []
        if lower.isEmpty {
            blocks.append(
                .paragraph(
                    "No \(context.dimension) is shown to come out lower than the rest by more than chance explains. That is no "
                        + "proof that all are alike: see what we could not see."))
        } else {
            blocks.append(
                .list(
                    lower.map { table, line in
                        let figures =
                            line.reason == nil && !line.ratio.isNaN
                            ? " The rate is \(StoryNumber.percent(line.rate)), \(StoryNumber.ratio(line.ratio)) times that of everyone else (95% range \(StoryNumber.interval(line.ratioInterval)))."
                            : ""
                        return
                            "\(name(line)), \(table.metric.title.firstLowercased): \(line.verdict.sentence)\(figures)"
                    }))
        }
        var sentences: [String] = []
        let higher = lines { $0 == .disparityHigher || $0 == .smallButRealHigher }
        if !higher.isEmpty {
            sentences.append(
                "Some come out higher, which may only mirror a lower figure elsewhere: "
                    + listed(unique(higher.map { name($0.1) })) + ".")
        }
        if let test = source.counterfactual {
            sentences.append(
                test.hasViolations
                    ? "Changing only \(context.swapped.words) changed some scores, other than through declared travel. That must not happen."
                    : "Changing only \(context.swapped.words) changed no score, other than through declared travel, in \(StoryNumber.count(test.pairs)) trials."
            )
        }
        if !sentences.isEmpty { blocks.append(.paragraph(sentences.joined(separator: " "))) }
        return blocks
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private var notSeen: [String] {
        var items = [context.question == nil ? withoutArea : withoutAnswer]
        if let main = source.main {
            let unclear = main.lines.filter { $0.verdict == .inconclusive }
            if !unclear.isEmpty, hasRest(main) {
                items.append(
                    "For \(unclear.count) of \(main.lines.count) \(context.dimensionPlural) there is not enough evidence to tell: "
                        + listed(unclear.map { "\(name($0)): \($0.findingWords(hasRest: true))" }) + ".")
            }
            let small = main.lines.filter { $0.verdict == .tooFewPeople }
            if !small.isEmpty { items.append("Too few people to say anything: \(listed(small.map(name))).") }
            let hidden = main.lines.filter { $0.verdict == .suppressed }
            if !hidden.isEmpty {
                items.append("Hidden, to protect the people behind small numbers: \(listed(hidden.map(name))).")
            }
        }
        if let others = unclearElsewhere { items.append(others) }
        // The unknown have their own sentence above.
        items += source.notes.filter { !$0.contains("no known community") }
        if source.counterfactual == nil, context.question == nil {
            items.append("No pair was scored again with another place, so a direct use of place is not ruled out here.")
        }
        return items
    }

    private var withoutArea: String {
        switch source.unknownResidents {
        case 0: "The \(context.dimension) of every resident is known."
        case let unknown?:
            "For \(StoryNumber.count(unknown)) of \(StoryNumber.count(source.residents)) residents the \(context.dimension) is not known. They are counted here and compared with no one."
        case nil:
            "For a few residents the \(context.dimension) is not known; their number is hidden. They are compared with no one."
        }
    }

    private var withoutAnswer: String {
        switch source.unknownResidents {
        case 0: "Every resident has answered."
        case let unknown?:
            "\(StoryNumber.count(unknown)) of \(StoryNumber.count(source.residents)) residents have not answered. They are counted here and compared with no one."
        case nil:
            "Some residents have not answered; their number is hidden. They are compared with no one."
        }
    }

    /// How often the other rates cannot tell, in one sentence; their own sections say what would have been seen.
    private var unclearElsewhere: String? {
        let counts = source.tables.filter { $0.metric != source.main?.metric && hasRest($0) }.compactMap { table in
            let unclear = table.lines.filter { $0.verdict == .inconclusive || $0.verdict == .tooFewPeople }.count
            return unclear == 0 ? nil : "\(table.metric.title.firstLowercased) (\(unclear) of \(table.lines.count))"
        }
        return counts.isEmpty
            ? nil : "Not enough evidence or people in other ways of counting: \(counts.joined(separator: "; "))."
    }

    private var toDo: [String] {
        var items = context.actions.map { "Done or decided: \($0)" }
        let lower = unique(lines(\.isLower).map { name($0.1) })
        if !lower.isEmpty {
            items.append(
                "Find the cause for \(listed(lower)): look at the score's parts, at travel and at what adverts ask for, and write down what was decided and why."
            )
        }
        if source.counterfactual?.hasViolations == true {
            items.append("Stop using the scores until a change of \(context.swapped.word) alone changes none of them.")
        }
        if source.proxy?.groups.contains(where: { $0.label == .strong }) == true {
            items.append("Defend as job-relevant, or drop, the features that give away where a resident lives.")
        }
        let known = max(1, source.residents)
        if let unknown = source.unknownResidents, Double(unknown) / Double(known) > 0.1 {
            items.append(
                context.question == nil
                    ? "Ask more residents for their postcode: too many are in no \(context.dimension)."
                    : "Tell residents what the question is for, and that nobody has to answer: many have not.")
        }
        if let main = source.main {
            if main.lines.contains(where: { $0.verdict == .inconclusive }) {
                items.append(
                    "Look again when more matches are recorded; until then do not read “cannot tell” as “alike”.")
            }
            if context.pooling == nil, context.question == nil,
                main.lines.contains(where: { $0.verdict == .tooFewPeople })
            {
                items.append("Pool small areas until they can carry a finding.")
            }
        }
        if items.isEmpty { items.append("Nothing beyond the next audit on its planned day.") }
        return items
    }
}
