extension SkillLinks {
    init(compiled reader: CompiledReader, skills: Int) throws(TaxonomyError) {
        starts = try reader.numbers(.linkStarts)
        targets = try reader.numbers(.linkTargets)
        weights = try reader.numbers(.linkWeights, as: UInt64.self).map { Double(bitPattern: $0) }
        broaderStarts = try reader.numbers(.linkBroaderStarts)
        broaderTargets = try reader.numbers(.linkBroaderTargets)
        let isSound =
            Self.cuts(starts, skills: skills, total: targets.count) && weights.count == targets.count
            && Self.cuts(broaderStarts, skills: skills, total: broaderTargets.count)
            && (targets + broaderTargets).allSatisfy { $0 >= 0 && Int($0) < skills }
        guard isSound else { throw reader.damaged }
    }

    private static func cuts(_ starts: [Int32], skills: Int, total: Int) -> Bool {
        guard starts.count == skills + 1, starts.first == 0, starts.last.map(Int.init) == total else { return false }
        return zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    }
}
