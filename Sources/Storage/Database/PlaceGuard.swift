import GRDB
import Synchronization

/// Counts the changes made through this connection to the database, and lets no change be acknowledged once the
/// database file was deleted, emptied or replaced: SQLite would go on writing to the old file, which nobody finds again
/// after a restart.
final class PlaceGuard: TransactionObserver, Sendable {
    private let path: String
    private let identity: FileIdentity?
    private let committed = Atomic(0)

    /// Transactions committed so far.
    var commits: Int { committed.load(ordering: .acquiring) }

    init(path: String, identity: FileIdentity?) {
        self.path = path
        self.identity = identity
    }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }

    func databaseDidChange(with event: DatabaseEvent) {}

    func databaseWillCommit() throws {
        guard FileIdentity(path: path) == identity else { throw StorageError.moved(path) }
    }

    func databaseDidCommit(_ db: Database) { committed.add(1, ordering: .releasing) }

    func databaseDidRollback(_ db: Database) {}
}
