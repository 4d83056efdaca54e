/// The values of an array, written as they are met.
struct CanonicalJSONArray: UnkeyedEncodingContainer {
    let writer: CanonicalJSONWriter
    /// Of its frame.
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var count: Int { writer.text.count(at: depth) }

    func encodeNil() {
        writer.text.beginElement(at: depth)
        writer.text.writeNull()
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        writer.text.beginElement(at: depth)
        try writer.encode(value)
    }

    func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        writer.text.beginElement(at: depth)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open()).container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.text.beginElement(at: depth)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open()).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        writer.text.beginElement(at: depth)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open())
    }
}
