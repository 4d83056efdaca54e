import Foundation
import Logging
import Synchronization

/// Keeps every line that is logged.
final class LogBook: Sendable {
    struct Line: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: [String: String]
    }

    private let kept = Mutex<[Line]>([])

    /// A logger that writes into the book.
    var logger: Logger { Logger(label: "test") { _ in Handler(book: self) } }

    var lines: [Line] { kept.withLock { $0 } }

    /// The metadata of the request lines.
    var requests: [[String: String]] { lines.filter { $0.message == "request" }.map(\.metadata) }

    /// Everything in one text, to search.
    var text: String { lines.map { "\($0.message) \($0.metadata)" }.joined(separator: "\n") }

    struct Handler: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        init(book: LogBook) {
            self.book = book
        }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { _, new in new }.mapValues { "\($0)" }
            book.kept.withLock { $0.append(Line(level: event.level, message: "\(event.message)", metadata: all)) }
        }
    }
}
