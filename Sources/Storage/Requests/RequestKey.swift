public import Foundation

/// What tells a repeated request from a new one; hashes alone, so that nothing of the request is kept.
public struct RequestKey: Hashable, Sendable {
    /// Hash of who asks, for which operation, under which key.
    public let key: Data
    /// Hash of the body.
    public let request: Data

    /// Makes a key of its hashes.
    public init(key: Data, request: Data) {
        self.key = key
        self.request = request
    }
}
