public import Foundation

/// A key as the database holds it: enough to check a secret, and not the secret.
public struct StoredAccessKey: Hashable, Sendable {
    /// Stands in the open in the key itself.
    public let id: String
    /// Whose it is, for the operator.
    public let name: String
    /// What it may do, in words of the service.
    public let scopes: [String]
    /// Random bytes of its own.
    public let salt: Data
    /// The hash of the secret with the salt.
    public let hash: Data
    /// ISO 8601 UTC.
    public let createdAt: String
    /// ISO 8601 UTC; nil while it has its first secret.
    public let rotatedAt: String?
    /// ISO 8601 UTC; nil while it is good.
    public let revokedAt: String?

    /// Makes it from its parts.
    public init(
        id: String, name: String, scopes: [String], salt: Data, hash: Data, createdAt: String,
        rotatedAt: String? = nil, revokedAt: String? = nil
    ) {
        self.id = id
        self.name = name
        self.scopes = scopes
        self.salt = salt
        self.hash = hash
        self.createdAt = createdAt
        self.rotatedAt = rotatedAt
        self.revokedAt = revokedAt
    }
}
