extension Taxonomy {
    /// A checksum of what today's code makes of a sample of the names, some 150 skills spread over the taxonomy.
    ///
    /// It differs when folding or the compiling of names has changed since a file was written, so that names compiled by
    /// other rules are not used.
    func nameProof() -> UInt64 {
        let step = max(1, skills.count / 150)
        var places = Set(stride(from: 0, to: skills.count, by: step))
        for row in ambiguousLabels.prefix(20) { if let place = index(of: row.skill) { places.insert(place) } }
        let sample = places.sorted().map { place in
            let skill = skills[place]
            return Skill(
                id: skill.id, label: skill.label, kind: skill.kind, group: skill.group, aliases: skill.aliases,
                impliedPhrases: skill.impliedPhrases)
        }
        let known = Set(sample.map(\.id))
        guard
            let taxonomy = try? Taxonomy(
                skills: sample, ambiguousLabels: ambiguousLabels.filter { known.contains($0.skill) }, version: "")
        else { return 0 }
        var writer = CompiledWriter()
        NameCompiler.names(of: taxonomy).write(to: &writer)
        writer.add(.searchBytes, taxonomy.searchIndex.names.flatMap(\.folded))
        return writer.file().withUnsafeBytes { BlockChecksum.of($0) }
    }
}
