import Synchronization

/// Counts the open connections, and says whether one more may be served.
final class ConnectionGate: Sendable {
    private let limit: Int
    private let opened = Atomic(0)
    private let turnedAway = Atomic(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// Connections open now, those being turned away too.
    var open: Int { opened.load(ordering: .relaxed) }

    /// Connections turned away since the start.
    var refused: Int { turnedAway.load(ordering: .relaxed) }

    /// Counts a connection in; false when it is one too many. Either way `leave` must follow.
    func enter() -> Bool {
        let isAdmitted = opened.add(1, ordering: .relaxed).newValue <= limit
        if !isAdmitted { turnedAway.add(1, ordering: .relaxed) }
        return isAdmitted
    }

    func leave() { opened.subtract(1, ordering: .relaxed) }
}
