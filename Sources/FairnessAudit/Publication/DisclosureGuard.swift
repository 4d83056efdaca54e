/// Looks at a set of tables as an attacker would and hides more until no hidden count can be worked out.
///
/// The attacker is taken to know every shown count exactly (rounding is a second lock, not the first), every total, and
/// which cells add up to which: the communities of a table to its total, wards to their borough. Bounds are pushed
/// through those sums until nothing moves; on sums that form a tree, as these do, no linear programme does better. Where a
/// small count is left with fewer than `leastChoices` possible values, the smallest shown cell of the sum that gives it
/// away is hidden as well. Periods that overlap make sums that cross; then the differences of every two sums are attacked too.
struct DisclosureGuard {
    /// One cell.
    struct Cell {
        /// The true count.
        var count: Int
        /// Whether it is hidden in what is about to be published.
        var isHidden: Bool
        /// Whether it is a count that must not be known, rather than one hidden to cover another.
        var isSmall: Bool
        /// Whether an earlier publication shows it: hiding it now covers nothing.
        var isKnown = false
        /// The smallest value a hidden count can have.
        var least: Int
        /// Whether an attacker faces a range here.
        var isOpen: Bool { isHidden && !isKnown }
    }

    /// Cells that add up to another, or to a number that is known.
    struct Sum {
        var parts: [Int]
        /// The cell they add up to; nil when the total is known.
        var whole: Int?
    }

    private(set) var cells: [Cell] = []
    private var sums: [Sum] = []
    let below: Int
    /// Whether sums cross, so that two of them together say more than each.
    var sumsCross = false
    /// How many values a small count must be left with.
    static let leastChoices = 3

    init(below: Int) { self.below = below }

    /// Adds a count of people of a community and returns its number.
    mutating func add(count: Int, isHidden: Bool, isKnown: Bool = false) -> Int {
        cells.append(
            Cell(
                count: count, isHidden: isHidden && count > 0, isSmall: count > 0 && count < below, isKnown: isKnown,
                least: count > 0 && count < below ? 1 : below))
        return cells.count - 1
    }

    /// Adds a count of people with (or without) an event, which is hidden from 0 up; returns its number.
    mutating func add(events: Int, isHidden: Bool, isSmall: Bool) -> Int {
        cells.append(Cell(count: events, isHidden: isHidden, isSmall: isSmall, least: 0))
        return cells.count - 1
    }

    /// Adds a count that is published nowhere, such as residents of a borough whose ward is not known.
    mutating func add(unpublished count: Int) -> Int {
        cells.append(Cell(count: count, isHidden: true, isSmall: false, least: 0))
        return cells.count - 1
    }

    /// States that parts add up to a whole, or to a known number when nil.
    mutating func relate(_ parts: [Int], whole: Int? = nil) { sums.append(Sum(parts: parts, whole: whole)) }

    /// Hides more cells until every small count is safe; false when one stays exposed and nothing is left to hide.
    mutating func close() -> Bool {
        for _ in 0...cells.count {
            let bounds = attack()
            let exposed = cells.indices.filter {
                cells[$0].isOpen && cells[$0].isSmall
                    && bounds[$0].upperBound - bounds[$0].lowerBound + 1 < Self.leastChoices
            }
            if exposed.isEmpty { return true }
            guard let next = exposed.compactMap({ cover(for: $0) }).first else { return false }
            cells[next].isHidden = true
        }
        return false
    }

    /// The cell to hide for a count that can be worked out.
    ///
    /// A cell hidden beside it before may itself follow from another sum, such as that of its wards: what covers that one is
    /// hidden first, so that one chain of cells is hidden and not the whole table.
    private func cover(for cell: Int) -> Int? {
        cover(for: cell) { sum in members(sum).filter { cells[$0].isOpen }.count == 1 }
            ?? cover(for: cell) { _ in true }
    }

    /// The smallest shown cell of the nearest sum that qualifies, of those with fewest hidden cells.
    private func cover(for cell: Int, where qualifies: (Sum) -> Bool) -> Int? {
        func canHide(_ other: Int) -> Bool {
            !cells[other].isHidden && !cells[other].isKnown && cells[other].count > 0
        }
        // First the sums the count stands in, then those that share a hidden cell with them, and so on outwards.
        var reached: Set<Int> = [cell]
        var left = Set(sums.indices)
        while true {
            let ring = left.filter { place in members(sums[place]).contains(where: reached.contains) }.sorted()
            if ring.isEmpty { return nil }
            if let next = smallest(in: ring.map { sums[$0] }.filter(qualifies), where: canHide) { return next }
            for place in ring { reached.formUnion(members(sums[place]).filter { cells[$0].isOpen }) }
            left.subtract(ring)
        }
    }

