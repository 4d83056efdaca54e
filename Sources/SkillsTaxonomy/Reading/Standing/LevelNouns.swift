/// Words and numbers that complete a level: "user", "level", "six years".
enum LevelNouns {
    static let all = set("level user speaker standard skill ability knowledge")
    static let years = set("year yr")
    static let plus = WordFolder.hash("+".utf8)

    private static let names = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]

    /// A whole number up to 999 in digits, or up to twenty in letters.
    static func number(_ letters: [UInt8]) -> Int? {
        let text = String(decoding: letters, as: UTF8.self)
        if let value = Int(text), text.utf8.count <= 3 { return value }
        return names.firstIndex(of: text).map { $0 + 1 }
    }

    private static func set(_ words: String) -> FoldedWordSet {
        FoldedWordSet(TextDocument(words).tokens.map(\.strict))
    }
}
