/// What a key may do beyond what everybody may.
public enum AccessScope: String, Sendable, CaseIterable, Codable {
    /// Posts vacancies, edits and removes its own, and sees the shortlists for them.
    case employer
    /// Works with residents: their profiles and shortlists.
    case coach
    /// Reads audits.
    case auditor
    /// Everything.
    case admin
}
