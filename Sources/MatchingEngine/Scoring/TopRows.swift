/// The best rows seen so far: a binary heap with the worst of them at the top.
struct TopRows {
    /// A scored vacancy.
    struct Row: Sendable {
        /// Millionths.
        let total: Int
        let id: String
        let segment: Int
        let row: Int

        /// Higher score first, then lower identifier.
        func isBetter(than other: Row) -> Bool {
            total != other.total ? total > other.total : id < other.id
        }
    }

    let limit: Int
    private var heap: [Row] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// The least score in millionths with which a row can still be among the best.
    var threshold: Int { heap.count < limit ? 0 : heap[0].total }

    mutating func offer(_ row: Row) {
        if heap.count < limit {
            heap.append(row)
            siftUp()
        } else if let worst = heap.first, row.isBetter(than: worst) {
            heap[0] = row
            siftDown()
        }
    }

    /// Best first.
    func sorted() -> [Row] { heap.sorted { $0.isBetter(than: $1) } }

    private mutating func siftUp() {
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[parent].isBetter(than: heap[child]) else { return }
            heap.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[worst].isBetter(than: heap[child]) { worst = child }
            }
            if worst == parent { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }
}
