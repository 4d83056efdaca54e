import Communities
import FairnessAudit
import MatchingEngine
import SkillsTaxonomy

extension Schema {
    /// Words that the answers use, taken from the types that hold them, so that a new word is in the document at once.
    static let kind = Schema.words(SkillKind.self)
    static let importance = Schema.words(Requirement.Importance.self)
    static let information = Schema.words(Profile.Information.self)
    static let role = Schema.words(AIRole.self)
    static let payUnit = Schema.words(Pay.Unit.self)
    static let band = Schema.words(Band.self)
    static let delivery = Schema.words(Course.Delivery.self)
    static let level = Schema.words(CommunityLevel.self)
    static let verdict = Schema.words(AuditVerdict.self)
}
