/// What a refused text was probably meant to be: offered beside the refusal, never applied.
enum PostcodeSuggestion {
    /// The suggestion once punctuation has become white space, and letters of other alphabets their ASCII look-alikes.
    static func removingOddCharacters(from words: [String]) -> String? {
        var cleaned: [[UInt8]] = []
        for word in words {
            var current: [UInt8] = []
            for scalar in word.unicodeScalars {
                if PostcodeReading.isPlain(scalar) {
                    current.append(UInt8(truncatingIfNeeded: scalar.value))
                } else if let alike = foreignLookalikes[scalar] {
                    current.append(alike)
                } else if scalar.properties.generalCategory == .format {
                    continue
                } else {
                    if !current.isEmpty { cleaned.append(current) }
                    current = []
                }
            }
            if !current.isEmpty { cleaned.append(current) }
        }
        switch PostcodeText.recognise(cleaned) {
        case .unit(let postcode): return isKnownArea(postcode.area) ? postcode.description : nil
        case .sector(let code), .district(let code):
            return isKnownArea(String(code.prefix { $0.isLetter })) ? code : nil
        case .special(let code): return code
        case .area, .empty: return nil
        case nil: return forWords(cleaned)
        }
    }

    /// The suggestion for words that are plain letters and digits and yet no postcode.
    static func forWords(_ words: [[UInt8]]) -> String? {
        let compact = words.flatMap { $0 }
        if let unit = closestUnit(to: compact) { return unit }
        if words.count > 1 {
            guard PostcodeGrammar.isOutward(compact) else { return nil }
            return knownDistrict(compact)
        }
        // A sector without its space, such as B111.
        if let last = compact.last, PostcodeGrammar.isDigit(last), PostcodeGrammar.isOutward(compact.dropLast()),
            let district = knownDistrict(Array(compact.dropLast()))
        {
            return district + " " + String(decoding: [last], as: UTF8.self)
        }
        guard compact.count >= 3 else { return nil }
        let found = closest(to: compact, shapes: districtShapes).flatMap { knownDistrict($0) }
        return found
    }

    private static func closestUnit(to compact: [UInt8]) -> String? {
        guard let bytes = closest(to: compact, shapes: districtShapes.map { $0 + "9AA" }),
            let postcode = PostcodeGrammar.unit(compact: bytes), isKnownArea(postcode.area)
        else { return nil }
        return postcode.description
    }

    private static let districtShapes = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"]
    private static let mostChanges = 2

    /// The one reading of the text with the fewest letters and digits swapped; nil when none, or when two tie.
    private static func closest(to text: [UInt8], shapes: [String]) -> [UInt8]? {
        var best: [UInt8]?
        var fewest = mostChanges + 1
        var isTied = false
        for shape in shapes where shape.utf8.count == text.count {
            guard let (candidate, changes) = coerce(text, to: shape), changes > 0, changes <= fewest else { continue }
            if changes == fewest {
                isTied = isTied || candidate != best
            } else {
                (best, fewest, isTied) = (candidate, changes, false)
            }
        }
        return isTied ? nil : best
    }

    private static func coerce(_ text: [UInt8], to shape: String) -> ([UInt8], Int)? {
        var result: [UInt8] = []
        var changes = 0
        for (byte, wanted) in zip(text, shape.utf8) {
            let wantsDigit = wanted == UInt8(ascii: "9")
            let fits = wantsDigit ? PostcodeGrammar.isDigit(byte) : PostcodeGrammar.isLetter(byte)
            if fits {
                result.append(byte)
            } else if let swapped = wantsDigit ? digitFor[byte] : letterFor[byte] {
                result.append(swapped)
                changes += 1
            } else {
                return nil
            }
        }
        let outward = result.count > 4 ? Array(result.dropLast(3)) : result
        guard changes <= mostChanges, PostcodeGrammar.isOutward(outward), !hasLeadingZero(outward) else { return nil }
        if result.count > 4, !PostcodeGrammar.isInward(result.suffix(3)) { return nil }
        return (result, changes)
    }

    /// District numbers of two digits never start with 0.
    private static func hasLeadingZero(_ outward: [UInt8]) -> Bool {
        let digits = outward.drop { PostcodeGrammar.isLetter($0) }
        return digits.count == 2 && digits.first == UInt8(ascii: "0")
    }

    private static func knownDistrict(_ bytes: [UInt8]) -> String? {
        let area = String(decoding: bytes.prefix { PostcodeGrammar.isLetter($0) }, as: UTF8.self)
        return isKnownArea(area) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func isKnownArea(_ area: String) -> Bool { PostcodeArea.known.contains(area) }

    private static let digitFor: [UInt8: UInt8] = pairs("O0 I1 L1 S5 Z2 B8 G6")
    private static let letterFor: [UInt8: UInt8] = pairs("0O 1I 5S 8B")

    private static func pairs(_ text: String) -> [UInt8: UInt8] {
        var map: [UInt8: UInt8] = [:]
        for pair in text.split(separator: " ").map({ Array($0.utf8) }) where pair.count == 2 { map[pair[0]] = pair[1] }
        return map
    }

    /// Cyrillic and Greek capitals (and small Cyrillic letters) that look like ASCII ones.
    private static let foreignLookalikes: [Unicode.Scalar: UInt8] = {
        let foreign = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars
        let ascii = "ABESIJKMHOPCTYXAESIJOPCYXABEZHIKMNOPTYX".utf8
        return Dictionary(zip(foreign, ascii), uniquingKeysWith: { first, _ in first })
    }()
}
