import Storage

/// One kept profile in a list: its purposes, and nothing of its content.
public struct ProfileSummary: Encodable, Hashable, Sendable {
    /// Whoever has it may read and erase the profile.
    public let id: String
    let createdOn: String
    let consents: [Consent]
    let skills: Int

    init(_ stored: StoredProfile) {
        id = stored.id
        createdOn = stored.createdOn
        consents = stored.consents.compactMap(Consent.init)
        skills = stored.content.profile.skills.count
    }
}
