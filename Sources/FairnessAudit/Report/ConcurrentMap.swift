import Foundation

/// Applies a function to 0..<count on the machine's cores; results keep their order whatever finished first.
func concurrentMap<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
    let results = Results<Value>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { index in results.set(index, body(index)) }
    return results.values
}

/// Results written from several threads, guarded by one lock.
private final class Results<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: [Value?]

    init(count: Int) { stored = Array(repeating: nil, count: count) }

    func set(_ index: Int, _ value: Value) { lock.withLock { stored[index] = value } }

    var values: [Value] { lock.withLock { stored.compactMap { $0 } } }
}
