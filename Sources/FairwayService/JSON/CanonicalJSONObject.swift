/// The members of an object, written as they are met.
struct CanonicalJSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: CanonicalJSONWriter
    /// Of its frame.
    let depth: Int

    var codingPath: [any CodingKey] { [] }

    private func begin(_ key: Key) { writer.text.beginMember(key.stringValue, at: depth) }

    func encodeNil(forKey key: Key) {
        begin(key)
        writer.text.writeNull()
    }

    func encode(_ value: Bool, forKey key: Key) {
        begin(key)
        writer.text.write(value)
    }

    func encode(_ value: String, forKey key: Key) {
        begin(key)
        writer.text.write(value)
    }

    func encode(_ value: Int, forKey key: Key) {
        begin(key)
        writer.text.write(value)
    }

    func encode(_ value: Double, forKey key: Key) throws {
        begin(key)
        try writer.text.write(value)
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        begin(key)
        try writer.encode(value)
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
        begin(key)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open()).container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        begin(key)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open()).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
        writer.text.beginMember("super", at: depth)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open())
    }

    func superEncoder(forKey key: Key) -> any Encoder {
        begin(key)
        return CanonicalJSONEncoder(writer: writer, depth: writer.text.open())
    }
}
