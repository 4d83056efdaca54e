/// Reads a job posting into a vacancy: what it asks for, how much each thing is wanted, and how the job relates to AI.
public struct VacancyReader: Sendable {
    private let taxonomy: Taxonomy
    private let passages: AdvertPassageReader
    private let titles: OccupationReader
    private let families: AIJobFamilies

    /// A skill that the job title alone implies counts little beside one the advert names.
    private static let impliedWeight = 0.3
    /// Fewer named requirements than this, and the title's usual skills are added.
    private static let enoughRequirements = 3
    /// More tools of one kind than this are no real choice.
    private static let mostEquivalents = 8

    /// Makes a reader for a vocabulary.
    public init(taxonomy: Taxonomy, reader: SkillReader) {
        self.taxonomy = taxonomy
        passages = AdvertPassageReader(reader: reader.withoutTellings)
        titles = OccupationReader(taxonomy: taxonomy)
        families = AIJobFamilies(taxonomy: taxonomy)
    }

    /// The vacancy that a posting describes.
    ///
    /// - Parameter id: the identifier it will have.
    public func vacancy(from posting: JobPosting, id: String) -> Vacancy {
        let occupations = titles.occupations(in: posting.title)
        var mentions: [AdvertMention] = []
        let title = JobPosting.Passage(pointer: "/title", text: posting.title, role: .essential)
        for passage in [title] + posting.passages {
            let firstChoice = (mentions.compactMap(\.choice).max() ?? -1) + 1
            mentions += passages.read(passage, firstChoice: firstChoice)
        }
        var requirements = requirements(from: mentions)
        let named = requirements
        requirements = named.filter { kind(of: $0) != .qualification }
        if requirements.count < Self.enoughRequirements, let occupation = occupations.first {
            requirements += implied(by: occupation, besides: requirements)
        }
        let role = AIRoleRule(taxonomy: taxonomy, families: families).role(
            title: posting.title, titles: occupations.map(\.occupation), requirements: named)
        requirements = withoutBareAI(requirements)
        let description = posting.passages.first { $0.role == .description }?.text ?? ""
        let terms = AdvertTerms(posting.title + "\n\n" + description)
        let demands = ExperienceReader(
            document: TextDocument(
                posting.passages.filter { $0.role != .desirable }.map(\.text).joined(separator: "\n\n")))
        let isRemote = posting.isRemote || (posting.locations.isEmpty && terms.workplace?.kind == .remote)
        return Vacancy(
            id: id, title: posting.title, employer: posting.employer,
            locations: posting.locations.isEmpty ? [terms.place].compactMap { $0 } : posting.locations,
            isRemote: isRemote, pay: posting.pay ?? payInText(of: posting),
            employmentTypes: posting.employmentTypes.isEmpty ? terms.employmentTypes : posting.employmentTypes,
            workHours: posting.workHours ?? terms.workHours, datePosted: posting.datePosted,
            validThrough: posting.validThrough, aiRole: role.role, aiRoleReason: role.reason,
            occupations: Self.unique(occupations.map(\.occupation) + (role.family.map { [$0] } ?? [])),
            requirements: requirements.sorted(by: Self.comesFirst),
            thingsToKnow: named.filter { kind(of: $0) == .qualification }.sorted(by: Self.comesFirst),
            workplace: terms.workplace ?? (posting.isRemote ? Workplace(kind: .remote) : nil),
            level: JobLevel.read(title: posting.title, description: description), experienceMonths: demands.months(),
            asksRightToWork: demands.asksRightToWork())
    }

    private func kind(of requirement: Requirement) -> SkillKind? { taxonomy.skill(requirement.skill)?.kind }

    /// "AI" by itself is no skill to ask for where the advert names what is meant.
    private func withoutBareAI(_ requirements: [Requirement]) -> [Requirement] {
        let isNamed = requirements.contains { requirement in
            requirement.skill != AIRoleRule.wholeField
                && taxonomy.skill(requirement.skill).map { AIRoleRule.groups.contains($0.group) } == true
        }
        return isNamed ? requirements.filter { $0.skill != AIRoleRule.wholeField } : requirements
    }

    private func payInText(of posting: JobPosting) -> Pay? {
        posting.passages.lazy.filter { $0.role == .description }.compactMap { PayText.read($0.text) }.first
    }

    private func implied(by occupation: OccupationMention, besides known: [Requirement]) -> [Requirement] {
        guard let entry = taxonomy.occupation(occupation.occupation) else { return [] }
        let named = Set(known.map(\.skill))
        let evidence = Evidence(
            start: occupation.start, end: occupation.end, text: occupation.text, rule: "occupation", pointer: "/title")
        return entry.essential.filter { !named.contains($0) && taxonomy.skill($0)?.kind != .qualification }.map {
            Requirement(skill: $0, importance: .essential, weight: Self.impliedWeight, evidence: [evidence])
        }
    }

    /// One requirement a skill: the most important wording counts, and every place is evidence.
    private func requirements(from mentions: [AdvertMention]) -> [Requirement] {
        // Choices first: the skills of "Python or R" make one requirement, unless one of them is asked for by itself.
        let alone = Set(mentions.filter { $0.choice == nil }.map(\.mention.skill))
        var order: [String] = []
        var members: [String: [AdvertMention]] = [:]
        for mention in mentions {
            var key = mention.mention.skill
            if let choice = mention.choice, !alone.contains(mention.mention.skill) { key = "choice \(choice)" }
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(mention)
        }
        var taken = Set<String>()
        return order.compactMap { key in
            let group = members[key] ?? []
            let importance: Requirement.Importance =
                group.contains { $0.importance == .essential } ? .essential : .desirable
            let skills = Self.unique(group.map(\.mention.skill)).filter { !taken.contains($0) }
            guard let first = skills.first else { return nil }
            taken.formUnion(skills)
            var alternatives = Array(skills.dropFirst())
            if group.contains(where: \.acceptsEquivalent) {
                alternatives += equivalents(of: first).filter { members[$0] == nil && !skills.contains($0) }
            }
            return Requirement(
                skill: first, alternatives: alternatives, importance: importance,
                weight: group.filter { $0.importance == importance }.map(\.weight).max() ?? 1,
                evidence: group.map {
                    Evidence(
                        start: $0.mention.start, end: $0.mention.end, text: $0.mention.text,
                        rule: $0.mention.rule.rawValue, pointer: $0.pointer)
                })
        }
    }

    /// "AWS or equivalent": the tools of the same kind, where they are few enough to be meant.
    private func equivalents(of id: String) -> [String] {
        guard let skill = taxonomy.skill(id), skill.kind == .tool, let wider = skill.broader.first else { return [] }
        let kin = taxonomy.skills.filter { $0.kind == .tool && $0.id != id && $0.broader.first == wider }.map(\.id)
        return kin.count <= Self.mostEquivalents ? kin : []
    }

    private static func unique(_ values: [String]) -> [String] {
        var seen = Set<String>()
        return values.filter { seen.insert($0).inserted }
    }

    private static func comesFirst(_ left: Requirement, _ right: Requirement) -> Bool {
        if left.importance != right.importance { return left.importance == .essential }
        return left.weight != right.weight ? left.weight > right.weight : left.skill < right.skill
    }
}
