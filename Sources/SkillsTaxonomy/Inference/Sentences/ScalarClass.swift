/// What a scalar is to the span model and to the cutting of sentences.
enum ScalarClass {
    private static let lead = set("([{\"'<*•·-–—“‘«/|&")
    private static let trail = set(")]}\"'>,.;:!?*”’»/|…")
    private static let cuts = set(",;:•·*()[]/|!?")
    private static let dashes = set("-–—")

    private struct Small {
        var ascii: (UInt64, UInt64) = (0, 0)
        var others: [UInt32] = []

        @inline(__always)
        func contains(_ scalar: UInt32) -> Bool {
            if scalar < 64 { return ascii.0 >> UInt64(scalar) & 1 == 1 }
            if scalar < 128 { return ascii.1 >> UInt64(scalar - 64) & 1 == 1 }
            return others.contains(scalar)
        }
    }

    private static func set(_ text: String) -> Small {
        var set = Small()
        for scalar in text.unicodeScalars.map(\.value) {
            if scalar < 64 {
                set.ascii.0 |= 1 << UInt64(scalar)
            } else if scalar < 128 {
                set.ascii.1 |= 1 << UInt64(scalar - 64)
            } else {
                set.others.append(scalar)
            }
        }
        return set
    }

    /// Punctuation that is peeled off a token's front.
    static func isLead(_ scalar: UInt32) -> Bool { lead.contains(scalar) }
    /// Punctuation that is peeled off a token's back.
    static func isTrail(_ scalar: UInt32) -> Bool { trail.contains(scalar) }
    /// Punctuation that parts the pieces of a sentence.
    static func isCut(_ scalar: UInt32) -> Bool { cuts.contains(scalar) }
    static func isDash(_ scalar: UInt32) -> Bool { dashes.contains(scalar) }

    /// White space, with the separators of ASCII control that the model's training took for it too.
    @inline(__always)
    static func isSpace(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x20 || scalar &- 9 < 5 || scalar &- 0x1C < 4 }
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
        default: return false
        }
    }

    /// `X` for a capital, `x` for a small letter, `d` for a digit, else the scalar itself.
    @inline(__always)
    static func shape(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 {
            if scalar &- 0x61 < 26 { return 0x78 }
            if scalar &- 0x41 < 26 { return 0x58 }
            return scalar &- 0x30 < 10 ? 0x64 : scalar
        }
        guard let value = Unicode.Scalar(scalar) else { return scalar }
        if value.properties.isUppercase { return 0x58 }
        if value.properties.isLowercase { return 0x78 }
        switch value.properties.numericType {
        case .decimal, .digit: return 0x64
        default: return scalar
        }
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }
}
