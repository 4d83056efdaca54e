/// Codes that look like postcodes and stand for no place in the United Kingdom.
///
/// Girobank, the British Forces (BFPO and area BF), the non-geographic areas BX and XX, the NHS pseudo postcodes (ZZ99),
/// and the overseas territories that borrow the form.
enum SpecialPostcode {
    private static let single: Set<String> = [
        "GIR 0AA", "ASCN 1ZZ", "BBND 1ZZ", "BIQQ 1ZZ", "FIQQ 1ZZ", "GX11 1AA", "PCRN 1ZZ", "SIQQ 1ZZ", "STHL 1ZZ",
        "TDCU 1ZZ", "TKCA 1ZZ",
    ]

    /// The canonical form when the words, in upper-case ASCII, spell a special postcode or a part of one.
    static func canonical(words: [[UInt8]]) -> String? {
        let compact = words.flatMap { $0 }
        guard compact.count >= 3, compact.count <= 8 else { return nil }
        let tail = compact.suffix(3)
        let spaced = string(compact.dropLast(3)) + " " + string(tail)
        if single.contains(spaced) { return spaced }
        if compact.starts(with: "BFPO".utf8) {
            let number = compact.dropFirst(4)
            guard !number.isEmpty, number.allSatisfy(PostcodeGrammar.isDigit) else { return nil }
            return "BFPO " + string(number)
        }
        guard isSpecialArea(compact) else { return nil }
        let rest = compact.dropFirst(2)
        if PostcodeGrammar.isInwardShape(tail), isDistrictNumber(rest.dropLast(3)) { return spaced }
        if words.count == 1, isDistrictNumber(rest) { return string(compact) }
        if words.count == 2, words[1].count == 1, isDistrictNumber(rest.dropLast()),
            rest.suffix(1).allSatisfy(PostcodeGrammar.isDigit)
        {
            return string(words[0]) + " " + string(words[1])
        }
        return nil
    }

    /// Whether an outward code belongs to an area without a place: BF, BX, XX or ZZ.
    static func isSpecialArea(_ outward: some Collection<UInt8>) -> Bool {
        switch (outward.first, outward.dropFirst().first) {
        case (UInt8(ascii: "B"), UInt8(ascii: "F")), (UInt8(ascii: "B"), UInt8(ascii: "X")),
            (UInt8(ascii: "X"), UInt8(ascii: "X")), (UInt8(ascii: "Z"), UInt8(ascii: "Z")):
            true
        default: false
        }
    }

    private static func isDistrictNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        (1...2).contains(bytes.count) && bytes.allSatisfy(PostcodeGrammar.isDigit)
    }

    private static func string(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }
}
