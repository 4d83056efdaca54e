import FairnessAudit
import Foundation

/// Compares a produced report with an expected JSON file, leaf by leaf.
struct JSONLeaves {
    private(set) var compared = 0
    private(set) var differences: [String] = []
    /// Paths not compared.
    var ignored: Set<String> = []

    mutating func compare(_ expected: Any, _ produced: ReportValue?, path: String = "") {
        if ignored.contains(path) { return }
        if let object = expected as? [String: Any] {
            for (name, value) in object.sorted(by: { $0.key < $1.key }) {
                compare(value, produced?[name], path: "\(path)/\(name)")
            }
        } else if let array = expected as? [Any] {
            guard case .array(let values)? = produced, values.count == array.count else {
                differences.append("\(path): not an array of \(array.count)")
                return
            }
            for (place, value) in array.enumerated() { compare(value, values[place], path: "\(path)/\(place)") }
        } else {
            compared += 1
            if !same(expected, produced) {
                differences.append("\(path): \(expected) and \(String(describing: produced))")
            }
        }
    }

    private func same(_ expected: Any, _ produced: ReportValue?) -> Bool {
        switch produced {
        case nil: false
        case .null?: expected is NSNull
        case .text(let text)?: (expected as? String) == text
        case .bool(let value)?: (expected as? Bool) == value
        case .integer(let value)?: near(expected, Double(value))
        case .number(let value)?:
            value.isNaN ? expected is NSNull : value.isInfinite ? (expected as? String) == "inf" : near(expected, value)
        case .array?, .object?: false
        }
    }

    /// Within 1e-9, absolute for figures of ordinary size and relative for tiny p-values.
    private func near(_ expected: Any, _ value: Double) -> Bool {
        guard let number = expected as? NSNumber else { return false }
        let gap = abs(number.doubleValue - value)
        return gap <= 1e-9 * max(1e-3, abs(number.doubleValue))
    }
}
