/// A key to keep an answer under, and how the answer is made once its values are known.
public struct RequestKeeping<Value: Sendable>: Sendable {
    /// The key.
    public let key: RequestKey
    /// ISO 8601 UTC; what is older than a day does not hold any more.
    public let since: String
    /// Makes the answer.
    public let answer: @Sendable (Value) throws -> KeptAnswer

    /// Makes a keeping.
    public init(key: RequestKey, since: String, answer: @escaping @Sendable (Value) throws -> KeptAnswer) {
        self.key = key
        self.since = since
        self.answer = answer
    }
}

/// How a write under a key ended.
public enum KeyedWrite<Value: Sendable>: Sendable {
    /// It is made, and its answer kept.
    case done(Value)
    /// The same request was answered before, by another program on the same database; nothing was written.
    case answered
}
