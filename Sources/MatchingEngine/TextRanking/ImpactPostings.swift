/// For each term, the rows that hold it with an impact of one byte: the first pass, which looks at every advert.
///
/// Sums are whole numbers, so that neither order nor threads can change one. Rows are counted in blocks of 65,536, which
/// makes a posting three bytes and keeps a block's sums in the cache.
struct ImpactPostings: Sendable {
    static let blockRows = 1 << 16

    fileprivate struct Block: Sendable {
        /// Ascending.
        var terms: [UInt32] = []
        var starts: [UInt32] = [0]
        var rows: [UInt16] = []
        var impacts: [UInt8] = []
    }

    let rowCount: Int
    private var blocks: [Block] = []

    /// - Parameter postings: for each row its terms with impacts; a term comes once in a row.
    init(rowCount: Int, postings: (_ row: Int, _ add: (_ term: UInt32, _ impact: UInt8) -> Void) -> Void) {
        self.rowCount = rowCount
        var start = 0
        while start < rowCount {
            let end = min(start + Self.blockRows, rowCount)
            var all: [UInt64] = []
            for row in start..<end {
                postings(row) { term, impact in
                    all.append(UInt64(term) << 24 | UInt64(row - start) << 8 | UInt64(impact))
                }
            }
            all.sort()
            var block = Block()
            block.rows.reserveCapacity(all.count)
            block.impacts.reserveCapacity(all.count)
            for posting in all {
                let term = UInt32(posting >> 24)
                if block.terms.last != term {
                    if !block.terms.isEmpty { block.starts.append(UInt32(block.rows.count)) }
                    block.terms.append(term)
                }
                block.rows.append(UInt16(truncatingIfNeeded: posting >> 8))
                block.impacts.append(UInt8(truncatingIfNeeded: posting))
            }
            block.starts.append(UInt32(block.rows.count))
            blocks.append(block)
            start = end
        }
    }

    /// Adds each term's impact times its weight to the sums of the rows that hold it; sums must hold ``rowCount`` numbers.
    func add(_ terms: [(term: UInt32, weight: UInt32)], to sums: inout [UInt32]) {
        guard sums.count == rowCount else { return }
        sums.withUnsafeMutableBufferPointer { sums in
            for (number, block) in blocks.enumerated() {
                guard let base = sums.baseAddress.map({ $0 + number * Self.blockRows }) else { return }
                for (term, weight) in terms where weight > 0 {
                    let range = block.range(of: term)
                    guard !range.isEmpty else { continue }
                    // Rows were made from places inside this block, so every sum is inside.
                    block.rows.withUnsafeBufferPointer { rows in
                        block.impacts.withUnsafeBufferPointer { impacts in
                            for place in range { base[Int(rows[place])] &+= weight &* UInt32(impacts[place]) }
                        }
                    }
                }
            }
        }
    }

    /// Bytes of the arrays.
    var byteCount: Int {
        blocks.reduce(0) { $0 + 4 * ($1.terms.count + $1.starts.count) + 3 * $1.rows.count }
    }
}

extension ImpactPostings.Block {
    fileprivate func range(of term: UInt32) -> Range<Int> {
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle] < term { low = middle + 1 } else { high = middle }
        }
        guard low < terms.count, terms[low] == term else { return 0..<0 }
        return Int(starts[low])..<Int(starts[low + 1])
    }
}
