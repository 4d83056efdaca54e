import Foundation
import Synchronization

/// A clock that goes only when it is told to.
final class TestClock: Sendable {
    private let time: Mutex<Date>

    init(_ start: Date) { time = Mutex(start) }

    var now: Date { time.withLock { $0 } }

    func advance(hours: Double) { time.withLock { $0 += hours * 3_600 } }
}
