import Foundation

/// A typed text cut into words for the postcode parser: NFKC, white space folded, ASCII letters in upper case.
struct PostcodeReading {
    /// More than this many characters besides white space cannot be a postcode, nor a pair of them.
    static let limit = 40

    let words: [String]
    /// Whether every character is an ASCII letter or digit.
    let isPlain: Bool
    let isTooLong: Bool

    init(_ text: String) {
        // One pass that stops early, so that a text of any size is refused in no time and never normalised.
        var kept = String.UnicodeScalarView()
        var count = 0
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !kept.isEmpty
                continue
            }
            guard count < Self.limit else {
                self.init(words: [], isPlain: false, isTooLong: true)
                return
            }
            if pendingSpace { kept.append(" ") }
            pendingSpace = false
            kept.append(scalar)
            count += 1
        }
        let folded = String(kept).precomposedStringWithCompatibilityMapping
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isPlain = true
        for scalar in folded.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !word.isEmpty { words.append(String(word)) }
                word = String.UnicodeScalarView()
                continue
            }
            let upper = Self.upper(scalar)
            if !Self.isPlain(upper) { isPlain = false }
            word.append(upper)
        }
        if !word.isEmpty { words.append(String(word)) }
        self.init(words: words, isPlain: isPlain, isTooLong: false)
    }

    private init(words: [String], isPlain: Bool, isTooLong: Bool) {
        self.words = words
        self.isPlain = isPlain
        self.isTooLong = isTooLong
    }

    /// ASCII only: Unicode upper-casing would turn a dotless i into I and accept it unseen.
    private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value >= 97, scalar.value <= 122 else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value - 32))
    }

    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value >= 65 && scalar.value <= 90) || (scalar.value >= 48 && scalar.value <= 57)
    }
}
