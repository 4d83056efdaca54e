import HTTPTypes

/// A value that a request gives beside its body: in the query, in a header, in the path.
///
/// Its bounds are those of the use case; they stand here too so that a wrong value is answered with its name, and so
/// that the OpenAPI document tells them.
struct Parameter<Value: Sendable>: Sendable {
    let erased: AnyParameter

    init(
        _ name: String, in place: AnyParameter.Place = .query, summary: String, isRequired: Bool = false,
        schema: Schema,
        example: Node, remedy: String, read: @escaping @Sendable (String) -> Value?
    ) {
        erased = AnyParameter(
            name: name, place: place, summary: summary, isRequired: isRequired || place == .path, schema: schema,
            example: example, remedy: remedy, read: read)
    }
}

extension Parameter where Value == Int {
    /// A whole number within bounds.
    ///
    /// - Parameter standard: the value when none is given; nil when there is none.
    static func whole(
        _ name: String, _ range: ClosedRange<Int>, standard: Int? = nil, summary: String, example: Int
    ) -> Parameter {
        let schema = Schema.integer(range).node.adding(standard.map { ["default": .whole($0)] } ?? [:])
        return Parameter(
            name, summary: summary, schema: Schema(schema), example: .whole(example),
            remedy: "Give a whole number from \(range.lowerBound) to \(range.upperBound).",
            read: { text in
                // Digits only: Int would take a sign and leading zeros too.
                guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
                return Int(text).flatMap { range.contains($0) ? $0 : nil }
            })
    }
}

extension Parameter where Value == EntityTags {
    /// The entity tags of a header that makes a request depend on the version there is.
    static func entityTags(_ name: String, summary: String) -> Parameter {
        Parameter(
            name, in: .header, summary: summary,
            schema: Schema(["type": "string", "pattern": .text(EntityTags.pattern)]), example: "\"3-9f86d081884c\"",
            remedy: "Give ETags as they came, quotes included, separated by commas, or *.", read: { EntityTags($0) })
    }
}

extension Parameter where Value == Bool {
    /// `true` or `false`; false when it is not given.
    static func flag(_ name: String, summary: String) -> Parameter {
        Parameter(
            name, summary: summary, schema: Schema(Schema.boolean.node.adding(["default": false])), example: true,
            remedy: "Give true or false.", read: { Bool($0) })
    }
}

extension Parameter where Value == String {
    /// Any text; the use case decides whether it will do.
    static func text(
        _ name: String, in place: AnyParameter.Place = .query, summary: String, isRequired: Bool = false,
        limit: Int = 200, example: String, remedy: String
    ) -> Parameter {
        Parameter(
            name, in: place, summary: summary, isRequired: isRequired,
            schema: Schema(["type": "string", "minLength": 1, "maxLength": .whole(limit)]), example: .text(example),
            remedy: remedy,
            read: { (1...limit).contains($0.unicodeScalars.count) ? $0 : nil })
    }
}

extension Parameter where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the words of a type.
    static func word(
        _ name: String, summary: String, isRequired: Bool = false, standard: Value? = nil, example: Value
    ) -> Parameter {
        let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
        let schema = Schema.words(Value.self).node.adding(standard.map { ["default": .text($0.rawValue)] } ?? [:])
        return Parameter(
            name, summary: summary, isRequired: isRequired, schema: Schema(schema), example: .text(example.rawValue),
            remedy: "Give one of: \(words).", read: { Value(rawValue: $0) })
    }
}
