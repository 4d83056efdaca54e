public import Foundation
public import Logging

/// Writes each event of the log as one line of JSON: time, level, message, and its metadata beside them.
///
/// What is written is what the caller logs; Fairway logs route patterns and identifiers, no personal text and no address.
public struct JSONLogHandler: LogHandler {
    /// What goes with every event.
    public var metadata: Logger.Metadata = [:]
    /// Events of lower levels are not written.
    public var logLevel = Logger.Level.info
    private let now: @Sendable () -> Date
    private let write: @Sendable (Data) -> Void

    /// Makes a handler.
    ///
    /// - Parameters:
    ///   - now: the time of an event.
    ///   - write: takes one line with its end, whole.
    public init(
        now: @escaping @Sendable () -> Date = { Date() },
        write: @escaping @Sendable (_ line: Data) -> Void = { try? FileHandle.standardError.write(contentsOf: $0) }
    ) {
        self.now = now
        self.write = write
    }

    /// A value that goes with every event.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes an event; one that cannot be written is lost, for a log must not stop a service.
    public func log(event: LogEvent) {
        var members = metadata.merging(event.metadata ?? [:]) { _, new in new }.mapValues(Node.init(logged:))
        members["time"] = .text(now().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
        members["level"] = .text(event.level.rawValue)
        members["message"] = .text("\(event.message)")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard var line = try? encoder.encode(Node.object(members)) else { return }
        line.append(UInt8(ascii: "\n"))
        write(line)
    }
}

extension Node {
    /// A value of the log; numbers stay numbers.
    fileprivate init(logged value: Logger.MetadataValue) {
        switch value {
        case .string(let text): self = .text(text)
        case .stringConvertible(let value):
            switch value {
            case let whole as Int: self = .whole(whole)
            case let number as Double where number.isFinite: self = .number(number)
            default: self = .text(value.description)
            }
        case .dictionary(let members): self = .object(members.mapValues(Node.init(logged:)))
        case .array(let elements): self = .list(elements.map(Node.init(logged:)))
        }
    }
}
