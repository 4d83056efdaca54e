import Foundation

/// The text format of Prometheus, version 0.0.4.
enum PrometheusText {
    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// A family with its series: help, type, and a line for each value.
    static func family(_ family: MetricFamily, _ series: [(MetricLabels, MetricSeries.State)]) -> String {
        let name = family.kind == .counter ? family.name + "_total" : family.name
        var text = "# HELP \(name) \(escaped(family.help, quotes: false))\n# TYPE \(name) \(family.kind.word)\n"
        for (labels, state) in series {
            if case .histogram(let bounds) = family.kind {
                var under = 0
                for (place, count) in state.counts.enumerated() {
                    under += count
                    let bound = place < bounds.count ? number(bounds[place]) : "+Inf"
                    text += "\(name)_bucket\(block(labels, adding: ("le", bound))) \(under)\n"
                }
                text += "\(name)_sum\(block(labels)) \(number(state.value))\n"
                text += "\(name)_count\(block(labels)) \(under)\n"
            } else {
                text += "\(name)\(block(labels)) \(number(state.value))\n"
            }
        }
        return text
    }

    /// A name in which only letters, digits, `_` and `:` stand, and no digit first.
    static func name(_ text: String) -> String {
        let allowed = text.unicodeScalars.map { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == ":")
                ? Character(scalar) : "_"
        }
        guard let first = allowed.first else { return "_" }
        return (first.isNumber ? "_" : "") + String(allowed)
    }

    /// Whole numbers without a decimal point.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map { String($0) } ?? String(value)
    }

    private static func block(_ labels: MetricLabels, adding last: (name: String, value: String)? = nil) -> String {
        var parts = labels.pairs.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }
        if let last { parts.append("\(last.name)=\"\(last.value)\"") }
        return parts.isEmpty ? "" : "{" + parts.joined(separator: ",") + "}"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        let plain = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quotes ? plain.replacing("\"", with: "\\\"") : plain
    }
}
