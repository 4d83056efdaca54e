/// What a profile earns in each row of a segment, added up posting by posting.
///
/// The one place with unchecked memory: rows in postings are taken to be rows of the segment, which `IndexSegment` holds
/// to when it is made and when it is read from the database.
struct EarnedUnits: ~Copyable {
    private let essential: UnsafeMutablePointer<Int16>
    private let desirable: UnsafeMutablePointer<Int16>
    private let capacity: Int
    /// Whether anything was added to the desirable units since they were last clear.
    private var hasDesirable = false

    /// Rows that are looked through in one step.
    private static let step = 32
    /// Numbers in a line of the processor's cache, and how many are worth fetching ahead.
    private static let line = 32
    private static let ahead = 256

    /// A list of postings with the credit that its rows earn.
    struct CreditedList {
        let postings: Range<Int>
        let credit: UInt32
        let isEssential: Bool
    }

    /// - Parameter rows: the most rows a segment has.
    init(rows: Int) {
        // A step may begin at the last row.
        capacity = rows + Self.step
        essential = .allocate(capacity: 2 * capacity)
        essential.initialize(repeating: 0, count: 2 * capacity)
        desirable = essential + capacity
    }

    deinit { essential.deallocate() }

    /// Adds credits to the rows of lists of a segment's postings.
    mutating func add(_ lists: [CreditedList], of segment: IndexSegment) {
        segment.postingRows.withUnsafeBufferPointer { rows in
            segment.postingUnits.withUnsafeBufferPointer { units in
                // Lists begin far apart: a glance at each beginning lets the memory fetch them all at the same time.
                var glances: UInt16 = 0
                for list in lists {
                    let end = min(list.postings.upperBound, list.postings.lowerBound + Self.ahead)
                    for place in stride(from: list.postings.lowerBound, to: end, by: Self.line) {
                        glances &+= rows[place] &+ units[place]
                    }
                }
                // Kept past the last row, where no one looks, so that the glances are not thought useless.
                essential[capacity - 1] = Int16(truncatingIfNeeded: glances)
                for list in lists {
                    if !list.isEssential { hasDesirable = true }
                    let sums = list.isEssential ? essential : desirable
                    let credit = list.credit
                    for posting in list.postings {
                        let earned = EarnedUnit.earned(share: UInt32(units[posting]), credit: credit)
                        sums[Int(rows[posting])] &+= Int16(truncatingIfNeeded: earned)
                    }
                }
            }
        }
    }

    func essential(_ row: Int) -> Int {
        precondition(row >= 0 && row < capacity)
        return Int(essential[row])
    }

    func desirable(_ row: Int) -> Int {
        precondition(row >= 0 && row < capacity)
        return Int(desirable[row])
    }

    /// The first row of a range that has earned so much; the end of the range where none has.
    func firstRow(in rows: Range<Int>, withAtLeast least: Int, isEssential: Bool) -> Int {
        guard least > 0 else { return rows.lowerBound }
        guard least <= Int(Int16.max) else { return rows.upperBound }
        precondition(rows.lowerBound >= 0 && rows.upperBound <= capacity - Self.step)
        let sums = isEssential ? essential : desirable
        let limit = SIMD16<Int16>(repeating: Int16(least - 1))
        var row = rows.lowerBound
        while row < rows.upperBound {
            let place = UnsafeRawPointer(sums + row)
            let first = place.loadUnaligned(as: SIMD16<Int16>.self) .> limit
            let second = place.loadUnaligned(fromByteOffset: 32, as: SIMD16<Int16>.self) .> limit
            if any(first .| second) {
                for hit in row..<min(row + Self.step, rows.upperBound) where Int(sums[hit]) >= least { return hit }
            }
            row += Self.step
        }
        return rows.upperBound
    }

    /// Sets the first rows back to nothing.
    mutating func clear(_ rows: Int) {
        precondition(rows >= 0 && rows <= capacity)
        essential.update(repeating: 0, count: rows)
        if hasDesirable { desirable.update(repeating: 0, count: rows) }
        hasDesirable = false
    }
}
