import SkillsTaxonomy
import Storage

/// One purpose that a resident agreed to, for a time.
public struct Consent: Hashable, Sendable, Encodable {
    /// What for.
    public let purpose: ConsentPurpose
    /// ISO date.
    public let givenOn: String
    /// ISO date, the last day it holds.
    public let expiresOn: String

    init(purpose: ConsentPurpose, givenOn: String, expiresOn: String) {
        self.purpose = purpose
        self.givenOn = givenOn
        self.expiresOn = expiresOn
    }

    init?(_ stored: StoredConsent) {
        guard let purpose = ConsentPurpose(rawValue: stored.purpose) else { return nil }
        self.init(purpose: purpose, givenOn: stored.givenOn, expiresOn: stored.expiresOn)
    }

    var stored: StoredConsent {
        StoredConsent(purpose: purpose.rawValue, givenOn: givenOn, expiresOn: expiresOn)
    }

    /// What is wrong with the last day of a consent that is given today; nil for a day from today to two years on.
    ///
    /// A consent that is never asked for again is none.
    static func problem(ofLastDay day: String, today: String, at pointer: String) -> DocumentProblem? {
        let latest = ISODate.later(today, years: 2)
        if ISODate.isDate(day), (today...latest).contains(day) { return nil }
        return DocumentProblem(
            pointer: pointer, detail: "The last day of a consent is from today to \(latest).",
            remedy: "Give a date such as \"\(ISODate.later(today, years: 1))\".")
    }
}
