import Foundation
import SkillsTaxonomy

extension Node {
    /// The member of an object.
    subscript(_ name: String) -> Node? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The elements of a list.
    var items: [Node]? {
        if case .list(let items) = self { items } else { nil }
    }

    /// The text of a string.
    var word: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// A whole number.
    var whole: Int? {
        if case .whole(let number) = self { number } else { nil }
    }

    /// A text as it is, anything else as JSON on one line.
    var written: String { word ?? json(pretty: false) }

    /// JSON for people.
    func json(pretty: Bool) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// A piece of JSON written down as JSON; null when it is none, which a test would find.
    init(json: String) {
        self = (try? JSONValue(json: Data(json.utf8))).map(Node.init) ?? .null
    }

    private init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool(let flag): self = .flag(flag)
        case .number(let number): self = Int(exactly: number).map { .whole($0) } ?? .number(number)
        case .string(let text): self = .text(text)
        case .array(let values): self = .list(values.map(Node.init))
        case .object(let members): self = .object(members.mapValues(Node.init))
        }
    }
}
