extension PhraseTrie {
    /// The steps below the top in the order of their nodes and words, the same however the hash laid them out.
    var sortedEdges: [(key: UInt64, target: UInt32)] {
        edges.filter { $0.target != 0 }.map { ($0.key, $0.target) }.sorted { $0.key < $1.key }
    }

    init(compiled reader: CompiledReader, words: Int, values valueCount: Int) throws(TaxonomyError) {
        tops = try reader.numbers(.treeTops)
        let keys = try reader.numbers(.treeKeys, as: UInt64.self)
        let targets = try reader.numbers(.treeTargets, as: UInt32.self)
        valueStarts = try reader.numbers(.treeStarts)
        values = try reader.numbers(.treeValues)
        let depths = try reader.numbers(.treeDepth, as: UInt32.self)
        let nodes = valueStarts.count - 1
        guard keys.count == targets.count, depths.count == 1, nodes >= 1, tops.count == words + 1,
            tops.allSatisfy({ Int($0) < nodes }), targets.allSatisfy({ $0 > 0 && Int($0) < nodes }),
            keys.allSatisfy({ $0 >> 32 > 0 && $0 >> 32 < UInt64(nodes) }),
            values.allSatisfy({ $0 >= 0 && Int($0) < valueCount }),
            valueStarts.first == 0, valueStarts.last.map(Int.init) == values.count,
            zip(valueStarts, valueStarts.dropFirst()).allSatisfy({ $0 <= $1 })
        else { throw reader.damaged }
        depth = Int(depths[0])
        edges = Self.table(zip(keys, targets).map { (key: $0, target: $1) })
        filter = StepFilter(keys, count: keys.count)
    }
}
