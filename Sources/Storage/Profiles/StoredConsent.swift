/// One purpose that a resident agreed to.
public struct StoredConsent: Hashable, Sendable {
    /// A word of the service.
    public let purpose: String
    /// ISO date.
    public let givenOn: String
    /// ISO date, the last day it holds.
    public let expiresOn: String

    /// Makes it from its parts.
    public init(purpose: String, givenOn: String, expiresOn: String) {
        self.purpose = purpose
        self.givenOn = givenOn
        self.expiresOn = expiresOn
    }
}
