import Storage

/// A key for people: everything about it but the secret.
public struct AccessKeyAnswer: Encodable, Hashable, Sendable {
    /// Names the key when it is rotated or revoked; it is no secret.
    public let id: String
    /// Whose it is.
    public let name: String
    /// What it may do.
    public let scopes: [AccessScope]
    let createdAt: String
    let rotatedAt: String?
    let revokedAt: String?

    init(_ stored: StoredAccessKey) {
        id = stored.id
        name = stored.name
        scopes = stored.scopes.compactMap(AccessScope.init(rawValue:))
        createdAt = stored.createdAt
        rotatedAt = stored.rotatedAt
        revokedAt = stored.revokedAt
    }

    /// Whether it still opens anything.
    public var isLive: Bool { revokedAt == nil }
}

/// A key with its secret, shown once.
public struct NewAccessKeyAnswer: Encodable, Hashable, Sendable {
    /// What a client sends as `Authorization: Bearer …`.
    public let key: String
    /// What stays known of it.
    public let details: AccessKeyAnswer
}

/// Every key there is.
public struct AccessKeyList: Encodable, Hashable, Sendable {
    /// The oldest first.
    public let items: [AccessKeyAnswer]
}
