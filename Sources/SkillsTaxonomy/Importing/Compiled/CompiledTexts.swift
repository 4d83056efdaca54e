/// The strings of a file with the sections that name them by number.
struct CompiledTexts {
    let reader: CompiledReader
    let strings: [String]

    init(_ reader: CompiledReader) throws(TaxonomyError) {
        self.reader = reader
        strings = try reader.strings()
    }

    func texts(_ section: CompiledFormat.Section, count: Int? = nil) throws(TaxonomyError) -> [String] {
        let numbers = try reader.numbers(section, as: UInt32.self)
        if let count, numbers.count != count { throw reader.damaged }
        var texts: [String] = []
        texts.reserveCapacity(numbers.count)
        for number in numbers {
            guard Int(number) < strings.count else { throw reader.damaged }
            texts.append(strings[Int(number)])
        }
        return texts
    }

    func lists(
        _ ends: CompiledFormat.Section, _ section: CompiledFormat.Section, count: Int
    ) throws(TaxonomyError) -> [[String]] {
        Self.cut(
            try texts(section),
            try reader.ends(ends, lists: count, total: try reader.numbers(section, as: UInt32.self).count))
    }

    static func cut<Element>(_ all: [Element], _ ends: [Int]) -> [[Element]] {
        var start = 0
        return ends.map { end in
            defer { start = end }
            return start == end ? [] : Array(all[start..<end])
        }
    }
}

extension CompiledTexts {
    func setAside(skills: Int) throws(TaxonomyError) -> [JoinedTaxonomy.NameSetAside] {
        let places = try reader.numbers(.asideSkills, as: UInt32.self)
        let names = try texts(.asideNames, count: places.count)
        let reasons = try texts(.asideReasons, count: places.count)
        guard places.allSatisfy({ Int($0) < skills }) else { throw reader.damaged }
        return places.indices.map {
            JoinedTaxonomy.NameSetAside(skill: Int(places[$0]), name: names[$0], reason: reasons[$0])
        }
    }
}
