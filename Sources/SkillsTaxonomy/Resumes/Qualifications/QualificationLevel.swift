/// Levels of qualifications as written: "Level 3", "L2", "NVQ 2", "Entry 3".
enum QualificationLevel {
    /// The level told within a few words of a qualification's name, and its words.
    static func near(_ name: Range<Int>, in document: TextDocument, row: Range<Int>) -> (
        level: Int, tokens: Range<Int>
    )? {
        // Right behind it: "NVQ 2", "NVQ Level 3", "BTEC (Level 2)".
        for place in name.upperBound..<min(row.upperBound, name.upperBound + 6) {
            if !document.tokens[place].gap.isDisjoint(with: [.semicolon, .bar, .stop, .column, .colon]) { break }
            if let found = level(at: place, in: document, isBeside: place == name.upperBound) { return found }
            if document.tokens[place].gap.contains(.comma) { break }
        }
        // Before it: "Level 3 Diploma", "L2 certificate".
        for place in (max(row.lowerBound, name.lowerBound - 5)..<name.lowerBound).reversed() {
            if let found = level(at: place, in: document, isBeside: false), found.tokens.upperBound <= name.lowerBound {
                return found
            }
        }
        return nil
    }

    private static let levelWord = WordSet("level lvl stage")
    private static let entryWord = WordSet("entry")

    private static func level(at place: Int, in document: TextDocument, isBeside: Bool) -> (
        level: Int, tokens: Range<Int>
    )? {
        let token = document.tokens[place]
        if levelWord.contains(token), place + 1 < document.tokens.count,
            !token.shape.contains(.pluralStripped), document.tokens[place + 1].gap.isDisjoint(with: .parts),
            let value = NumberWords.value(of: document.tokens[place + 1], in: document), (1...8).contains(value)
        {
            return (value, place..<(place + 2))
        }
        if entryWord.contains(token) {
            let next = place + 1
            let hasNumber = next < document.tokens.count && document.tokens[next].shape.contains(.isNumber)
            return (0, place..<(hasNumber ? next + 1 : next))
        }
        // "L2"
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        if bytes.count == 2, let first = bytes.first, first | 0x20 == 0x6C, let last = bytes.last,
            (0x31...0x38).contains(last)
        {
            return (Int(last - 0x30), place..<(place + 1))
        }
        if isBeside, token.shape.contains(.isNumber), bytes.count == 1,
            let value = NumberWords.digits(of: token, in: document),
            (1...8).contains(value), token.gap.isDisjoint(with: .parts)
        {
            return (value, place..<(place + 1))
        }
        return nil
    }

    /// The name with its level where the level is not in the name already.
    static func name(_ kind: QualificationKind, _ level: Int?) -> String {
        guard kind.takesLevel, let level else { return kind.name }
        return level == 0 ? "\(kind.name), entry level" : "\(kind.name), level \(level)"
    }

    /// The level that a label of the taxonomy names: "Vocational qualification, level 3".
    static func stated(in label: String) -> Int? {
        let document = TextDocument(label)
        for place in document.tokens.indices {
            if let found = level(at: place, in: document, isBeside: false) { return found.level }
        }
        return nil
    }
}