    private func members(_ sum: Sum) -> [Int] { sum.parts + (sum.whole.map { [$0] } ?? []) }

    private func smallest(in sums: [Sum], where canHide: (Int) -> Bool) -> Int? {
        var best: (hidden: Int, count: Int, cell: Int)?
        for sum in sums {
            let hidden = members(sum).filter { cells[$0].isOpen }.count
            // Parts before the whole, since a whole says more to a reader.
            let parts = sum.parts.filter(canHide)
            let shown = parts.isEmpty ? members(sum).filter(canHide) : parts
            guard let next = shown.min(by: { (cells[$0].count, $0) < (cells[$1].count, $1) }) else { continue }
            let candidate = (hidden, cells[next].count, next)
            if best.map({ candidate < $0 }) ?? true { best = candidate }
        }
        return best?.cell
    }

    /// What the attacker can say of each cell.
    func attack() -> [ClosedRange<Int>] {
        let most = cells.reduce(0) { $0 + $1.count } + below
        var low: [Int] = []
        var high: [Int] = []
        for cell in cells {
            low.append(cell.isOpen ? cell.least : cell.count)
            high.append(!cell.isOpen ? cell.count : cell.isSmall ? below - 1 : most)
        }
        let lines = self.lines()
        var moved = true
        while moved {
            moved = false
            for line in lines {
                var least = -line.constant
                var most = -line.constant
                for term in line.terms {
                    least += term.times * (term.times > 0 ? low[term.cell] : high[term.cell])
                    most += term.times * (term.times > 0 ? high[term.cell] : low[term.cell])
                }
                for term in line.terms where abs(term.times) == 1 && low[term.cell] < high[term.cell] {
                    let cell = term.cell
                    let (ownLeast, ownMost) = term.times > 0 ? (low[cell], high[cell]) : (-high[cell], -low[cell])
                    // Σ terms = constant, so this one is the constant less the others.
                    var from = ownMost - most
                    var to = ownLeast - least
                    if term.times < 0 { (from, to) = (-to, -from) }
                    if from > low[cell] || to < high[cell] {
                        low[cell] = max(low[cell], min(from, high[cell]))
                        high[cell] = min(high[cell], max(to, low[cell]))
                        moved = true
                        break
                    }
                }
            }
        }
        return zip(low, high).map { $0...$1 }
    }

    // MARK: What the attacker can write down

    /// Cells with how often each is taken, and what they come to.
    private struct Line {
        var terms: [(cell: Int, times: Int)]
        var constant: Int
    }

    /// Sums with more unknown cells than this say nothing together.
    private static let mostUnknown = 24

    /// Every sum as Σ parts − whole = what is known of it (0, but for people who stand in no part), and where sums cross the
    /// differences of every two that share a cell.
    private func lines() -> [Line] {
        var all = sums.map { sum in
            var times: [Int: Int] = [:]
            for part in sum.parts { times[part, default: 0] += 1 }
            if let whole = sum.whole { times[whole, default: 0] -= 1 }
            return times
        }
        guard sumsCross else { return all.map(line) }
        let plain = all
        for first in plain.indices {
            for second in plain.indices where second != first {
                guard plain[first].keys.contains(where: { cells[$0].isOpen && plain[second][$0] != nil }) else {
                    continue
                }
                var times = plain[first]
                for (cell, count) in plain[second] { times[cell, default: 0] -= count }
                times = times.filter { $0.value != 0 }
                if times.keys.filter({ cells[$0].isOpen }).count <= Self.mostUnknown { all.append(times) }
            }
        }
        return all.map(line)
    }

    private func line(_ times: [Int: Int]) -> Line {
        let terms = times.sorted { $0.key < $1.key }.map { (cell: $0.key, times: $0.value) }
        return Line(terms: terms, constant: terms.reduce(0) { $0 + $1.times * cells[$1.cell].count })
    }
}
