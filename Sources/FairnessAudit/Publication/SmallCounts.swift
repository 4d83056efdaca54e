/// S1 to S3: which counts of one table are shown, and how.
struct SmallCounts: Sendable {
    /// Why a cell is hidden.
    enum Reason: String, Sendable {
        /// S1: its count is below the limit.
        case small = "small-count"
        /// S3: it is hidden so that the single small one cannot be worked out from a total.
        case secondary = "secondary"
    }

    /// For each cell why it is hidden, nil when shown.
    let hidden: [Reason?]
    /// For each cell its rounded count, nil when hidden.
    let shown: [Int?]

    /// Applies the rules to the cells of one table.
    /// - Parameters:
    ///   - counts: the residents of each cell.
    ///   - below: counts from 1 to one less than this are hidden; 0 stays 0.
    ///   - roundTo: other counts go to the nearest multiple, halves up.
    init(_ counts: [Int], below: Int, roundTo: Int) {
        var hidden: [Reason?] = counts.map { $0 > 0 && $0 < below ? .small : nil }
        if hidden.filter({ $0 != nil }).count == 1 {
            // A cell of 0 protects nothing, since the hidden count would still be the whole difference.
            let open = counts.indices.filter { hidden[$0] == nil && counts[$0] > 0 }
            if let next = open.min(by: { (counts[$0], $0) < (counts[$1], $1) }) { hidden[next] = .secondary }
        }
        self.hidden = hidden
        shown = counts.indices.map { hidden[$0] == nil ? Self.rounded(counts[$0], to: roundTo) : nil }
    }

    /// S2: the nearest multiple, halves up; 0 stays 0.
    static func rounded(_ count: Int, to step: Int) -> Int { (2 * count + step) / (2 * step) * step }
}
