import Foundation

/// What a person typed where a postcode was asked for: a full postcode, a part of one, a special one, or nothing.
///
/// In a full postcode the space does not matter, since the last three characters are always the inward code. In a part
/// it does: `B11` is a district, `B1 1` is sector 1 of district B1.
public enum PostcodeText: Equatable, Sendable {
    /// A full postcode; only this places a person in a ward, a borough and a deprivation decile.
    case unit(Postcode)
    /// A postcode sector, such as `B11 1`.
    case sector(String)
    /// A postcode district, such as `B11`.
    case district(String)
    /// A postcode area, such as `B` or `WV`; too coarse to place anyone.
    case area(String)
    /// A code that belongs to no place: Girobank, the Forces, BX, XX, ZZ99, an overseas territory.
    case special(String)
    /// Nothing but white space.
    case empty

    /// Reads a text that should be a postcode or a part of one.
    ///
    /// Letter case and white space are forgiven, and full-width characters are mapped (NFKC). Punctuation, look-alike
    /// letters and digits are refused with the likely postcode as a suggestion. Time is linear in the length of the text.
    public static func parse(_ text: String) throws(PostcodeError) -> PostcodeText {
        let reading = PostcodeReading(text)
        if reading.isTooLong { throw .invalid(text, because: "it is too long") }
        if reading.words.isEmpty { return .empty }
        guard reading.isPlain else {
            let suggestion = PostcodeSuggestion.removingOddCharacters(from: reading.words)
            throw .invalid(
                text, because: "only the letters A to Z, digits and one space belong in one", suggestion: suggestion)
        }
        let words = reading.words.map { Array($0.utf8) }
        if let found = recognise(words) { return found }
        throw .invalid(text, because: reason(words), suggestion: PostcodeSuggestion.forWords(words))
    }

    /// The canonical text of whatever was read; empty for `.empty`.
    public var canonical: String {
        switch self {
        case .unit(let postcode): postcode.description
        case .sector(let code), .district(let code), .area(let code), .special(let code): code
        case .empty: ""
        }
    }

    /// Reads words of upper-case ASCII letters and digits; nil when they are no postcode.
    static func recognise(_ words: [[UInt8]]) -> PostcodeText? {
        if let special = SpecialPostcode.canonical(words: words) { return .special(special) }
        let compact = words.flatMap { $0 }
        if let unit = PostcodeGrammar.unit(compact: compact) { return .unit(unit) }
        guard let first = words.first else { return nil }
        let head = String(decoding: first, as: UTF8.self)
        if words.count == 1 {
            if PostcodeGrammar.isOutward(first) { return .district(head) }
            return PostcodeArea.known.contains(head) ? .area(head) : nil
        }
        if words.count == 2, PostcodeGrammar.isOutward(first), words[1].count == 1,
            let digit = words[1].first, PostcodeGrammar.isDigit(digit)
        {
            return .sector(head + " " + String(decoding: [digit], as: UTF8.self))
        }
        return nil
    }

    private static func reason(_ words: [[UInt8]]) -> String {
        let compact = words.flatMap { $0 }
        if compact.count >= 10, compact.count <= 14 {
            for cut in 5...7 where cut < compact.count {
                let left = compact.prefix(cut)
                let right = compact.dropFirst(cut)
                if PostcodeGrammar.unit(compact: left) != nil, PostcodeGrammar.unit(compact: right) != nil {
                    return "it holds more than one"
                }
            }
        }
        if words.count == 2, PostcodeGrammar.isOutward(words[0]), words[1].count == 2,
            PostcodeGrammar.isInwardShape(words[1] + Array("A".utf8))
        {
            return "it stops before its last letter"
        }
        let inward = compact.suffix(3)
        if compact.count >= 5, PostcodeGrammar.isOutward(compact.dropLast(3)), PostcodeGrammar.isInwardShape(inward) {
            return "its last two letters are never C, I, K, M, O or V"
        }
        return "it does not have the form of one"
    }
}
