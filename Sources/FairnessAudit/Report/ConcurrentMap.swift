import Dispatch
import Synchronization

/// The values of a function at 0, 1, …, worked out on every core, in their order; for work that takes much longer than a
/// hand-over.
package func concurrentMap<Value: Sendable>(_ count: Int, _ value: @Sendable (Int) -> Value) -> [Value] {
    guard count > 1 else { return (0..<count).map(value) }
    let values = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
        let found = value(place)
        values.withLock { $0[place] = found }
    }
    return values.withLock { $0.compactMap { $0 } }
}
