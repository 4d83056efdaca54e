import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The elements transformed on every core, in their order; for work that takes much longer than a hand-over.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let size = 8
        let parts = (count + size - 1) / size
        let found = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let results = self[(part * size)..<Swift.min(count, (part + 1) * size)].map(transform)
            found.withLock { $0[part] = results }
        }
        let all = found.withLock { $0 }
        return (0..<parts).flatMap { all[$0] ?? [] }
    }
}
