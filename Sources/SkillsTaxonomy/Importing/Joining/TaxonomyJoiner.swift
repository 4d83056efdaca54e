/// Joins an official classification with Fairway's own taxonomy.
///
/// Two concepts are one, in this order: Fairway's skill has the concept's code; their labels are equal after folding; a
/// label of one is an alias of the other; they share an alias. By name only where the match is unambiguous: each of the two
/// meets no other at that step. One shared alias alone is not enough, for classifications list kinds and examples as
/// aliases ("git" under configuration tools): the two must share a second name, or their labels a word that is not in
/// every hundredth label. Names that Fairway's table of ambiguous labels governs count only as labels, and qualifications
/// are never joined by name.
public struct TaxonomyJoiner {
    /// A word in no more labels than this is a word of its own in a classification of any size.
    private static let fewLabels = 5

    private let own: Taxonomy
    private let imported: ImportedTaxonomy
    private let sifter: NameSifter
    private let sifted: [NameSifter.Sifted]
    private let governed: Set<FoldedName>
    /// Each name of Fairway's own and the first skill that has it.
    private var ownNames: [FoldedName: Int] = [:]
    private let ownLabels: [FoldedName]
    /// In how many of the concepts' labels a word stands.
    private let labelUses: [UInt64: Int]
    /// For each concept the skill of Fairway's that it is one with, or -1.
    private var partner: [Int]
    private var isTaken: [Bool]
    private var summary: JoinedTaxonomy.Summary

    /// Joins the two; throws ``TaxonomyError`` when a concept's id is already that of another skill.
    public static func join(_ own: Taxonomy, with imported: ImportedTaxonomy) throws -> JoinedTaxonomy {
        var joiner = TaxonomyJoiner(own, imported)
        joiner.joinByCode()
        joiner.joinByName()
        return try joiner.joined()
    }

    private init(_ own: Taxonomy, _ imported: ImportedTaxonomy) {
        self.own = own
        self.imported = imported
        let sifter = NameSifter(imported.concepts)
        self.sifter = sifter
        sifted = imported.concepts.indices.map { sifter.sift($0) }
        governed = Set(own.ambiguousLabels.map { FoldedName($0.label) })
        ownLabels = own.skills.map { FoldedName($0.label) }
        labelUses = imported.concepts.reduce(into: [:]) { uses, concept in
            for word in Set(Self.stems(concept.label)) { uses[word, default: 0] += 1 }
        }
        partner = [Int](repeating: -1, count: imported.concepts.count)
        isTaken = [Bool](repeating: false, count: own.skills.count)
        summary = JoinedTaxonomy.Summary(
            scheme: imported.scheme, release: imported.release, notes: imported.notes)
        for (place, label) in ownLabels.enumerated() where ownNames[label] == nil { ownNames[label] = place }
        for (place, skill) in own.skills.enumerated() {
            for name in skill.aliases + skill.impliedPhrases {
                let key = FoldedName(name)
                if ownNames[key] == nil { ownNames[key] = place }
            }
        }
    }

    // MARK: which are one

    private mutating func joinByCode() {
        var places: [String: Int] = [:]
        for (place, concept) in imported.concepts.enumerated() { places[concept.code] = place }
        for (skill, value) in own.skills.enumerated() {
            for code in value.codes where code.scheme == imported.scheme {
                // Whoever has a code of the scheme is settled, also where the release lacks it: no guess by name.
                isTaken[skill] = true
                guard let concept = places[code.code] else {
                    summary.unknownCodes.append(code.code)
                    continue
                }
                if partner[concept] < 0 {
                    partner[concept] = skill
                    summary.joinedByCode += 1
                }
            }
        }
        summary.unknownCodes.sort()
    }

    private mutating func joinByName() {
        let aliases = own.skills.map { skill in
            skill.aliases.map { FoldedName($0) }.filter { !$0.isEmpty && !governed.contains($0) }
        }
        for (ownHasLabel, otherHasLabel) in [(true, true), (true, false), (false, true), (false, false)] {
            var keys: [FoldedName: [Int]] = [:]
            for skill in own.skills.indices where !isTaken[skill] && own.skills[skill].kind != .qualification {
                for key in ownHasLabel ? [ownLabels[skill]] : aliases[skill] where !key.isEmpty {
                    if keys[key]?.last != skill { keys[key, default: []].append(skill) }
                }
            }
            let needsProof = !(ownHasLabel && otherHasLabel)
            var matches: [Int: Set<Int>] = [:]
            var concepts: [Int: Set<Int>] = [:]
            for concept in imported.concepts.indices where partner[concept] < 0 {
                let names = otherHasLabel ? [sifter.labels[concept]] : sifted[concept].kept.map(\.key)
                for key in names {
                    for skill in keys[key] ?? [] {
                        matches[concept, default: []].insert(skill)
                        concepts[skill, default: []].insert(concept)
                    }
                }
            }
            for (concept, skills) in matches.sorted(by: { $0.key < $1.key }) {
                guard skills.count == 1, let skill = skills.first, concepts[skill]?.count == 1,
                    !needsProof || isSame(skill, concept, aliases[skill])
                else { continue }
                partner[concept] = skill
                isTaken[skill] = true
                summary.joinedByName += 1
            }
        }
    }

