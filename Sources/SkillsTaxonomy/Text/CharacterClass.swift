/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
    case letter, digit, space, lineEnd, apostrophe, hyphen, dash, bullet, invisible, other

    /// The class of every ASCII byte.
    static let ascii: [CharacterClass] = (0..<128).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x0A, 0x0B, 0x0C, 0x0D: .lineEnd
        case 0x20, 0x09: .space
        case 0x27, 0x60: .apostrophe
        case 0x2D, 0x5F: .hyphen
        case 0x2A: .bullet
        default: .other
        }
    }

    /// The class of a scalar beyond ASCII.
    static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.value {
        case 0x85, 0x2028, 0x2029: return .lineEnd
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: return .invisible
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0xB4, 0x2032, 0xFF07: return .apostrophe
        case 0x2010, 0x2011: return .hyphen
        case 0x2012...0x2015, 0x2212: return .dash
        case 0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0...0x25FF, 0x2713, 0x2714, 0x2756, 0x27A2,
            0xF0B7,
            0xF0A7, 0xF0D8, 0x2605, 0x2192:
            return .bullet
        case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return .letter
        case 0x300...0x36F: return .letter
        default: break
        }
        let properties = scalar.properties
        if properties.isAlphabetic { return .letter }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
        case .decimalNumber: return .digit
        default: return .other
        }
    }
}
