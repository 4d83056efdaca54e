import Foundation

/// Says in words what a schema allows.
enum SchemaWords {
    /// What a value is: a kind with its bounds, or a link to a schema that has a section of its own.
    static func kind(_ schema: Node) -> HTML {
        if let reference = schema["$ref"]?.word {
            let name = reference.split(separator: "/").last.map(String.init) ?? reference
            return "<a href=\"#schema-\(name)\">\(name)</a>"
        }
        if let choices = schema["anyOf"]?.items ?? schema["oneOf"]?.items {
            return HTML(choices.map(kind), separator: ", or ")
        }
        if let words = schema["enum"]?.items {
            let list = HTML(words.map { "<code>\($0.written)</code>" as HTML }, separator: ", ")
            return "one of \(list)"
        }
        if let types = schema["type"]?.items {
            return HTML(types.map { one($0.word ?? "", schema) }, separator: ", or ")
        }
        return one(schema["type"]?.word ?? "", schema)
    }

    /// The members of an object as a list of terms; nil for anything else.
    static func members(_ schema: Node) -> HTML? {
        guard case .object(let properties)? = schema["properties"] else { return nil }
        let required = Set((schema["required"]?.items ?? []).compactMap(\.word))
        let terms = properties.keys.sorted().map { name -> HTML in
            let member = properties[name] ?? .null
            let need = required.contains(name) ? "" : " <span class=\"quiet\">can be absent</span>" as HTML
            let text = member["description"]?.word.map { " \($0)" as HTML } ?? ""
            let inner = members(member) ?? member["items"].flatMap(members) ?? ""
            return "<dt><code>\(name)</code>\(need)</dt><dd>\(kind(member)).\(text)\(inner)</dd>"
        }
        return "<dl>\(HTML(terms))</dl>"
    }

    private static func one(_ type: String, _ schema: Node) -> HTML {
        switch type {
        case "string": return text(schema)
        case "integer": return "whole number\(bounds(schema))"
        case "number": return "number\(bounds(schema))"
        case "boolean": return "true or false"
        case "null": return "null"
        case "array": return schema["items"].map { "list of \(kind($0))" } ?? "list"
        case "object": return schema["additionalProperties"].map { "object, each member \(kind($0))" } ?? "object"
        default: return "any JSON"
        }
    }

    private static func text(_ schema: Node) -> HTML {
        if let format = schema["format"]?.word { return "text (\(format))" }
        if let pattern = schema["pattern"]?.word { return "text like <code>\(pattern)</code>" }
        if let most = schema["maxLength"]?.whole { return "text, at most \(most) characters" }
        return "text"
    }

    private static func bounds(_ schema: Node) -> HTML {
        switch (schema["minimum"], schema["maximum"]) {
        case (let low?, let high?): " from \(low.written) to \(high.written)"
        case (let low?, nil): " from \(low.written)"
        case (nil, let high?): " up to \(high.written)"
        case (nil, nil): ""
        }
    }
}
