/// What a key may do beyond what everybody may.
public enum AccessScope: String, Sendable, CaseIterable, Codable {
    /// Posts vacancies, and edits and removes its own.
    case employer
    /// For work with residents; no endpoint asks for it yet.
    case coach
    /// Reads audits.
    case auditor
    /// Everything.
    case admin
}
