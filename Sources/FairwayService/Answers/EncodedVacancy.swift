public import Foundation

/// A vacancy's answer in the bytes that both fronts give.
public struct EncodedVacancy: Hashable, Sendable {
    /// JSON, as `CanonicalJSON` writes it.
    public let data: Data
    /// Changes whenever the bytes may.
    public let version: String
}
