/// Numbers as people write them in words or digits.
enum NumberWords {
    private static let units: [(String, Int)] = [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
    ]
    private static let tens: [(String, Int)] = [
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50),
    ]

    private static let values: [UInt64: Int] = {
        var values: [UInt64: Int] = [:]
        for (word, value) in units + tens { values[TextDocument(word).tokens[0].strict] = value }
        return values
    }()

    /// The value of one word, 1...59, or of digits up to four; nil where it is no whole number.
    static func value(of token: TextToken, in document: TextDocument) -> Int? {
        token.shape.contains(.isNumber) ? digits(of: token, in: document) : values[token.strict]
    }

    /// The value of a token of one to four digits.
    static func digits(of token: TextToken, in document: TextDocument) -> Int? {
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        guard (1...4).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The number that starts at a word and how many words it takes: "twenty-two" is two.
    static func number(at place: Int, in document: TextDocument) -> (value: Int, count: Int)? {
        guard place < document.tokens.count, let first = value(of: document.tokens[place], in: document) else {
            return nil
        }
        if !document.tokens[place].shape.contains(.isNumber), first >= 20, first % 10 == 0,
            place + 1 < document.tokens.count
        {
            let next = document.tokens[place + 1]
            if !next.shape.contains(.isNumber), let second = values[next.strict], second < 10,
                next.gap.isDisjoint(with: .parts)
            {
                return (first + second, 2)
            }
        }
        return (first, 1)
    }
}
