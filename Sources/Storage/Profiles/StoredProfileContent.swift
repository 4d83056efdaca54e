public import SkillsTaxonomy

/// What is kept of a résumé: identifiers and figures. There is no place in it for words of the text.
public struct StoredProfileContent: Hashable, Sendable, Codable {
    struct Skill: Hashable, Sendable, Codable {
        let id: String
        let confidence: Double
        let strength: Double
        let level: SkillLevel?
        let months: Int?
        let lastUsed: YearMonth?
    }

    struct Occupation: Hashable, Sendable, Codable {
        let id: String
        let months: Int?
        let lastHeld: YearMonth?
    }

    struct Held: Hashable, Sendable, Codable {
        /// Fairway's own plain name, such as `Bachelor's degree`.
        let name: String
        let skill: String?
        let level: Int?
    }

    let skills: [Skill]
    let occupations: [Occupation]
    let qualifications: [Held]
    let monthsOfExperience: Int?
    let information: Profile.Information

    /// What is kept of a profile: not the words that show it, and not whether a qualification is from abroad, which no
    /// score needs and which tells where somebody comes from.
    public init(_ profile: Profile) {
        skills = profile.skills.map {
            Skill(
                id: $0.id, confidence: $0.confidence, strength: $0.strength, level: $0.level, months: $0.months,
                lastUsed: $0.lastUsed)
        }
        occupations = profile.occupations.map { Occupation(id: $0.id, months: $0.months, lastHeld: $0.lastHeld) }
        qualifications = profile.qualifications.map { Held(name: $0.name, skill: $0.skill, level: $0.level) }
        monthsOfExperience = profile.monthsOfExperience
        information = profile.information
    }

    /// The profile again, without evidence; it scores as it did.
    public var profile: Profile {
        let nothing = Evidence(start: 0, end: 0, text: "", rule: "kept")
        return Profile(
            skills: skills.map {
                ProfileSkill(
                    id: $0.id, confidence: $0.confidence, strength: $0.strength, level: $0.level, months: $0.months,
                    lastUsed: $0.lastUsed, evidence: [])
            },
            occupations: occupations.map {
                ProfileOccupation(id: $0.id, months: $0.months, lastHeld: $0.lastHeld, evidence: nothing)
            },
            qualifications: qualifications.map {
                Qualification(name: $0.name, skill: $0.skill, level: $0.level, isFromAbroad: false, evidence: nothing)
            },
            monthsOfExperience: monthsOfExperience, information: information)
    }
}
