public import Foundation

/// Any JSON value, kept as it came so that unknown fields can be given back unchanged.
public enum JSONValue: Hashable, Sendable, Codable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads JSON text.
    ///
    /// - Throws: `DocumentError` with the place of the first fault when the bytes are not JSON.
    public init(json data: Data) throws(DocumentError) {
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: data)
        } catch {
            throw DocumentError(
                kind: .malformed,
                problems: [
                    DocumentProblem(
                        pointer: "", detail: "This is not valid JSON" + Self.place(of: error, in: data) + ".",
                        remedy: "Check for a missing quote, comma or bracket.")
                ])
        }
    }

    /// Reads any JSON value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode([String: JSONValue].self) {
            self = .object(value)
        } else {
            self = .array(try container.decode([JSONValue].self))
        }
    }

    /// Writes the value as JSON; a whole number has no decimal point.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value):
            if let whole = Int64(exactly: value) { try container.encode(whole) } else { try container.encode(value) }
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    /// The member of an object, or nil when this is not an object or has no such member or it is null.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self, let value = members[key], value != .null else { return nil }
        return value
    }

    /// The text of a string value.
    public var text: String? {
        if case .string(let value) = self { return value }
        return nil
    }

    /// The value of a number, or of a string that holds nothing but a number.
    public var numeric: Double? {
        switch self {
        case .number(let value): return value
        case .string(let value):
            return Double(value.filter { $0 != "," && $0 != "£" && !$0.isWhitespace })
        default: return nil
        }
    }

    /// The elements of an array; a single value counts as an array of one; null as none.
    public var elements: [JSONValue] {
        switch self {
        case .array(let values): return values
        case .null: return []
        default: return [self]
        }
    }

    /// The plain name of the kind of value, for messages.
    public var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    private static func place(of error: any Error, in data: Data) -> String {
        guard case DecodingError.dataCorrupted(let context) = error, let underlying = context.underlyingError else {
            return ""
        }
        // Foundation says the place only in words; keep the numbers, drop the rest so that no text leaks.
        let words = (underlying as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? ""
        guard let match = words.firstMatch(of: /line (\d+), column (\d+)/) else { return "" }
        return " (line \(match.1), column \(match.2))"
    }
}
