import Foundation

/// How far a long audit has come, for a progress bar.
public struct AuditProgress: Sendable, Hashable {
    /// What is being computed.
    public var stage: String
    /// Steps done.
    public var done: Int
    /// Steps in this stage.
    public var total: Int
}

/// Counts finished steps from several threads and hands each count on.
final class ProgressCounter: @unchecked Sendable {
    private let lock = NSLock()
    private var done = 0
    private let total: Int
    private let stage: String
    private let report: (@Sendable (AuditProgress) -> Void)?

    init(total: Int, stage: String, report: (@Sendable (AuditProgress) -> Void)?) {
        self.total = total
        self.stage = stage
        self.report = report
    }

    func advance() {
        guard let report else { return }
        let now = lock.withLock {
            done += 1
            return done
        }
        report(AuditProgress(stage: stage, done: now, total: total))
    }
}
