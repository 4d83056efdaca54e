import FairwayService

/// Who may use an endpoint.
enum Access: Hashable, Sendable {
    /// Anybody; a key changes nothing.
    case open
    /// Whoever holds a key with one of these scopes. `admin` may do everything and need not be named.
    case keys([AccessScope])

    /// The scopes that open the endpoint, as the OpenAPI document lists them; empty when none is needed.
    var scopes: [AccessScope] {
        switch self {
        case .open: []
        case .keys(let scopes): AccessScope.allCases.filter { scopes.contains($0) || $0 == .admin }
        }
    }
}
