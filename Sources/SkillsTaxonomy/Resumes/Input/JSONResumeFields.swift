/// Reads members of a JSON Resume with their JSON Pointers and gathers what is of the wrong type.
struct JSONResumeFields {
    private(set) var problems: [DocumentProblem] = []

    /// A value and where it stands.
    struct Place {
        let value: JSONValue
        let pointer: String

        func member(_ key: String) -> Place? {
            value[key].map { Place(value: $0, pointer: "\(pointer)/\(Self.escaped(key))") }
        }

        private static func escaped(_ key: String) -> String {
            guard key.contains("~") || key.contains("/") else { return key }
            return key.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
        }
    }

    /// The objects of a list; a single object counts as a list of one.
    mutating func entries(_ root: Place, _ key: String) -> [Place] {
        guard let list = root.member(key) else { return [] }
        switch list.value {
        case .object: return [list]
        case .array(let values):
            return values.enumerated().compactMap { offset, value in
                let place = Place(value: value, pointer: "\(list.pointer)/\(offset)")
                switch value {
                case .object, .string: return place
                case .null: return nil
                default:
                    problem(place, wanted: "an object", example: "Write it as { … } with the fields of JSON Resume.")
                    return nil
                }
            }
        default:
            problem(list, wanted: "a list", example: "Write it as [ … ], one object for each entry.")
            return []
        }
    }

    /// The text under the first of the keys that is there; a number counts as text.
    mutating func text(_ place: Place, _ keys: String...) -> JSONResumeField? {
        for key in keys {
            guard let member = place.member(key) else { continue }
            switch member.value {
            case .string(let value): return JSONResumeField(value: value, pointer: member.pointer)
            case .number, .bool: return nil
            default:
                problem(member, wanted: "text", example: "Write it in quotation marks.")
                return nil
            }
        }
        return nil
    }

    /// The texts of a list of strings; a single string counts as a list of one.
    mutating func texts(_ place: Place, _ key: String) -> [JSONResumeField] {
        guard let list = place.member(key) else { return [] }
        switch list.value {
        case .string(let value): return [JSONResumeField(value: value, pointer: list.pointer)]
        case .array(let values):
            return values.enumerated().compactMap { offset, value in
                let item = Place(value: value, pointer: "\(list.pointer)/\(offset)")
                if case .string(let text) = value { return JSONResumeField(value: text, pointer: item.pointer) }
                if value != .null { problem(item, wanted: "text", example: "Write it in quotation marks.") }
                return nil
            }
        default:
            problem(list, wanted: "a list of texts", example: "Write it as [\"…\", \"…\"].")
            return []
        }
    }

    /// A date as text, whether written as text or as a bare year.
    mutating func date(_ place: Place, _ key: String) -> String? {
        guard let member = place.member(key) else { return nil }
        switch member.value {
        case .string(let value):
            let text = String(value.prefix(10))
            return text.unicodeScalars.allSatisfy { $0.value < 0x80 } ? text : nil
        case .number(let value):
            guard value >= 1900, value <= 2100, let year = Int(exactly: value) else { return nil }
            return String(year)
        default:
            problem(member, wanted: "a date", example: "Write it like 2019, 2019-03 or 2019-03-31.")
            return nil
        }
    }

    mutating func problem(_ place: Place, wanted: String, example: String) {
        problems.append(
            DocumentProblem(
                pointer: place.pointer, detail: "This must be \(wanted), and it is \(place.value.kindName).",
                remedy: example))
    }
}
