/// Puts what was read together into a profile.
struct ProfileBuilder {
    let taxonomy: Taxonomy
    let source: ResumeDocument
    let outline: ResumeOutline
    let today: YearMonth

    /// Most evidence kept of one skill.
    static let mostEvidence = 12

    // MARK: skills

    /// Skills shown in words, sorted by identifier.
    func skills(_ showings: [SkillShowing]) -> [ProfileSkill] {
        var groups: [Int: [SkillShowing]] = [:]
        for showing in showings { groups[showing.mention.skillIndex, default: []].append(showing) }
        return groups.keys.sorted().compactMap { index in groups[index].flatMap { skill($0) } }
    }

    private func skill(_ showings: [SkillShowing]) -> ProfileSkill? {
        let evidence = evidence(showings)
        guard let first = showings.first, !evidence.isEmpty else { return nil }
        let showings = Self.counted(showings)
        let manner = showings.map(\.manner).max() ?? .list
        let roles = Set(showings.filter { $0.manner == .role }.map(\.place))
        // Each role's periods once: a role may show a skill a thousand times.
        var seen: Set<Int> = []
        let periods = showings.filter { seen.insert($0.place).inserted }.flatMap(\.periods)
        var undated: [Int: Int] = [:]
        for showing in showings {
            if let months = showing.undatedMonths { undated[showing.place] = max(undated[showing.place] ?? 0, months) }
        }
        let dated = Period.monthsCovered(by: periods)
        let months = Self.months(dated: periods.isEmpty ? nil : dated, undated: Array(undated.values))
        // "AutoCAD for over eight years", told without dates, is more than the dated job shows: when it ended is not known.
        let isLonger = showings.contains { $0.manner == .role && ($0.undatedMonths ?? 0) > dated }
        let last = isLonger ? nil : periods.map(\.last).max()
        let level = showings.compactMap(\.level).max()
        return ProfileSkill(
            id: first.mention.skill, confidence: rounded(showings.map(\.mention.confidence).max() ?? 0),
            strength: SkillStrength.value(
                manner: manner, months: months, level: level, furtherRoles: roles.count - 1, lastUsed: last,
                today: today),
            level: level, months: months, lastUsed: last, evidence: evidence)
    }

    /// The showings that weigh: bare words of lists only where nothing better shows the skill, and then the first of them.
    ///
    /// So a list of skills that repeats what the jobs tell adds nothing to any of them, however often it stands there.
    private static func counted(_ showings: [SkillShowing]) -> [SkillShowing] {
        let better = showings.filter { !$0.isBare && $0.manner != .hobby }
        if !better.isEmpty { return better }
        guard let bare = showings.first(where: \.isBare) else { return showings }
        return [bare]
    }

    /// "5 years of SQL" above the dated jobs that show it is not on top of them.
    private static func months(dated: Int?, undated: [Int]) -> Int? {
        guard let dated else { return undated.isEmpty ? nil : undated.reduce(0, +) }
        return max(dated, undated.max() ?? 0)
    }

    /// In the order of the text; the same words in the same place once.
    private func evidence(_ showings: [SkillShowing]) -> [Evidence] {
        struct Key: Hashable {
            let place: Int
            let text: String
        }
        var seen: Set<Key> = []
        var kept: [Evidence] = []
        for showing in showings where kept.count < Self.mostEvidence {
            let mention = showing.mention
            guard let place = source.locate(mention.start, mention.end),
                seen.insert(Key(place: showing.place, text: mention.text)).inserted
            else { continue }
            kept.append(
                Evidence(
                    start: place.start, end: place.end, text: mention.text, rule: mention.rule.rawValue,
                    pointer: place.pointer))
        }
        return kept
    }

    private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    // MARK: occupations

