extension ReportValue: Encodable {
    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Encodes the value inside another; the order of members is then the encoder's. For a whole report use `json()`.
    public func encode(to encoder: any Encoder) throws {
        if case .object(let members) = self {
            var container = encoder.container(keyedBy: Name.self)
            for member in members { try container.encode(member.value, forKey: Name(stringValue: member.name)) }
            return
        }
        if case .array(let values) = self {
            var container = encoder.unkeyedContainer()
            for value in values { try container.encode(value) }
            return
        }
        var container = encoder.singleValueContainer()
        switch self {
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .text(let value): try container.encode(value)
        case .number(let value) where value.isInfinite: try container.encode(value < 0 ? "-inf" : "inf")
        case .number(let value) where !value.isNaN: try container.encode(value)
        case .number, .null, .array, .object: try container.encodeNil()
        }
    }
}

extension AuditReport: Encodable {
    /// Encodes `value`.
    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
