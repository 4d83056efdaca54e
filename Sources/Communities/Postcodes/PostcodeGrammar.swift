/// The Royal Mail's rules for the two halves of a postcode, over upper-case ASCII bytes.
///
/// Outward: `A9 A99 A9A AA9 AA99 AA9A`, first letter not Q V X, second not I J Z, and a narrow set of letters after the
/// digit. Inward: `9AA`, letters never C I K M O V. Whether a code exists is a matter for a directory.
enum PostcodeGrammar {
    static func isOutward(_ code: some RandomAccessCollection<UInt8>) -> Bool {
        let count = code.count
        guard count >= 2, count <= 4 else { return false }
        var bytes: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
        var position = 0
        for byte in code {
            switch position {
            case 0: bytes.0 = byte
            case 1: bytes.1 = byte
            case 2: bytes.2 = byte
            default: bytes.3 = byte
            }
            position += 1
        }
        guard isLetter(bytes.0), bytes.0 != letter("Q"), bytes.0 != letter("V"), bytes.0 != letter("X") else {
            return false
        }
        if isDigit(bytes.1) {
            switch count {
            case 2: return true
            case 3: return isDigit(bytes.2) || isThirdLetter(bytes.2)
            default: return false
            }
        }
        guard isLetter(bytes.1), bytes.1 != letter("I"), bytes.1 != letter("J"), bytes.1 != letter("Z"),
            count >= 3, isDigit(bytes.2)
        else { return false }
        return count == 3 || isDigit(bytes.3) || isFourthLetter(bytes.3)
    }

    static func isInward(_ code: some RandomAccessCollection<UInt8>) -> Bool {
        guard code.count == 3, let first = code.first, isDigit(first) else { return false }
        return code.dropFirst().allSatisfy { isLetter($0) && !isNeverInward($0) }
    }

    /// The shape of an inward code whatever its letters, which special postcodes use too.
    static func isInwardShape(_ code: some RandomAccessCollection<UInt8>) -> Bool {
        guard code.count == 3, let first = code.first, isDigit(first) else { return false }
        return code.dropFirst().allSatisfy { isLetter($0) }
    }

    /// The postcode in a text without spaces: the last three characters are always the inward code.
    static func unit(compact: some RandomAccessCollection<UInt8>) -> Postcode? {
        guard compact.count >= 5, compact.count <= 7 else { return nil }
        let outward = compact.dropLast(3)
        let inward = compact.suffix(3)
        guard isInward(inward), isOutward(outward) else { return nil }
        return Postcode(
            checkedOutward: String(decoding: outward, as: UTF8.self),
            checkedInward: String(decoding: inward, as: UTF8.self))
    }

    static func isLetter(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    static func isNeverInward(_ byte: UInt8) -> Bool {
        switch byte {
        case letter("C"), letter("I"), letter("K"), letter("M"), letter("O"), letter("V"): true
        default: false
        }
    }

    private static func isThirdLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case letter("A")...letter("H"), letter("J"), letter("K"), letter("S"), letter("T"), letter("U"), letter("W"):
            true
        default: false
        }
    }

    private static func isFourthLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case letter("A"), letter("B"), letter("E"), letter("H"), letter("M"), letter("N"), letter("P"), letter("R"),
            letter("V"), letter("W"), letter("X"), letter("Y"):
            true
        default: false
        }
    }

    private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: scalar.value) }
}
