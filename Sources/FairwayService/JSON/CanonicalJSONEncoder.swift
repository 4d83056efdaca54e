/// Lets `Encodable` values write themselves with a `CanonicalJSONWriter`.
struct CanonicalJSONEncoder: Encoder, SingleValueEncodingContainer {
    let writer: CanonicalJSONWriter
    /// Of its frame.
    let depth: Int

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.text.beginObject(at: depth)
        return KeyedEncodingContainer(CanonicalJSONObject<Key>(writer: writer, depth: depth))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        writer.text.beginArray(at: depth)
        return CanonicalJSONArray(writer: writer, depth: depth)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        writer.text.beginSingle(at: depth)
        return self
    }

    func encodeNil() { writer.text.writeNull() }
    func encode(_ value: Bool) { writer.text.write(value) }
    func encode(_ value: String) { writer.text.write(value) }
    func encode(_ value: Double) throws { try writer.text.write(value) }
    func encode(_ value: Float) throws { try writer.text.write(value) }
    func encode(_ value: Int) { writer.text.write(value) }
    func encode(_ value: Int8) { writer.text.write(value) }
    func encode(_ value: Int16) { writer.text.write(value) }
    func encode(_ value: Int32) { writer.text.write(value) }
    func encode(_ value: Int64) { writer.text.write(value) }
    func encode(_ value: UInt) { writer.text.write(value) }
    func encode(_ value: UInt8) { writer.text.write(value) }
    func encode(_ value: UInt16) { writer.text.write(value) }
    func encode(_ value: UInt32) { writer.text.write(value) }
    func encode(_ value: UInt64) { writer.text.write(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try writer.encode(value) }
}
