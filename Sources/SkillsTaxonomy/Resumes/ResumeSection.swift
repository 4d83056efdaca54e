/// What a part of a résumé is about.
enum ResumeSection: String, Sendable, CaseIterable {
    /// No heading has said it yet.
    case unknown
    case profile
    case work
    case volunteering
    /// Things made or done outside a job, which count like a job.
    case projects
    case education
    case skills
    case languages
    case licences
    case interests
    case references
    /// What the person is looking for.
    case aims
    /// What the person says they cannot do or have not done.
    case notHeld
    /// Name, address, date of birth.
    case personal
    case other

    /// Whether jobs and roles stand here.
    var holdsRoles: Bool { self == .work || self == .volunteering || self == .projects }
}
