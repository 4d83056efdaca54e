import Synchronization

/// Progress notes that several threads report to.
final class SharedProgressNotes: Sendable {
    private let notes = Mutex(ProgressNotes())

    func report(_ step: String, done: Int, of total: Int) {
        notes.withLock { $0.report(step, done: done, of: total) }
    }

    func finish() {
        notes.withLock { $0.finish() }
    }
}
