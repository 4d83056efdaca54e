/// What was read from one résumé.
public struct ResumeReading: Hashable, Sendable {
    /// The résumé normalised.
    public let profile: Profile
    /// Skills named but not credited: denied, wished for, somebody else's, in references, or in a list made to stuff.
    ///
    /// Offsets of a JSON Resume count inside the string the skill stands in, as in ``Profile``.
    public let passedOver: [Mention]

    /// Makes a reading.
    public init(profile: Profile, passedOver: [Mention]) {
        self.profile = profile
        self.passedOver = passedOver
    }
}
