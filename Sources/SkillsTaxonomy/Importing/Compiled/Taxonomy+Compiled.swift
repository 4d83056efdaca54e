extension Taxonomy {
    // MARK: writing

    /// Writes skills, occupations, links and what searching needs.
    ///
    /// - Parameter ownRows: how many of the ambiguous labels are Fairway's own, which are not written.
    func write(to writer: inout CompiledWriter, ownRows: Int) {
        writer.add(.skillIDs, texts: skills.map(\.id))
        writer.add(.skillLabels, texts: skills.map(\.label))
        writer.add(.skillKinds, texts: skills.map(\.kind.rawValue))
        writer.add(.skillGroups, texts: skills.map(\.group))
        writer.add(.aliasEnds, .aliases, lists: skills.map(\.aliases))
        writer.add(.impliedEnds, .implied, lists: skills.map(\.impliedPhrases))
        writer.add(.broaderEnds, .broader, lists: skills.map(\.broader))
        writer.add(.relatedEnds, .relatedSkills, lists: skills.map { $0.related.map(\.id) })
        writer.add(.relatedWeights, skills.flatMap { $0.related.map(\.weight.bitPattern) })
        writer.add(.codeEnds, .codes, lists: skills.map { $0.codes.map(\.code) })
        writer.add(.codeSchemes, texts: skills.flatMap { $0.codes.map(\.scheme) })

        writer.add(.jobIDs, texts: occupations.map(\.id))
        writer.add(.jobTitles, texts: occupations.map(\.title))
        writer.add(.jobCodes, texts: occupations.map { $0.soc2020 ?? "" })
        writer.add(.jobRoles, texts: occupations.map(\.aiRole.rawValue))
        writer.add(.jobEntries, texts: occupations.map(\.entry))
        writer.add(.jobAliasEnds, .jobAliases, lists: occupations.map(\.aliases))
        writer.add(.essentialEnds, .essential, lists: occupations.map(\.essential))
        writer.add(.desirableEnds, .desirable, lists: occupations.map(\.desirable))

        let rows = ambiguousLabels.dropFirst(ownRows)
        writer.add(.rowLabels, texts: rows.map(\.label))
        writer.add(.rowSkills, texts: rows.map(\.skill))
        writer.add(.rowForms, texts: rows.map(\.form.rawValue))
        writer.add(.rowNotes, texts: rows.map(\.note))

        writer.add(.linkStarts, links.starts)
        writer.add(.linkTargets, links.targets)
        writer.add(.linkWeights, links.weights.map(\.bitPattern))
        writer.add(.linkBroaderStarts, links.broaderStarts)
        writer.add(.linkBroaderTargets, links.broaderTargets)
        writer.add(.searchBytes, searchIndex.names.flatMap(\.folded))
        writer.add(.searchEnds, CompiledWriter.ends(searchIndex.names.map(\.folded)))
    }

    // MARK: reading

    /// Reads a taxonomy and gives it the rules of Fairway's own; throws ``TaxonomyError`` where numbers do not fit together.
    init(
        compiled texts: CompiledTexts, version: String, madeWith ownVersion: String, own: Taxonomy
    ) throws(TaxonomyError) {
        let skills = try Self.skills(texts)
        var index: [String: Int] = [:]
        index.reserveCapacity(skills.count)
        for (place, skill) in skills.enumerated() {
            guard index.updateValue(place, forKey: skill.id) == nil else { throw texts.reader.damaged }
        }
        let occupations = try Self.occupations(texts)
        var jobs: [String: Int] = [:]
        jobs.reserveCapacity(occupations.count)
        for (place, job) in occupations.enumerated() {
            guard jobs.updateValue(place, forKey: job.id) == nil else { throw texts.reader.damaged }
        }
        self.skills = skills
        self.occupations = occupations
        // A rule may speak of a skill that came to Fairway's own taxonomy after the import.
        ambiguousLabels = (own.ambiguousLabels + (try Self.rows(texts))).filter { index[$0.skill] != nil }
        boilerplate = own.boilerplate
        impliedPatterns = own.impliedPatterns.filter { index[$0.skill] != nil }
        if own.version == ownVersion {
            self.version = version
        } else {
            var hash = StableHash()
            hash.add((version + own.version).utf8)
            self.version = hash.twelveHexDigits
        }
        skillIndex = index
        occupationIndex = jobs
        links = try SkillLinks(compiled: texts.reader, skills: skills.count)
        searchIndex = try SkillSearchIndex(compiled: texts.reader, skills: skills)
    }

    private static func skills(_ texts: CompiledTexts) throws(TaxonomyError) -> [Skill] {
        let ids = try texts.texts(.skillIDs)
        let count = ids.count
        let labels = try texts.texts(.skillLabels, count: count)
        let kinds = try texts.texts(.skillKinds, count: count)
        let groups = try texts.texts(.skillGroups, count: count)
        let aliases = try texts.lists(.aliasEnds, .aliases, count: count)
        let implied = try texts.lists(.impliedEnds, .implied, count: count)
        let broader = try texts.lists(.broaderEnds, .broader, count: count)
        let others = try texts.texts(.relatedSkills)
        let weights = try texts.reader.numbers(.relatedWeights, as: UInt64.self)
        let relatedEnds = try texts.reader.ends(.relatedEnds, lists: count, total: others.count)
        let codes = try texts.texts(.codes)
        let schemes = try texts.texts(.codeSchemes, count: codes.count)
        let codeEnds = try texts.reader.ends(.codeEnds, lists: count, total: codes.count)
        guard weights.count == others.count else { throw texts.reader.damaged }
        var skills: [Skill] = []
        skills.reserveCapacity(count)
        for place in 0..<count {
            guard let kind = SkillKind(rawValue: kinds[place]) else { throw texts.reader.damaged }
            let related = (place == 0 ? 0 : relatedEnds[place - 1])..<relatedEnds[place]
            let coded = (place == 0 ? 0 : codeEnds[place - 1])..<codeEnds[place]
            skills.append(
                Skill(
                    id: ids[place], label: labels[place], kind: kind, group: groups[place], aliases: aliases[place],
                    impliedPhrases: implied[place], broader: broader[place],
                    related: related.map { RelatedSkill(id: others[$0], weight: Double(bitPattern: weights[$0])) },
                    codes: coded.map { SkillCode(scheme: schemes[$0], code: codes[$0]) }))
        }
        return skills
    }

    private static func occupations(_ texts: CompiledTexts) throws(TaxonomyError) -> [Occupation] {
        let ids = try texts.texts(.jobIDs)
        let count = ids.count
        let titles = try texts.texts(.jobTitles, count: count)
        let codes = try texts.texts(.jobCodes, count: count)
        let roles = try texts.texts(.jobRoles, count: count)
        let entries = try texts.texts(.jobEntries, count: count)
        let aliases = try texts.lists(.jobAliasEnds, .jobAliases, count: count)
        let essential = try texts.lists(.essentialEnds, .essential, count: count)
        let desirable = try texts.lists(.desirableEnds, .desirable, count: count)
        var occupations: [Occupation] = []
        occupations.reserveCapacity(count)
        for place in 0..<count {
            guard let role = AIRole(rawValue: roles[place]) else { throw texts.reader.damaged }
            occupations.append(
                Occupation(
                    id: ids[place], title: titles[place], aliases: aliases[place],
                    soc2020: codes[place].isEmpty ? nil : codes[place], aiRole: role, entry: entries[place],
                    essential: essential[place], desirable: desirable[place]))
        }
        return occupations
    }

    private static func rows(_ texts: CompiledTexts) throws(TaxonomyError) -> [AmbiguousLabel] {
        let labels = try texts.texts(.rowLabels)
        let skills = try texts.texts(.rowSkills, count: labels.count)
        let forms = try texts.texts(.rowForms, count: labels.count)
        let notes = try texts.texts(.rowNotes, count: labels.count)
        var rows: [AmbiguousLabel] = []
        for place in labels.indices {
            guard let form = AmbiguousLabel.Form(rawValue: forms[place]) else { throw texts.reader.damaged }
            rows.append(AmbiguousLabel(label: labels[place], skill: skills[place], form: form, note: notes[place]))
        }
        return rows
    }
}
