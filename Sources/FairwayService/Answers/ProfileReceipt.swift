import Communities
import SkillsTaxonomy
import Storage

/// That a profile is kept, and under which identifier.
public struct ProfileReceipt: Encodable, Hashable, Sendable {
    struct Kept: Encodable, Hashable, Sendable {
        let skills: Int
        let occupations: Int
        let qualifications: Int
        let areas: Bool
        let travelSector: Bool
    }

    /// Whoever has it may read and erase the profile; it cannot be guessed, and cannot be found again when it is lost.
    public let id: String
    /// Each purpose, and until when.
    public let consents: [Consent]
    let kept: Kept
    /// What was recognised in the text and dropped, by kind.
    let leftOut: [String: Int]
    let information: Profile.Information
    let taxonomy: TaxonomyStamp

    init(_ stored: StoredProfile, consents: [Consent], leftOut: [PersonalDataKind: Int], taxonomy: Taxonomy) {
        id = stored.id
        self.consents = consents
        let profile = stored.content.profile
        kept = Kept(
            skills: profile.skills.count, occupations: profile.occupations.count,
            qualifications: profile.qualifications.count, areas: stored.areas != AreaCodes(),
            travelSector: stored.travelSector != nil)
        self.leftOut = Dictionary(uniqueKeysWithValues: leftOut.map { ($0.key.rawValue, $0.value) })
        information = profile.information
        self.taxonomy = TaxonomyStamp(version: taxonomy.version)
    }
}
