/// How many jobs a profile fits, by band.
public struct JobCounts: Hashable, Sendable, Codable {
    /// Worth applying for now.
    public let strong: Int
    /// Within reach after closing a gap or two.
    public let reachable: Int

    /// Makes counts.
    public init(strong: Int, reachable: Int) {
        self.strong = strong
        self.reachable = reachable
    }
}
