/// A point of the log of changes.
public struct LogPosition: Hashable, Sendable {
    /// Another one after a restore: numbers of changes then mean other changes.
    public let edition: Int64
    /// The newest change; 0 when there is none.
    public let change: Int64
}
