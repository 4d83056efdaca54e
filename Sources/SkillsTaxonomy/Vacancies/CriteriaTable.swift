/// Reads the tables of a person specification whose last column says essential or desirable: "SQL | E", "Python | D".
enum CriteriaTable {
    private static let leastRows = 2

    /// What the last cell of each marked line says, by line; empty where too few lines have one.
    static func marks(in document: TextDocument) -> [Int: AdvertSection] {
        var marks: [Int: AdvertSection] = [:]
        for (number, line) in document.lines.enumerated() where line.tokens.count >= 2 {
            let last = document.tokens[line.tokens.upperBound - 1]
            let isCell = !last.gap.isDisjoint(with: [.column, .bar, .dash, .opensBracket])
            guard isCell, last.shape.contains(.startsCapital) || last.end - last.start > 1 else { continue }
            if essential.contains(last) { marks[number] = .essential }
            if desirable.contains(last) { marks[number] = .desirable }
        }
        return marks.count >= leastRows ? marks : [:]
    }

    private static let essential = WordSet("E essential")
    private static let desirable = WordSet("D desirable")
}
