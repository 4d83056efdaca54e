import Foundation

@testable import SkillsTaxonomy

/// The labelled sentences beside this file, each set cut in two by the hash of the id: a half that rules may be written
/// from, and a half that is only counted.
enum LabelledSets {
    enum Half: String, CaseIterable {
        case seen = "seen half"
        case keptAside = "half kept aside"
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// Rows read by eye while the cut was being chosen; they count as seen whatever their hash.
    private static let readBefore = Set(
        (1...6).map { "access-0\($0)" } + (1...5).map { "accuracy-0\($0)" } + (1...7).map { "ex-offender-0\($0)" }
            + (1...7).map { "held-0\($0)" } + (1...4).map { "benefits-0\($0)" })

    static func half(of id: String) -> Half {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
        value ^= value >> 33
        return value & 1 == 0 || readBefore.contains(id) ? .seen : .keptAside
    }

    /// The rows of a set by column.
    static func rows(_ name: String) throws -> [CommaSeparatedRow] {
        let file = "\(name).csv"
        let data = try Data(contentsOf: folder.appendingPathComponent(file))
        return try CommaSeparatedFile(data: data, name: file).records().map { try $0.get() }
    }

    static func skills(_ cell: String?) -> Set<String> {
        Set((cell ?? "").split(separator: "|").map(String.init))
    }
}

/// What was found, wrongly found and missed.
struct LabelledScore: CustomStringConvertible {
    var right = 0
    var wrong = 0
    var missed = 0

    mutating func add(found: Set<String>, wanted: Set<String>) {
        right += found.intersection(wanted).count
        wrong += found.subtracting(wanted).count
        missed += wanted.subtracting(found).count
    }

    var precision: Double { Double(right) / Double(max(1, right + wrong)) }
    var recall: Double { Double(right) / Double(max(1, right + missed)) }

    var description: String {
        "precision \(Self.thousandths(precision)), recall \(Self.thousandths(recall)) "
            + "(\(right) right, \(wrong) wrong, \(missed) missed)"
    }

    static func thousandths(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
}
