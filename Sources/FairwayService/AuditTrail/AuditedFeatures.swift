import SkillsTaxonomy

/// What a record keeps of a profile beside its points: what the engine read, in a few numbers, and a job-relevant band.
enum AuditedFeatures {
    /// Names of the numbers, in the order of their columns (`x_skills` and so on).
    static let names = ["skills", "strength", "jobs"]

    static func values(of profile: Profile) -> [String: Double] {
        var values = ["skills": Double(profile.skills.count), "jobs": Double(profile.occupations.count)]
        if !profile.skills.isEmpty {
            let strength = profile.skills.reduce(0) { $0 + $1.strength } / Double(profile.skills.count)
            values["strength"] = (strength * 1_000).rounded() / 1_000
        }
        return values
    }

    /// The highest skill level of the jobs a person has done: 1 to 4 as the Standard Occupational Classification 2020 has
    /// them; nil when no job is known.
    static func skillLevel(of profile: Profile, in taxonomy: Taxonomy) -> String? {
        profile.occupations.compactMap { held in
            taxonomy.occupation(held.id)?.soc2020.flatMap { level(ofUnitGroup: $0) }
        }.max().map { "skill level \($0)" }
    }

    private static func level(ofUnitGroup group: String) -> Int? {
        switch group.prefix(2) {
        case "11", "21", "22", "23", "24": 4
        case "12", "31", "32", "33", "34", "35", "51", "52", "53", "54": 3
        case "91", "92": 1
        default: ["4", "6", "7", "8"].contains(group.prefix(1)) ? 2 : nil
        }
    }
}
