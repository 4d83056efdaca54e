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
}
