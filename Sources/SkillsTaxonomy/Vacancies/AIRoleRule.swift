/// Decides how a job relates to AI, and says why.
///
/// In this order: the title names an AI job family; the requirements ask for skills of AI and are like those of a family;
/// they ask for some skill of AI. A bare "AI" in company talk counts for nothing, since the reader passes over such
/// paragraphs.
struct AIRoleRule: Sendable {
    /// What was decided.
    struct Decision: Sendable {
        let role: AIRole
        /// One plain sentence.
        let reason: String
        /// The family the requirements point to, when the title names none.
        let family: String?
    }

    let taxonomy: Taxonomy
    let families: AIJobFamilies

    /// The skill of the whole field, which "AI" by itself means.
    static let wholeField = "artificial-intelligence"
    /// Groups whose skills are about AI.
    static let groups: Set<String> = [buildingGroup, "ai-literacy-and-governance"]
    /// Everyday AI tools, with the narrower skills below it.
    private static let everydayTools = "ai-assistants"
    private static let buildingGroup = "artificial-intelligence"
    /// Skills of the literacy group that any office may ask for, with no AI near.
    private static let ordinary: Set<String> = [
        "data-protection-awareness", "data-retention", "dpia", "records-of-processing", "subject-access-requests",
        "uk-gdpr", "equality-impact-assessment", "media-literacy", "content-moderation",
        "no-code-automation-of-tasks",
    ]
    /// Skills of watching over AI and bringing it in: a job that asks for these and builds nothing supports AI.
    private static let overseeing: Set<String> = [
        "ai-audit", "ai-governance", "ai-incident-reporting", "ai-policy-awareness", "ai-procurement",
        "ai-risk-assessment", "ai-use-case-assessment", "algorithmic-transparency-record", "dataset-documentation",
        "explainability", "explaining-ai-to-others", "fairness-testing", "human-oversight", "iso-iec-42001",
        "model-cards", "responsible-ai", "responsible-ai-leadership", "rolling-out-ai-tools", "spotting-bias",
        "understanding-ai-risk",
    ]
    /// That many skills of building AI make a job that builds it.
    private static let buildsFrom = 3
    /// Less likeness than this is chance.
    private static let leastLikeness = 0.25
    private static let desirableWeight = 0.5

    /// The decision for a vacancy.
    ///
    /// - Parameters:
    ///   - title: the advert's title.
    ///   - titles: occupations the title names, best first.
    ///   - requirements: what the advert names, bars included.
    func role(title: String, titles: [String], requirements: [Requirement]) -> Decision {
        for id in titles {
            guard let occupation = taxonomy.occupation(id), occupation.isAIJob else { continue }
            return Decision(
                role: occupation.aiRole, reason: "The title names the AI job family \"\(occupation.title)\".",
                family: nil)
        }
        let skills = requirements.flatMap { [$0.skill] + $0.alternatives }.compactMap { taxonomy.skill($0) }
        let evidence = skills.filter(isAboutAI)
        guard let first = evidence.first else {
            if Self.namesAI(title) {
                return Decision(role: .appliesAI, reason: "The title says that the work is with AI.", family: nil)
            }
            return Decision(role: .none, reason: "Nothing in the title or the requirements is about AI.", family: nil)
        }
        let asked = evidence.prefix(3).map(\.label).joined(separator: ", ")
        if let family = family(of: requirements), let occupation = taxonomy.occupation(family) {
            return Decision(
                role: occupation.aiRole,
                reason: "It asks for \(asked), and is most like the AI job family \"\(occupation.title)\".",
                family: family)
        }
        let building = evidence.count { $0.group == Self.buildingGroup && $0.id != Self.wholeField }
        let telling = evidence.filter { $0.id != Self.wholeField }
        let oversees = !telling.isEmpty && telling.allSatisfy { Self.overseeing.contains($0.id) }
        let role: AIRole = building >= Self.buildsFrom ? .buildsAI : oversees ? .supportsAI : .appliesAI
        return Decision(role: role, reason: "It asks for \(evidence.count == 1 ? first.label : asked).", family: nil)
    }

    private func isAboutAI(_ skill: Skill) -> Bool {
        if Self.ordinary.contains(skill.id) { return false }
        if Self.groups.contains(skill.group) || skill.id == Self.everydayTools { return true }
        guard let index = taxonomy.index(of: skill.id) else { return false }
        return taxonomy.ancestors(of: index).contains { taxonomy.skills[$0].id == Self.everydayTools }
    }

    /// "AI" in capitals as a word, or spelled out: in a title it says what the job is about.
    private static func namesAI(_ title: String) -> Bool {
        let words = title.split { !$0.isLetter && !$0.isNumber }
        return words.contains("AI") || title.lowercased().contains("artificial intelligence")
    }

    private func family(of requirements: [Requirement]) -> String? {
        var weights: [String: Double] = [:]
        for requirement in requirements {
            let importance = requirement.importance == .essential ? 1 : Self.desirableWeight
            for skill in [requirement.skill] + requirement.alternatives {
                weights[skill] = importance * requirement.weight
            }
        }
        return families.best(for: weights).flatMap { $0.likeness >= Self.leastLikeness ? $0.occupation : nil }
    }
}
