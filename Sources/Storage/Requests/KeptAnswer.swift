public import Foundation

/// An answer as it was given, kept so that a repeated request is answered the same.
public struct KeptAnswer: Hashable, Sendable {
    /// The status it was given with.
    public let status: Int
    /// The address of what was stored.
    public let location: String?
    /// The version of what was stored.
    public let tag: String?
    /// Empty where it had none.
    public let body: Data

    /// Makes an answer.
    public init(status: Int, location: String? = nil, tag: String? = nil, body: Data) {
        self.status = status
        self.location = location
        self.tag = tag
        self.body = body
    }
}
