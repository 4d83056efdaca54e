extension ReportValue {
    /// The value as JSON text; `indent` spaces a level, or on one line when nil.
    ///
    /// Numbers are the shortest decimals that read back as the same double.
    public func json(indent: Int? = 1) -> String {
        var text = ""
        write(to: &text, indent: indent, level: 0)
        return text
    }

    private func write(to text: inout String, indent: Int?, level: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += Self.written(value)
        case .text(let value): Self.quote(value, to: &text)
        case .array(let values):
            Self.list(values, "[", "]", to: &text, indent, level) {
                $0.write(to: &$1, indent: indent, level: level + 1)
            }
        case .object(let members):
            Self.list(members, "{", "}", to: &text, indent, level) { member, text in
                Self.quote(member.name, to: &text)
                text += indent == nil ? ":" : ": "
                member.value.write(to: &text, indent: indent, level: level + 1)
            }
        }
    }

    private static func written(_ value: Double) -> String {
        if value.isNaN { return "null" }
        if value.isInfinite { return value < 0 ? "\"-inf\"" : "\"inf\"" }
        return "\(value)"
    }

    private static func list<Element>(
        _ elements: [Element], _ open: String, _ close: String, to text: inout String, _ indent: Int?, _ level: Int,
        _ each: (Element, inout String) -> Void
    ) {
        text += open
        for (place, element) in elements.enumerated() {
            if place > 0 { text += "," }
            if let indent { text += "\n" + String(repeating: " ", count: indent * (level + 1)) }
            each(element, &text)
        }
        if let indent, !elements.isEmpty { text += "\n" + String(repeating: " ", count: indent * level) }
        text += close
    }

    private static func quote(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
