/// A point of the log of changes.
public struct LogPosition: Hashable, Sendable {
    /// Another one after a restore: numbers of changes then mean other changes.
    public let edition: Int64
    /// The newest change; 0 when there is none.
    public let change: Int64

    /// Makes a position from its parts.
    public init(edition: Int64, change: Int64) {
        self.edition = edition
        self.change = change
    }
}
