import FairwayService
import NIOPosix
import Synchronization

/// A bounded group of threads that runs use cases.
///
/// Use cases are plain synchronous calls: some compute for milliseconds, some wait for a disk or up to seconds for a lock
/// of SQLite. On an event loop, or on Swift's own pool with its one thread a core, a few of them would stop every other
/// connection. A `NIOThreadPool` takes exactly one closure each; a task executor would move whole requests here, slow
/// uploads included, and hold a thread for each.
final class WorkLane: Sendable {
    private let pool: NIOThreadPool
    private let limit: Int
    private let taken = Atomic(0)

    /// - Parameter waiting: how many calls may wait for a thread.
    init(threads: Int, waiting: Int) {
        pool = NIOThreadPool(numberOfThreads: max(1, threads))
        limit = max(1, threads) + max(0, waiting)
    }

    func start() { pool.start() }

    func stop() async throws { try await pool.shutdownGracefully() }

    /// Runs a call on one of the threads.
    ///
    /// - Throws: what the call throws; `HTTPProblem.busy` when too many calls wait already.
    func run<Value: Sendable>(_ call: @escaping @Sendable () throws -> Value) async throws -> Value {
        let isFree = taken.add(1, ordering: .relaxed).newValue <= limit
        defer { taken.subtract(1, ordering: .relaxed) }
        guard isFree else { throw HTTPProblem.busy }
        return try await pool.runIfActive(call)
    }
}
