/// The header line of a file: finds columns by name, never by position.
struct HeaderIndex {
    /// Lower-cased names in file order.
    let names: [String]

    init(_ record: DelimitedRecord) {
        names = (0..<record.count).map { record.text($0).lowercased() }
    }

    /// The column whose name fits the first pattern that fits any; `#` in a pattern stands for one digit.
    ///
    /// When a pattern fits several columns, the last in alphabetical order is taken: the newest vintage.
    func column(matching patterns: [String]) -> Int? {
        for pattern in patterns {
            let fitting = names.indices.filter { Self.fits(names[$0], pattern) }
            if let newest = fitting.max(by: { names[$0] < names[$1] }) { return newest }
        }
        return nil
    }

    /// The first column whose name starts with a prefix: published headers are sometimes cut short.
    func column(startingWith prefix: String) -> Int? { names.firstIndex { $0.hasPrefix(prefix) } }

    private static func fits(_ name: String, _ pattern: String) -> Bool {
        guard name.utf8.count == pattern.utf8.count else { return false }
        return zip(name.utf8, pattern.utf8).allSatisfy { byte, wanted in
            wanted == UInt8(ascii: "#") ? PostcodeGrammar.isDigit(byte) : byte == wanted
        }
    }
}
