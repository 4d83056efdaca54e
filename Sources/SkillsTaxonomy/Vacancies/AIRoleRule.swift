/// Decides how a job relates to AI, and says why.
///
/// The order: what the title says, then what the requirements say. A bare "AI" in company talk counts for nothing, since
/// it is no requirement and the reader passes over such paragraphs.
struct AIRoleRule: Sendable {
    let taxonomy: Taxonomy

    /// Groups whose skills are about AI.
    private static let buildingGroup = "artificial-intelligence"
    private static let usingGroup = "ai-literacy-and-governance"
    /// That many skills of building AI make a job that builds it.
    private static let buildsFrom = 3

    /// The role and the reason in one plain sentence.
    func role(title: String, occupations: [String], skills: [String]) -> (role: AIRole, reason: String) {
        for id in occupations {
            guard let occupation = taxonomy.occupation(id), occupation.isAIJob else { continue }
            return (occupation.aiRole, "The title names the AI job family \"\(occupation.title)\".")
        }
        let building = labels(of: skills, in: Self.buildingGroup)
        if building.count >= Self.buildsFrom {
            return (.buildsAI, "It asks for \(building.prefix(3).joined(separator: ", ")).")
        }
        let using = building + labels(of: skills, in: Self.usingGroup)
        if let first = using.first {
            return (.appliesAI, "It asks for \(using.count == 1 ? first : using.prefix(3).joined(separator: ", ")).")
        }
        return (.none, "Nothing in the title or the requirements is about AI.")
    }

    private func labels(of skills: [String], in group: String) -> [String] {
        skills.compactMap { taxonomy.skill($0) }.filter { $0.group == group }.map(\.label)
    }
}
