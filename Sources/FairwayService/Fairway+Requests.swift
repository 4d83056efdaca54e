import Crypto
public import Foundation
public import Storage

/// What tells a repeated request from a new one; hashes alone.
public typealias RequestKey = Storage.RequestKey
/// An answer as it was given, kept so that a repeated request is answered the same.
public typealias KeptAnswer = Storage.KeptAnswer

/// Requests that can be repeated: a caller that got no answer sends the same again, under the same key.
extension Fairway {
    /// A key to keep an answer under, and how the answer is made from what the use case gives.
    public struct Keeping<Value: Sendable>: Sendable {
        let key: RequestKey
        let answer: @Sendable (Value) throws -> KeptAnswer

        /// Makes a keeping.
        public init(key: RequestKey, answer: @escaping @Sendable (Value) throws -> KeptAnswer) {
            self.key = key
            self.answer = answer
        }
    }

    /// How long an answer is kept: 24 hours, in seconds.
    private static let keptFor: TimeInterval = 24 * 60 * 60

    /// The key of a request; hashes alone, so that neither its body nor the caller's key is kept.
    ///
    /// - Parameters:
    ///   - text: the key that the caller gave.
    ///   - caller: who asks; the keys of one caller are nothing to another.
    ///   - operation: what is asked for.
    public static func requestKey(_ text: String, caller: String, operation: String, body: Data) -> RequestKey {
        var hash = SHA256()
        for part in [caller, operation, text] {
            // The length comes first, so that no two lists of parts run together into the same bytes.
            hash.update(data: Data("\(part.utf8.count):\(part)".utf8))
        }
        return RequestKey(key: Data(hash.finalize()), request: Data(SHA256.hash(data: body)))
    }

    /// Runs a request under a key.
    ///
    /// The use case stores the answer in the transaction of its own write. That a request is in flight is known in this
    /// process alone, so a process that is killed leaves no key taken.
    ///
    /// - Parameters:
    ///   - repeated: what to do with the answer of the same request from before.
    ///   - first: what to do when there is none.
    /// - Throws: `FairwayError`: `conflict` while the same key is in flight, `keyReused` when it came with another body
    ///   before; what the closures throw.
    public func once<Answer>(
        _ key: RequestKey, repeated: (KeptAnswer) throws -> Answer, first: () throws -> Answer
    ) throws -> Answer {
        guard inFlight.withLock({ $0.insert(key.key).inserted }) else { throw Self.requestInFlight }
        defer { inFlight.withLock { _ = $0.remove(key.key) } }
        let since = keptSince
        let kept = try storing { database throws(StorageError) in
            try database.requestKeys.find(key.key, since: since)
        }
        guard let kept else { return try first() }
        guard kept.request == key.request else {
            throw FairwayError(
                .keyReused, "This Idempotency-Key came with another body within the last 24 hours.",
                remedy: "Give every new request a fresh key, such as a random UUID.")
        }
        return try repeated(kept.answer)
    }

    /// What a write under a key gave.
    ///
    /// - Throws: `conflict` when another process on the same database has just answered the same request.
    func done<Value>(_ write: KeyedWrite<Value>) throws(FairwayError) -> Value {
        guard case .done(let value) = write else { throw Self.requestInFlight }
        return value
    }

    /// The time from which kept answers still hold.
    var keptSince: String { surroundings.now().addingTimeInterval(-Self.keptFor).formatted(.iso8601) }

    private static let requestInFlight = FairwayError(
        .conflict, "A request with this Idempotency-Key is being worked on.",
        remedy: "Wait a second and send the same request again.")
}
