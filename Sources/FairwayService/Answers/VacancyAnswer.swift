import Foundation
import SkillsTaxonomy
import Storage

/// A stored vacancy as both fronts show it: what Fairway read in it, and the document as it came.
public struct VacancyAnswer: Encodable, Hashable, Sendable {
    struct RequirementAnswer: Encodable, Hashable, Sendable {
        let skill: String
        let label: String
        /// Other skills that satisfy it just as well.
        let alternatives: [String]
        /// Their names, for the page only.
        let alternativeLabels: [String]
        let importance: Requirement.Importance
        let weight: Double
        let evidence: [Evidence]

        private enum CodingKeys: String, CodingKey {
            case skill, label, alternatives, importance, weight, evidence
        }
    }

    /// The identifier, such as `v000123`.
    public let id: String
    let title: String
    let employer: String?
    let place: VacancySummary.PlaceSummary
    let pay: Pay?
    let employmentTypes: [String]
    let workHours: String?
    /// On site, hybrid or remote; left out where the advert does not say.
    let workplace: Workplace?
    /// How much experience is wanted; left out where the advert does not say.
    let level: JobLevel?
    let datePosted: String?
    let validThrough: String?
    let aiRole: String
    let aiRoleReason: String
    let occupations: [String]
    let requirements: [RequirementAnswer]
    let thingsToKnow: [RequirementAnswer]
    /// What the employer should know about how the advert was read; empty when all is well.
    let notes: [String]
    let createdAt: String
    let updatedAt: String
    /// 1 when posted, one more at each edit.
    public let revision: Int
    /// The JobPosting as it came, unknown fields included.
    let posting: JSONValue
    /// Stored vacancies that this one is very likely the same as; left out where there are none, and when it is read again.
    public let duplicates: [LikelyDuplicate]?
    private let taxonomyVersion: String

    /// Changes whenever the answer does: with an edit, and with the vocabulary that labels its skills.
    public var version: String { Self.version(revision, taxonomyVersion) }

    /// The version that a revision shown in a vocabulary has.
    static func version(_ revision: Int, _ taxonomyVersion: String) -> String { "\(revision)-\(taxonomyVersion)" }

    private enum CodingKeys: String, CodingKey {
        case id, title, employer, place, pay, employmentTypes, workHours, workplace, level, datePosted, validThrough
        case aiRole, aiRoleReason, occupations, requirements, thingsToKnow, notes, createdAt, updatedAt, revision
        case posting, duplicates
    }

    init(_ stored: StoredVacancy, taxonomy: Taxonomy, duplicates: [LikelyDuplicate] = []) {
        let vacancy = stored.vacancy
        let summary = VacancySummary(vacancy)
        id = vacancy.id
        title = vacancy.title
        employer = vacancy.employer
        place = summary.place
        pay = vacancy.pay
        employmentTypes = vacancy.employmentTypes
        workHours = vacancy.workHours
        workplace = vacancy.workplace
        level = vacancy.level
        datePosted = vacancy.datePosted
        validThrough = vacancy.validThrough
        aiRole = vacancy.aiRole.rawValue
        aiRoleReason = vacancy.aiRoleReason
        occupations = vacancy.occupations
        func label(_ id: String) -> String { taxonomy.skill(id)?.label ?? id }
        let answer = { (requirement: Requirement) in
            RequirementAnswer(
                skill: requirement.skill, label: label(requirement.skill), alternatives: requirement.alternatives,
                alternativeLabels: requirement.alternatives.map(label), importance: requirement.importance,
                weight: requirement.weight, evidence: requirement.evidence)
        }
        requirements = vacancy.requirements.map(answer)
        thingsToKnow = vacancy.thingsToKnow.map(answer)
        notes = Self.notes(on: vacancy)
        createdAt = stored.createdAt
        updatedAt = stored.updatedAt
        revision = stored.revision
        posting = (try? JSONValue(json: Data(stored.posting.utf8))) ?? .null
        taxonomyVersion = taxonomy.version
        self.duplicates = duplicates.isEmpty ? nil : duplicates
    }

    private static func notes(on vacancy: Vacancy) -> [String] {
        var notes: [String] = []
        if vacancy.requirements.isEmpty {
            notes.append(
                "We found no skills in this advert, so it cannot be matched. Say what the person will do and must be able to do."
            )
        }
        if vacancy.aiRole == .none {
            notes.append(
                "Nothing here is about AI, so the vacancy is shown only to people who look at all jobs.")
        }
        return notes
    }
}
