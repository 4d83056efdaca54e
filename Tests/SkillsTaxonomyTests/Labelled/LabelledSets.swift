import Foundation

@testable import SkillsTaxonomy

/// The labelled sentences beside this file: those that rules are written from, and in `KeptAside` those that another
/// person wrote and labelled, by the conventions there, and that are only counted.
///
/// Nobody reads the rows kept aside while working on the reader. Whoever has read them moves them to the others and asks
/// for new ones.
enum LabelledSets: String, CaseIterable {
    case development = "development"
    case keptAside = "kept aside"

    private var folder: URL {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return self == .keptAside ? folder.appendingPathComponent("KeptAside") : folder
    }

    /// The rows of a set by column.
    func rows(_ name: String) throws -> [CommaSeparatedRow] {
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
