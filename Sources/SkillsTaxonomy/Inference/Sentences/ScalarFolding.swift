import Foundation

/// Folds one scalar as the model was trained: compatibility forms taken apart, marks dropped, small letters, plain
/// quotes and dashes.
enum ScalarFolding {
    /// Foldings of the scalars that are common in Western text, made once: Latin letters and general punctuation.
    private static let latin = table(0x80..<0x250)
    private static let moreLatin = table(0x1E00..<0x1F00)
    private static let punctuation = table(0x2000..<0x2070)

    private static func table(_ range: Range<UInt32>) -> [[UInt8]] {
        range.map { value in Unicode.Scalar(value).map(made) ?? [] }
    }

    /// The UTF-8 of the folding of a scalar outside ASCII; empty for a combining mark.
    static func folding(of scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x80..<0x250: latin[Int(scalar.value) - 0x80]
        case 0x1E00..<0x1F00: moreLatin[Int(scalar.value) - 0x1E00]
        case 0x2000..<0x2070: punctuation[Int(scalar.value) - 0x2000]
        // Han, kana and the emoji that texts are full of stay as they are.
        case 0x3400..<0xA000, 0x3041..<0x3097, 0x1F300..<0x1FB00: Array(String(scalar).utf8)
        default: made(scalar)
        }
    }

    private static func made(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x2018, 0x2019: return [0x27]
        case 0x2013, 0x2014: return [0x2D]
        case 0xA0: return [0x20]
        default: break
        }
        var folded = ""
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
        where part.properties.canonicalCombiningClass == .notReordered {
            folded += part.properties.lowercaseMapping
        }
        return Array(folded.utf8)
    }
}
