extension PublishedRate: Codable {
    private enum Key: String, CodingKey {
        case community, n, rate, ratio, ratioInterval, verdict, reason, detectableRatio
    }

    /// Reads a line; a figure that is absent is not shown.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            community: try values.decode(String.self, forKey: .community),
            n: try values.decodeIfPresent(Int.self, forKey: .n),
            rate: try values.decodeIfPresent(Double.self, forKey: .rate) ?? .nan,
            ratio: try values.decodeIfPresent(Double.self, forKey: .ratio) ?? .nan,
            ratioInterval: try values.decodeIfPresent(Interval.self, forKey: .ratioInterval),
            verdict: try values.decode(AuditVerdict.self, forKey: .verdict),
            reason: try values.decodeIfPresent(Reason.self, forKey: .reason),
            detectableRatio: try values.decodeIfPresent(Double.self, forKey: .detectableRatio) ?? .nan)
    }

    /// Writes a line; a figure that is not shown is left out.
    public func encode(to encoder: any Encoder) throws {
        func shown(_ value: Double) -> Double? { value.isFinite ? value : nil }
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(community, forKey: .community)
        try values.encodeIfPresent(n, forKey: .n)
        try values.encodeIfPresent(shown(rate), forKey: .rate)
        try values.encodeIfPresent(shown(ratio), forKey: .ratio)
        try values.encodeIfPresent(ratioInterval, forKey: .ratioInterval)
        try values.encode(verdict, forKey: .verdict)
        try values.encodeIfPresent(reason, forKey: .reason)
        try values.encodeIfPresent(shown(detectableRatio), forKey: .detectableRatio)
    }
}
