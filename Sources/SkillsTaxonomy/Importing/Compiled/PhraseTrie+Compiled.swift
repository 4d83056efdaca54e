extension PhraseTrie {
    /// The steps below the top in the order of their nodes and words, the same however the hash laid them out.
    var sortedEdges: [(key: UInt64, target: UInt32)] {
        edgeKeys.indices.filter { edgeTargets[$0] != 0 }.map { (edgeKeys[$0], edgeTargets[$0]) }.sorted {
            $0.key < $1.key
        }
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
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        let mask = size - 1
        var slotKeys = [UInt64](repeating: 0, count: size)
        var slotTargets = [UInt32](repeating: 0, count: size)
        for (key, target) in zip(keys, targets) {
            var slot = Self.home(key) & mask
            while slotTargets[slot] != 0 { slot = (slot + 1) & mask }
            slotKeys[slot] = key
            slotTargets[slot] = target
        }
        edgeMask = mask
        edgeKeys = slotKeys
        edgeTargets = slotTargets
        filter = StepFilter(keys, count: keys.count)
    }
}
