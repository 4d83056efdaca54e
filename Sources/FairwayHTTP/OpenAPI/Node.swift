/// A piece of JSON written down in code.
indirect enum Node: Encodable, Hashable, Sendable {
    case text(String)
    case whole(Int)
    case number(Double)
    case flag(Bool)
    case null
    case list([Node])
    case object([String: Node])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let value): try container.encode(value)
        case .whole(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .flag(let value): try container.encode(value)
        case .null: try container.encodeNil()
        case .list(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }

    /// Adds members to an object, over those of the same name.
    func adding(_ members: [String: Node]) -> Node {
        guard case .object(let own) = self else { return self }
        return .object(own.merging(members) { _, new in new })
    }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self = .text(value) }
}

extension Node: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self = .whole(value) }
}

extension Node: ExpressibleByFloatLiteral {
    init(floatLiteral value: Double) { self = .number(value) }
}

extension Node: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension Node: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Node...) { self = .list(elements) }
}

extension Node: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, Node)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
    }
}