    /// Whether a skill and a concept share a second name, or their labels a word of their own.
    private func isSame(_ skill: Int, _ concept: Int, _ aliases: [FoldedName]) -> Bool {
        let names = Set([ownLabels[skill]] + aliases)
        let others = Set([sifter.labels[concept]] + sifted[concept].kept.map(\.key))
        if names.intersection(others).count > 1 { return true }
        let words = Set(Self.stems(own.skills[skill].label))
        return Self.stems(imported.concepts[concept].label).contains {
            words.contains($0) && labelUses[$0, default: 0] <= max(Self.fewLabels, imported.concepts.count / 100)
        }
    }

    private static func stems(_ label: String) -> [UInt64] {
        TextDocument(label).tokens.filter { $0.byteEnd - $0.byteStart > 3 }.map(\.stem)
    }

    // MARK: the joined taxonomy

    private mutating func joined() throws -> JoinedTaxonomy {
        var ids: [String: String] = [:]
        for (place, concept) in imported.concepts.enumerated() {
            ids[concept.id] = partner[place] < 0 ? concept.id : own.skills[partner[place]].id
        }
        var partners: [Int: [Int]] = [:]
        for (concept, skill) in partner.enumerated() where skill >= 0 { partners[skill, default: []].append(concept) }
        var skills: [Skill] = []
        var rows = own.ambiguousLabels
        var setAside: [String: [(name: String, reason: NameSifter.Reason)]] = [:]
        for (place, skill) in own.skills.enumerated() {
            skills.append(
                (partners[place] ?? []).reduce(skill) { skill, concept in
                    merged(skill, place, concept, ids, &rows, &setAside)
                })
        }
        for (place, concept) in imported.concepts.enumerated() where partner[place] < 0 {
            guard own.index(of: concept.id) == nil else {
                throw TaxonomyError(
                    file: imported.title, line: nil,
                    what: "The identifier \(concept.id) is also that of a skill of Fairway's own.",
                    remedy: "Rename the skill in skills.csv, or give it the code \(imported.scheme):\(concept.code).")
            }
            skills.append(fresh(concept, place, ids, &rows, &setAside))
        }
        let occupations = joinedOccupations(ids)
        let taxonomy = try Taxonomy(
            skills: skills, occupations: occupations, ambiguousLabels: rows, boilerplate: own.boilerplate,
            impliedPatterns: own.impliedPatterns, version: Self.version(own, skills, occupations, rows))
        summary.concepts = imported.concepts.count
        summary.skills = skills.count
        summary.names = skills.reduce(0) { $0 + 1 + $1.aliases.count + $1.impliedPhrases.count }
        summary.occupations = imported.occupations.count
        var aside: [JoinedTaxonomy.NameSetAside] = []
        for (place, skill) in taxonomy.skills.enumerated() {
            for (name, reason) in setAside[skill.id] ?? [] {
                aside.append(JoinedTaxonomy.NameSetAside(skill: place, name: name, reason: reason.rawValue))
                summary.setAside[reason.rawValue, default: 0] += 1
            }
        }
        return JoinedTaxonomy(
            taxonomy: taxonomy, ownVersion: own.version, summary: summary, setAside: aside,
            ownRows: own.ambiguousLabels.count)
    }

    private typealias Aside = [String: [(name: String, reason: NameSifter.Reason)]]

    /// A skill of Fairway's with what the classification adds.
    private func merged(
        _ skill: Skill, _ place: Int, _ concept: Int, _ ids: [String: String], _ rows: inout [AmbiguousLabel],
        _ setAside: inout Aside
    ) -> Skill {
        let added = imported.concepts[concept]
        let names = names(of: concept, under: skill.id, own: place, &rows, &setAside)
        let code = SkillCode(scheme: imported.scheme, code: added.code)
        return Skill(
            id: skill.id, label: skill.label, kind: skill.kind, group: skill.group, aliases: skill.aliases + names,
            impliedPhrases: skill.impliedPhrases + added.statements,
            broader: Self.links(skill.broader, added.broader.compactMap { ids[$0] }, besides: skill.id),
            related: Self.links(skill.related, added.related, ids, besides: skill.id),
            codes: skill.codes.contains(code) ? skill.codes : skill.codes + [code])
    }

