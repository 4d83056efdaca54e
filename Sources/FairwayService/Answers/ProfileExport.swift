import Communities
import SkillsTaxonomy
import Storage

/// Everything that is held of one resident.
public struct ProfileExport: Encodable, Hashable, Sendable {
    struct Skill: Encodable, Hashable, Sendable {
        let id: String
        let label: String
        let confidence: Double
        let strength: Double
        let level: Int?
        let months: Int?
        let lastUsed: String?
    }

    struct Occupation: Encodable, Hashable, Sendable {
        let id: String
        let title: String
        let months: Int?
        let lastHeld: String?
    }

    struct Held: Encodable, Hashable, Sendable {
        let name: String
        let skill: String?
        let level: Int?
    }

    struct AuditRecord: Encodable, Hashable, Sendable {
        let pseudonym: String
        let period: String
        let areas: AreaCodes
        /// What was read of the résumé, as numbers.
        let features: [String: Double]
        let stratum: String?
        /// Vacancies it was scored for.
        let vacancies: Int
    }

    struct Monitoring: Encodable, Hashable, Sendable {
        /// By question.
        let answers: [String: String]
        let expiresOn: String
    }

    let id: String
    let createdOn: String
    /// Each purpose, and until when.
    public let consents: [Consent]
    let skills: [Skill]
    let occupations: [Occupation]
    let qualifications: [Held]
    let monthsOfExperience: Int?
    let information: Profile.Information
    let areas: AreaCodes?
    let travelSector: String?
    let auditRecord: AuditRecord?
    let monitoring: Monitoring?
    let taxonomy: TaxonomyStamp

    init(_ stored: StoredProfile, record: MatchRecord?, monitoring: StoredMonitoring?, taxonomy: Taxonomy) {
        let profile = stored.content.profile
        id = stored.id
        createdOn = stored.createdOn
        consents = stored.consents.compactMap(Consent.init)
        skills = profile.skills.map {
            Skill(
                id: $0.id, label: taxonomy.skill($0.id)?.label ?? $0.id, confidence: $0.confidence,
                strength: $0.strength, level: $0.level?.rawValue, months: $0.months,
                lastUsed: $0.lastUsed?.description)
        }
        occupations = profile.occupations.map {
            Occupation(
                id: $0.id, title: taxonomy.occupation($0.id)?.title ?? $0.id, months: $0.months,
                lastHeld: $0.lastHeld?.description)
        }
        qualifications = profile.qualifications.map { Held(name: $0.name, skill: $0.skill, level: $0.level) }
        monthsOfExperience = profile.monthsOfExperience
        information = profile.information
        areas = stored.areas == AreaCodes() ? nil : stored.areas
        travelSector = stored.travelSector
        auditRecord = record.map { record in
            AuditRecord(
                pseudonym: record.resident, period: record.period, areas: record.areas,
                features: record.trail?.features ?? [:], stratum: record.trail?.stratum,
                vacancies: record.trail?.points.first?.count ?? 0)
        }
        self.monitoring = monitoring.map { Monitoring(answers: $0.answers, expiresOn: $0.expiresOn) }
        self.taxonomy = TaxonomyStamp(version: stored.taxonomyVersion)
    }
}
