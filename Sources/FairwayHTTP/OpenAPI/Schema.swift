/// A JSON Schema (2020-12), as OpenAPI 3.1 uses it.
struct Schema: Hashable, Sendable {
    let node: Node

    init(_ node: Node) {
        self.node = node
    }

    static let string = Schema(["type": "string"])
    static let number = Schema(["type": "number"])
    static let boolean = Schema(["type": "boolean"])
    /// Any JSON value.
    static let anything = Schema([:])
    /// A number from 0 to 1.
    static let share = Schema(["type": "number", "minimum": 0, "maximum": 1])
    /// A whole number from 0.
    static let count = Schema(["type": "integer", "minimum": 0])

    static func integer(_ range: ClosedRange<Int>) -> Schema {
        Schema(["type": "integer", "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound)])
    }

    static func text(_ format: String) -> Schema { Schema(["type": "string", "format": .text(format)]) }

    static func list(_ items: Schema) -> Schema { Schema(["type": "array", "items": items.node]) }

    /// One of the words of a type.
    static func words<Word: CaseIterable & RawRepresentable>(_ type: Word.Type) -> Schema
    where Word.RawValue == String {
        Schema(["type": "string", "enum": .list(type.allCases.map { .text($0.rawValue) })])
    }

    /// An object whose members all have the same schema.
    static func map(of value: Schema) -> Schema {
        Schema(["type": "object", "additionalProperties": value.node])
    }

    /// An object.
    ///
    /// - Parameter optional: members that are left out when there is nothing to say.
    static func object(_ required: [String: Schema], optional: [String: Schema] = [:]) -> Schema {
        let members = required.merging(optional) { first, _ in first }.mapValues(\.node)
        return Schema([
            "type": "object", "required": .list(required.keys.sorted().map { .text($0) }),
            "properties": .object(members),
        ])
    }

    /// A schema of `components`.
    static func named(_ name: String) -> Schema { Schema(["$ref": "#/components/schemas/\(name)"]) }

    /// The schema, or null.
    var orNull: Schema { Schema(["anyOf": .list([node, ["type": "null"]])]) }

    func described(_ text: String) -> Schema { Schema(node.adding(["description": .text(text)])) }
}
