import Dispatch
import GRDB
import Synchronization

/// Lets writers that wait for each other share one transaction, and so one wait for the disk.
///
/// While one transaction is on its way to the disk, the writers that come line up; the first of them then leads the next
/// transaction for all. Each writer has a savepoint of its own, so that one that fails takes nothing from the others, and
/// each returns only when its transaction is on the disk.
final class WriteGroup: Sendable {
    private let pool: DatabasePool
    private let state = Mutex(State())

    /// Most writers of one transaction; bounds how long the first of them waits.
    private static let limit = 128

    private struct State {
        var isLed = false
        var waiting: [Entry] = []
    }

    init(_ pool: DatabasePool) {
        self.pool = pool
    }

    /// Runs a body in a transaction with others and returns when it is on the disk.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) throws -> Value {
        let outcome = Outcome<Value>()
        let entry = Entry(
            run: { db in
                do {
                    try db.inSavepoint {
                        let value = try body(db)
                        outcome.result.withLock { $0 = .success(value) }
                        return .commit
                    }
                } catch {
                    outcome.result.withLock { $0 = .failure(error) }
                    // A full disk ends the whole transaction; what follows must not be written without one.
                    guard db.isInsideTransaction else { throw error }
                }
            },
            fail: { error in outcome.result.withLock { $0 = .failure(error) } })
        let isFirst = state.withLock { state in
            state.waiting.append(entry)
            defer { state.isLed = true }
            return !state.isLed
        }
        if isFirst || entry.waitForTurn() { lead() }
        let result = outcome.result.withLock { $0 }
        guard let result else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
        return try result.get()
    }

    /// Runs everything that waits, the leader's own body among it, and hands the lead on.
    private func lead() {
        let entries = state.withLock { state in
            let entries = Array(state.waiting.prefix(Self.limit))
            state.waiting.removeFirst(entries.count)
            return entries
        }
        do {
            try pool.write { db in
                for entry in entries { try entry.run(db) }
            }
        } catch {
            for entry in entries { entry.fail(error) }
        }
        let next = state.withLock { state in
            state.isLed = !state.waiting.isEmpty
            return state.waiting.first
        }
        next?.takeLead()
        for entry in entries { entry.finish() }
    }

    private final class Outcome<Value: Sendable>: Sendable {
        let result = Mutex<Result<Value, any Error>?>(nil)
    }

    private final class Entry: Sendable {
        let run: @Sendable (Database) throws -> Void
        let fail: @Sendable (any Error) -> Void
        private let turn = DispatchSemaphore(value: 0)
        private let leads = Mutex(false)

        init(run: @escaping @Sendable (Database) throws -> Void, fail: @escaping @Sendable (any Error) -> Void) {
            self.run = run
            self.fail = fail
        }

        /// Whether the writer must lead, once it is its turn; else its body has been run.
        func waitForTurn() -> Bool {
            turn.wait()
            return leads.withLock { $0 }
        }

        func takeLead() {
            leads.withLock { $0 = true }
            turn.signal()
        }

        func finish() { turn.signal() }
    }
}
