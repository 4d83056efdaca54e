extension SkillSearchIndex {
    /// Names stand in the file as they stand in the skills: each label with its aliases after it.
    init(compiled reader: CompiledReader, skills: [Skill]) throws(TaxonomyError) {
        let bytes = try reader.numbers(.searchBytes, as: UInt8.self)
        let count = skills.reduce(0) { $0 + 1 + $1.aliases.count }
        let ends = try reader.ends(.searchEnds, lists: count, total: bytes.count)
        var names: [Name] = []
        names.reserveCapacity(count)
        var start = 0
        for (place, skill) in skills.enumerated() {
            for alias in -1..<skill.aliases.count {
                let end = ends[names.count]
                names.append(
                    Name(
                        skill: Int32(place), isLabel: alias < 0, text: alias < 0 ? skill.label : skill.aliases[alias],
                        folded: Array(bytes[start..<end])))
                start = end
            }
        }
        self.init(skills: [])
        self.names = names
    }
}
