/// S3 over two tables that share totals, such as wards and the boroughs they lie in: hidden in both directions.
public struct NestedCounts: Sendable, Hashable {
    /// Names of the wholes.
    public let parents: [String]
    /// Names of the parts.
    public let children: [String]
    /// The rounded count of each whole, nil when hidden.
    public let shownParents: [Int?]
    /// The rounded count of each part, nil when hidden.
    public let shownChildren: [Int?]
    private let parentOf: [Int]
    private let childCounts: [Int]

    /// Applies S1 to S3 to both tables together.
    ///
    /// A whole that is hidden hides all its parts, since they would add up to it; among the parts of a whole that is
    /// shown, one hidden part takes the next smallest with it.
    /// - Parameters:
    ///   - parents: names of the wholes, each once.
    ///   - children: name, whole and residents of each part; a part of a whole not named is hidden.
    public init(parents: [String], children: [(name: String, parent: String, count: Int)], below: Int, roundTo: Int) {
        self.parents = parents
        self.children = children.map(\.name)
        let childCounts = children.map(\.count)
        let parentOf = children.map { child in parents.firstIndex(of: child.parent) ?? -1 }
        self.childCounts = childCounts
        self.parentOf = parentOf
        var totals = [Int](repeating: 0, count: parents.count)
        for (place, parent) in parentOf.enumerated() where parent >= 0 { totals[parent] += childCounts[place] }
        let wholes = SmallCounts(totals, below: below, roundTo: roundTo)
        var shown: [Int?] = children.map { _ in nil }
        for parent in parents.indices where wholes.hidden[parent] == nil {
            let parts = parentOf.indices.filter { parentOf[$0] == parent }
            let counts = SmallCounts(parts.map { childCounts[$0] }, below: below, roundTo: roundTo)
            for (place, part) in parts.enumerated() { shown[part] = counts.shown[place] }
        }
        shownParents = wholes.shown
        shownChildren = shown
    }

    /// Whether no hidden count is the only unknown of a sum that is shown: the check by differencing.
    public var isSafe: Bool {
        func isLone(_ hidden: [Int]) -> Bool { hidden.filter { $0 > 0 }.count == 1 }
        for parent in parents.indices {
            let parts = parentOf.indices.filter { parentOf[$0] == parent }
            let hidden = parts.filter { shownChildren[$0] == nil }
            if shownParents[parent] != nil {
                let open = parts.filter { shownChildren[$0] != nil && childCounts[$0] > 0 }
                if isLone(hidden.map { childCounts[$0] }), !open.isEmpty { return false }
            } else if hidden.count < parts.count {
                return false
            }
        }
        return true
    }
}
