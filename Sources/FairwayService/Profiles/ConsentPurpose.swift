/// What a resident may agree to have a profile kept for, each by itself.
public enum ConsentPurpose: String, Sendable, CaseIterable, Codable {
    /// To match it with jobs again without sending the résumé again.
    case matching
    /// To be shown, without a name, to employers whose vacancy fits.
    case shortlists
    /// To have the outcome counted in fairness audits.
    case audit
    /// To count the way to work when it is matched again; only together with `matching`.
    ///
    /// The postcode sector is enough for that: it is a few streets to a few villages, and the estimate of a journey is
    /// coarser than the difference of a whole postcode makes.
    case travel

    /// The purpose in the words of a form.
    public var words: String {
        switch self {
        case .matching: "matching the profile with jobs again, without the résumé"
        case .shortlists: "showing the profile, without a name, for vacancies that it fits"
        case .audit: "counting the outcome in audits of fairness between areas"
        case .travel: "counting the way to work when the profile is matched again"
        }
    }
}
