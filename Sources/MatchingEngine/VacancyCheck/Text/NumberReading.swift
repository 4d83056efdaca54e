/// Reads the numbers of an advert's words.
enum NumberReading {
    private static let names: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30,
        "forty": 40,
    ]

    /// A number with the letters glued behind it: "22.5k" is 22.5 and "k".
    struct Value: Equatable {
        let number: Double
        let suffix: String
    }

    /// The number of a word in digits or letters, up to a thousand million; nil for any other word.
    static func value(of word: String) -> Value? {
        if let named = names[word] { return Value(number: named, suffix: "") }
        let digits = word.utf8.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        guard let first = digits.first, isDigit(first), digits.count <= 12 else { return nil }
        let plain = digits.filter { $0 != UInt8(ascii: ",") }
        guard let number = Double(String(decoding: plain, as: UTF8.self)), number < 1e9 else { return nil }
        return Value(number: number, suffix: String(decoding: word.utf8.dropFirst(digits.count), as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