    /// Occupations of entries and headlines, the most recent first, then by identifier.
    func occupations() -> [ProfileOccupation] {
        struct Held {
            var periods: [Period] = []
            var undated: Int?
            var best: (mention: OccupationMention, last: Int)?
            var entry: Int?
        }
        var held: [String: Held] = [:]
        // `index` tells entries apart: one that names its title a thousand times counts once.
        func add(_ title: OccupationMention, _ entry: ResumeEntry?, last: Int, index: Int?) {
            if let entry, held[title.occupation]?.entry != index {
                held[title.occupation, default: Held()].periods += entry.periods
                if entry.periods.isEmpty, let months = entry.undatedMonths {
                    let longest = max(held[title.occupation]?.undated ?? 0, months)
                    held[title.occupation, default: Held()].undated = longest
                }
            }
            held[title.occupation, default: Held()].entry = index
            if let best = held[title.occupation]?.best,
                last < best.last || (last == best.last && title.start >= best.mention.start)
            {
                return
            }
            held[title.occupation, default: Held()].best = (title, last)
        }
        for (index, entry) in outline.entries.enumerated() {
            let titles = entry.titles + entry.innerTitles
            guard !titles.isEmpty else { continue }
            let last = entry.last?.ordinal ?? -1
            // By occupation, so that an entry's titles of one kind come one after another.
            for title in titles.sorted(by: { ($0.occupationIndex, $0.start) < ($1.occupationIndex, $1.start) }) {
                add(title, entry, last: last, index: index)
            }
        }
        for title in outline.looseTitles { add(title, nil, last: -1, index: nil) }
        if let title = outline.headline, held[title.occupation]?.periods.isEmpty ?? true {
            for (index, job) in outline.untitledJobs.enumerated() {
                add(title, job, last: job.last?.ordinal ?? -1, index: -1 - index)
            }
        }
        let found: [ProfileOccupation] = held.compactMap { id, item in
            guard let title = item.best?.mention, let place = source.locate(title.start, title.end) else { return nil }
            // "14 years in the Signals" above the dates of the last posting: the longer of the two.
            let dated = item.periods.isEmpty ? nil : Period.monthsCovered(by: item.periods)
            let months = [dated, item.undated].compactMap { $0 }.max()
            return ProfileOccupation(
                id: id, months: months, lastHeld: item.periods.map(\.last).max(),
                evidence: Evidence(
                    start: place.start, end: place.end, text: title.text, rule: "occupation", pointer: place.pointer))
        }
        return found.sorted { left, right in
            let first = left.lastHeld?.ordinal ?? -1
            let second = right.lastHeld?.ordinal ?? -1
            return first != second ? first > second : left.id < right.id
        }
    }

    // MARK: qualifications

    /// Skills of kind `qualification` that the tables of qualifications found and no other words show.
    func skills(of qualifications: [Qualification], shown: Set<String>, denied: Set<String>) -> [ProfileSkill] {
        var evidence: [String: [Evidence]] = [:]
        for qualification in qualifications {
            var ids = [qualification.skill].compactMap { $0 }
            if qualification.isFromAbroad, taxonomy.skill(QualificationSkills.overseas) != nil {
                ids.append(QualificationSkills.overseas)
            }
            for id in Set(ids) where !shown.contains(id) && !denied.contains(id) {
                evidence[id, default: []].append(qualification.evidence)
            }
        }
        return evidence.keys.sorted().map { id in
            let words = (evidence[id] ?? []).sorted {
                ($0.pointer ?? "", $0.start, $0.end) < ($1.pointer ?? "", $1.start, $1.end)
            }
            return ProfileSkill(
                id: id, confidence: 0.85,
                strength: SkillStrength.value(
                    manner: .list, months: nil, level: nil, furtherRoles: 0, lastUsed: nil, today: today),
                level: nil, months: nil, lastUsed: nil, evidence: words)
        }
    }

    // MARK: implied skills

    static let impliedConfidence = 0.6

    /// Skills shown in words, none weaker than the jobs held imply it: to name a skill in a list never takes from it.
    func raised(_ shown: [ProfileSkill], by occupations: [ProfileOccupation], denied: Set<String>) -> [ProfileSkill] {
        let implied = implied(by: occupations, shown: [], denied: denied)
        let byID = Dictionary(implied.map { ($0.id, $0) }) { first, _ in first }
        return shown.map { skill in
            guard let other = byID[skill.id], other.strength > skill.strength else { return skill }
            return ProfileSkill(
                id: skill.id, confidence: skill.confidence, strength: other.strength, level: skill.level,
                months: skill.months ?? other.months, lastUsed: skill.lastUsed ?? other.lastUsed,
                evidence: skill.evidence)
        }
    }

    /// Skills that the occupations found cannot be done without, where no words show them already and none deny them.
    ///
    /// A qualification or a language is never implied: a title does not prove a licence.
    func implied(by occupations: [ProfileOccupation], shown: Set<String>, denied: Set<String>) -> [ProfileSkill] {
        var groups: [String: [ProfileOccupation]] = [:]
        for occupation in occupations {
            for skill in taxonomy.occupation(occupation.id)?.essential ?? []
            where !shown.contains(skill) && !denied.contains(skill) {
                guard let kind = taxonomy.skill(skill)?.kind, kind != .qualification, kind != .language else {
                    continue
                }
                groups[skill, default: []].append(occupation)
            }
        }
        return groups.keys.sorted().compactMap { skill in
            guard let owners = groups[skill] else { return nil }
            let months = owners.compactMap(\.months).max()
            let last = owners.compactMap(\.lastHeld).max()
            var evidence: [Evidence] = []
            for owner in owners where !evidence.contains(owner.evidence) { evidence.append(owner.evidence) }
            evidence.sort { ($0.pointer ?? "", $0.start) < ($1.pointer ?? "", $1.start) }
            return ProfileSkill(
                id: skill, confidence: Self.impliedConfidence,
                strength: SkillStrength.implied(months: months, lastUsed: last, today: today), level: nil,
                months: months,
                lastUsed: last, evidence: evidence)
        }
    }
}
