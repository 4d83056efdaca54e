/// Who a request comes from, as far as it decides what they may do.
public struct Principal: Hashable, Sendable {
    /// The identifier of the key, which owns what it posts; nil without a key.
    public let key: String?
    /// What the key may do.
    public let scopes: Set<AccessScope>

    init(key: String?, scopes: Set<AccessScope>) {
        self.key = key
        self.scopes = scopes
    }

    /// Whoever works on the machine itself: the command line, and a service without keys on loopback.
    public static let machine = Principal(key: nil, scopes: [.admin])
    /// Anybody, without a key.
    public static let anyone = Principal(key: nil, scopes: [])

    /// Whether one of some scopes is held; `admin` holds them all.
    public func holds(anyOf wanted: some Sequence<AccessScope>) -> Bool {
        scopes.contains(.admin) || wanted.contains { scopes.contains($0) }
    }
}
