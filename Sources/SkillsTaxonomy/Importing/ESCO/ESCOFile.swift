import Foundation

/// The files of the official release that are read.
enum ESCOFile: String, CaseIterable {
    case skills = "skills_en.csv"
    case hierarchy = "skillsHierarchy_en.csv"
    case broader = "broaderRelationsSkillPillar_en.csv"
    case related = "skillSkillRelations_en.csv"
    case occupations = "occupations_en.csv"
    case occupationSkills = "occupationSkillRelations_en.csv"

    /// What is lost without the file, or nil where it must be there.
    var loss: String? {
        switch self {
        case .skills: nil
        case .hierarchy: "all skills stand in one group, and languages count as knowledge"
        case .broader: "no skill has a wider one"
        case .related: "no skill has related ones"
        case .occupations: "no occupations are taken in"
        case .occupationSkills: "occupations have no skills"
        }
    }

    /// The file in a folder, whatever the letter case of its name; packed files count too.
    func url(in folder: URL) -> URL? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let wanted = rawValue.lowercased()
        let found = names.sorted().first { $0.lowercased() == wanted || $0.lowercased() == wanted + ".gz" }
        return found.map { folder.appendingPathComponent($0) }
    }
}
