/// The formats that a caller takes (RFC 9110, 12.5.1).
struct AcceptHeader: Sendable {
    private let ranges: [(essence: String, quality: Double)]

    /// - Parameter header: nil when the request has none.
    init(_ header: String?) {
        ranges = (header ?? "").split(separator: ",").compactMap { part in
            ContentType(String(part)).map { range in
                (range.essence, range.parameters["q"].flatMap(Double.init) ?? 1)
            }
        }
    }

    /// Whether the caller takes a format: the most exact range decides, and no range at all takes everything.
    func takes(_ mediaType: String) -> Bool {
        guard !ranges.isEmpty else { return true }
        let general = mediaType.prefix { $0 != "/" } + "/*"
        for name in [mediaType, String(general), "*/*"] {
            let qualities = ranges.filter { $0.essence == name }.map(\.quality)
            if let best = qualities.max() { return best > 0 }
        }
        return false
    }
}
