import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy

@testable import FairwayHTTP

/// The OpenAPI document as a client sees it: finds the operation of a request and checks a response against it.
struct SchemaDocument: Sendable {
    let root: JSONValue

    init(endpoints: [Endpoint]) {
        let document = OpenAPIDocument(endpoints: endpoints)
        root = (try? JSONValue(json: CanonicalJSON.encode(document.node))) ?? .null
    }

    /// Path patterns with their methods in capitals.
    var operations: [(method: String, path: String, operation: JSONValue)] {
        guard case .object(let paths)? = root["paths"] else { return [] }
        return paths.keys.sorted().flatMap { path -> [(String, String, JSONValue)] in
            guard case .object(let methods)? = paths[path] else { return [] }
            return methods.keys.sorted().map { ($0.uppercased(), path, methods[$0] ?? .null) }
        }
    }

    /// What the document does not say of a response; empty when all is told. Addresses that it has not are passed over.
    func complaints(about answer: Answer, method: HTTPRequest.Method, address: String) -> [String] {
        let parts = address.prefix { $0 != "?" }.split(separator: "/")
        let found = operations.first { operation in
            let pattern = operation.path.split(separator: "/")
            return operation.method == method.rawValue && pattern.count == parts.count
                && zip(pattern, parts).allSatisfy { $0.first == "{" || $0 == $1 }
        }
        guard let found else { return [] }
        guard let described = found.operation["responses"]?[String(answer.status)] else {
            return ["the status \(answer.status) is not in the document"]
        }
        let response = resolved(described)
        guard let type = answer["Content-Type"].flatMap({ ContentType($0)?.essence }) else {
            return response["content"] == nil ? [] : ["the body is missing"]
        }
        guard let schema = response["content"]?[type]?["schema"] else { return ["the format \(type) is not told"] }
        let isJSON = type.prefix { $0 != ";" }.hasSuffix("json")
        return complaints(about: isJSON ? answer.json : .string(answer.text), by: schema, at: "")
    }

    /// A `$ref` followed to what it names.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard let reference = value["$ref"]?.text else { return value }
        return reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null }
    }

    /// What in a value does not agree with a schema, members that the schema does not know included.
    func complaints(about value: JSONValue, by schema: JSONValue, at place: String) -> [String] {
        let schema = resolved(schema)
        if let choices = schema["anyOf"]?.elements {
            let tries = choices.map { complaints(about: value, by: $0, at: place) }
            guard tries.contains(where: \.isEmpty) else { return ["\(place) fits none of the choices: \(tries)"] }
        }
        if case .array(let types)? = schema["type"] {
            return types.contains { complaints(about: value, by: .object(["type": $0]), at: place).isEmpty }
                ? [] : ["\(place) is \(value.kindName), none of \(types)"]
        }
        if let words = schema["enum"]?.elements {
            return words.contains(value) ? [] : ["\(place) is \(value)"]
        }
        switch (schema["type"]?.text, value) {
        case (nil, _), ("boolean", .bool), ("null", .null): return []
        case ("string", .string(let text)):
            guard text.count >= Int(schema["minLength"]?.numeric ?? 0) else { return ["\(place) is too short"] }
            guard let pattern = schema["pattern"]?.text, let shape = try? Regex(pattern) else { return [] }
            return text.contains(shape) ? [] : ["\(place) is not like \(pattern)"]
        case ("integer", .number(let number)) where number == number.rounded(), ("number", .number(let number)):
            let range = (schema["minimum"]?.numeric ?? -.infinity)...(schema["maximum"]?.numeric ?? .infinity)
            return range.contains(number) ? [] : ["\(place) is \(number)"]
        case ("array", .array(let items)):
            let items = items.enumerated()
            return items.flatMap { complaints(about: $1, by: schema["items"] ?? .object([:]), at: "\(place)/\($0)") }
        case ("object", .object(let members)):
            return complaints(about: members, by: schema, at: place)
        default: return ["\(place) is \(value.kindName), not \(schema["type"]?.text ?? "")"]
        }
    }

    private func complaints(about members: [String: JSONValue], by schema: JSONValue, at place: String) -> [String] {
        let missing = (schema["required"]?.elements ?? []).compactMap(\.text).filter { members[$0] == nil }
        let properties: [String: JSONValue]? = if case .object(let all)? = schema["properties"] { all } else { nil }
        return missing.map { "\(place)/\($0) is missing" }
            + members.sorted { $0.key < $1.key }.flatMap { name, value -> [String] in
                if let property = properties?[name] {
                    return complaints(about: value, by: property, at: "\(place)/\(name)")
                }
                if let other = schema["additionalProperties"] {
                    return complaints(about: value, by: other, at: "\(place)/\(name)")
                }
                return properties == nil ? [] : ["\(place)/\(name) is not in the document"]
            }
    }
}
