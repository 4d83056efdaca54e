/// A level of the classification.
enum UKSSCLevel: String, CaseIterable {
    case domain, area, group, skill, knowledge, core, task

    /// The level's name in headers, without spaces; the first is the one to show.
    var names: [String] {
        switch self {
        case .domain: ["domain", "skilldomain"]
        case .area: ["area", "skillarea"]
        case .group: ["group", "skillgroup"]
        case .skill: ["occupationalskill", "occskill", "skill"]
        case .knowledge: ["knowledgeconcept", "knowledge"]
        case .core: ["coreskill", "core"]
        case .task: ["occupationaltask", "task"]
        }
    }

    /// The level a file's name speaks of.
    init?(fileName: String) {
        let key = ImportTable.key(fileName)
        let order: [UKSSCLevel] = [.core, .knowledge, .task, .domain, .area, .group, .skill]
        guard let level = order.first(where: { key.contains($0 == .skill ? "skill" : $0.rawValue) }) else { return nil }
        self = level
    }

    /// The words that may stand in front of a level's name.
    static let prefixes = ["", "ssc", "ukssc"]
}
