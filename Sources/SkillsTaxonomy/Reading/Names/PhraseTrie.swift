/// Phrases as a tree of words in flat arrays, made once and then only read.
///
/// A node is a number from 1; 0 is none. Steps from the top are an array by word number, all others one open hash.
struct PhraseTrie: Sendable {
    var tops: [UInt32]
    let edges: [Edge]
    /// Says of most words that they do not go on from a node.
    let filter: StepFilter
    var valueStarts: [UInt32]
    var values: [Int32]
    /// The most words in one phrase.
    let depth: Int

    /// One step below the top; a target of 0 is an empty place.
    struct Edge: Sendable {
        var key: UInt64 = 0
        var target: UInt32 = 0
    }

    /// The node a first word leads to.
    @inline(__always)
    func top(_ word: UInt32) -> UInt32 { Int(word) < tops.count ? tops[Int(word)] : 0 }

    /// The node a further word leads to.
    @inline(__always)
    func step(_ node: UInt32, _ word: UInt32) -> UInt32 {
        let key = UInt64(node) << 32 | UInt64(word)
        guard word != 0, filter.mayHold(key) else { return 0 }
        let mask = edges.count - 1
        var slot = Self.home(key) & mask
        while true {
            let edge = edges[slot]
            if edge.target == 0 || edge.key == key { return edge.target }
            slot = (slot + 1) & mask
        }
    }

    /// Whether a further word may lead anywhere; false is sure.
    @inline(__always)
    func mayStep(_ node: UInt32, _ word: UInt32) -> Bool { filter.mayHold(UInt64(node) << 32 | UInt64(word)) }

    /// What the phrases ending at a node stand for, in the order they were added.
    @inline(__always)
    func values(at node: UInt32) -> ArraySlice<Int32> {
        values[Int(valueStarts[Int(node)])..<Int(valueStarts[Int(node) + 1])]
    }

    @inline(__always)
    func hasValues(_ node: UInt32) -> Bool { valueStarts[Int(node)] != valueStarts[Int(node) + 1] }

    /// The steps below the top by their keys, at least half of the places empty.
    static func table(_ steps: some Collection<(key: UInt64, target: UInt32)>) -> [Edge] {
        var size = 16
        while size < steps.count * 2 { size *= 2 }
        var table = [Edge](repeating: Edge(), count: size)
        for step in steps {
            var slot = home(step.key) & (size - 1)
            while table[slot].target != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = Edge(key: step.key, target: step.target)
        }
        return table
    }

    @inline(__always)
    static func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
    }

    /// Builds the tree from phrases of word numbers, none of them 0.
    init(_ phrases: [(words: [UInt32], value: Int32)], wordCount: Int) {
        tops = [UInt32](repeating: 0, count: wordCount + 1)
        var steps: [UInt64: UInt32] = [:]
        var nodeValues: [[Int32]] = [[]]
        var deepest = 0
        for phrase in phrases where !phrase.words.isEmpty {
            deepest = max(deepest, phrase.words.count)
            var node: UInt32 = 0
            for (place, word) in phrase.words.enumerated() {
                let key = UInt64(node) << 32 | UInt64(word)
                if let next = steps[key] {
                    node = next
                    continue
                }
                let next = UInt32(nodeValues.count)
                nodeValues.append([])
                steps[key] = next
                if place == 0 { tops[Int(word)] = next }
                node = next
            }
            nodeValues[Int(node)].append(phrase.value)
        }
        depth = deepest
        let below = steps.filter { $0.key >> 32 != 0 }.map { (key: $0.key, target: $0.value) }
        edges = Self.table(below)
        filter = StepFilter(below.lazy.map(\.key), count: below.count)
        valueStarts = [0]
        values = []
        for list in nodeValues {
            values.append(contentsOf: list)
            valueStarts.append(UInt32(values.count))
        }
    }
}