    /// A skill that is only in the classification.
    private func fresh(
        _ concept: ImportedConcept, _ place: Int, _ ids: [String: String], _ rows: inout [AmbiguousLabel],
        _ setAside: inout Aside
    ) -> Skill {
        let names = names(of: place, under: concept.id, own: nil, &rows, &setAside)
        return Skill(
            id: concept.id, label: concept.label, kind: concept.kind, group: concept.group, aliases: names,
            impliedPhrases: concept.statements,
            broader: Self.links([], concept.broader.compactMap { ids[$0] }, besides: concept.id),
            related: Self.links([], concept.related, ids, besides: concept.id),
            codes: [SkillCode(scheme: imported.scheme, code: concept.code)])
    }

    /// The names a concept brings: what Fairway's own taxonomy gives to a skill stays with that skill.
    private func names(
        of concept: Int, under id: String, own skill: Int?, _ rows: inout [AmbiguousLabel], _ setAside: inout Aside
    ) -> [String] {
        let value = imported.concepts[concept]
        var names: [String] = []
        var candidates = sifted[concept].kept
        if skill != nil { candidates.insert((value.label, sifter.labels[concept]), at: 0) }
        var aside = sifted[concept].setAside
        for (name, key) in candidates {
            if let owner = ownNames[key] {
                if owner != skill { aside.append((name, .ownName)) }
            } else if governed.contains(key) {
                aside.append((name, .ownName))
            } else {
                names.append(name)
            }
        }
        if !aside.isEmpty { setAside[id, default: []] += aside }
        for (name, form) in sifted[concept].guards where ownNames[FoldedName(name)] == nil {
            guard !governed.contains(FoldedName(name)) else { continue }
            rows.append(
                AmbiguousLabel(label: name, skill: id, form: form, note: "written so in \(imported.title)"))
        }
        return names
    }

    private static func links(_ own: [String], _ added: [String], besides id: String) -> [String] {
        var seen: Set<String> = [id]
        return (own + added).filter { seen.insert($0).inserted }
    }

    private static func links(
        _ own: [RelatedSkill], _ added: [RelatedSkill], _ ids: [String: String], besides id: String
    ) -> [RelatedSkill] {
        var seen: Set<String> = [id]
        let all = own + added.compactMap { link in ids[link.id].map { RelatedSkill(id: $0, weight: link.weight) } }
        return all.filter { seen.insert($0.id).inserted }
    }

    // MARK: occupations

    /// Occupations of the same title are one: Fairway's, with the other titles added. Fairway's keep their skills.
    private mutating func joinedOccupations(_ ids: [String: String]) -> [Occupation] {
        var owners: [FoldedName: Int] = [:]
        for (place, job) in own.occupations.enumerated() { owners[FoldedName(job.title)] = place }
        for (place, job) in own.occupations.enumerated() {
            for alias in job.aliases where owners[FoldedName(alias)] == nil { owners[FoldedName(alias)] = place }
        }
        var jobs = own.occupations
        var fresh: [Occupation] = []
        for job in imported.occupations {
            let free = job.aliases.filter { owners[FoldedName($0)] == nil }
            if let place = owners[FoldedName(job.title)] {
                summary.joinedOccupations += 1
                let old = jobs[place]
                jobs[place] = Occupation(
                    id: old.id, title: old.title, aliases: old.aliases + free.filter { !old.aliases.contains($0) },
                    soc2020: old.soc2020, aiRole: old.aiRole, entry: old.entry, essential: old.essential,
                    desirable: old.desirable)
                continue
            }
            let essential = Set(job.essential.compactMap { ids[$0] })
            let optional = Set(job.optional.compactMap { ids[$0] }).subtracting(essential)
            fresh.append(
                Occupation(
                    id: job.id, title: job.title, aliases: free, essential: essential.sorted(),
                    desirable: optional.sorted()))
        }
        return jobs + fresh
    }

    // MARK: version

    /// Changes with anything that changes what is read or linked.
    private static func version(
        _ own: Taxonomy, _ skills: [Skill], _ occupations: [Occupation], _ rows: [AmbiguousLabel]
    ) -> String {
        var hash = StableHash()
        func add(_ text: String) {
            hash.add(text.utf8)
            hash.add(CollectionOfOne(0))
        }
        add(own.version)
        for skill in skills {
            add(skill.id)
            add(skill.label)
            add(skill.kind.rawValue)
            add(skill.group)
            for text in skill.aliases + skill.impliedPhrases + skill.broader + skill.codes.map(\.code) { add(text) }
            for link in skill.related { add("\(link.id) \(link.weight)") }
        }
        for job in occupations {
            add(job.id)
            for text in [job.title] + job.aliases + job.essential + [""] + job.desirable { add(text) }
        }
        for row in rows { add("\(row.label) \(row.skill) \(row.form.rawValue)") }
        return hash.twelveHexDigits
    }
}
