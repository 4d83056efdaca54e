/// One token bucket for each key, in bounded memory.
///
/// A bucket holds as many tokens as the limit has requests and fills evenly over its seconds. A bucket that was not used
/// lately is forgotten, which is the same as full: there are two generations, and when the younger is as large as it may
/// get, the older one goes.
struct TokenBuckets<Key: Hashable & Sendable>: Sendable {
    /// What came of asking for a token.
    struct Answer: Hashable, Sendable {
        let isAdmitted: Bool
        /// Whole tokens left.
        let remaining: Int
        /// Whole seconds until there is a token; 0 while there is one.
        let wait: Int
    }

    private struct Bucket {
        var tokens: Double
        var filledAt: Duration
    }

    let limit: RequestLimit
    private let generationSize: Int
    private var young: [Key: Bucket] = [:]
    private var old: [Key: Bucket] = [:]

    /// - Parameter capacity: most buckets held.
    init(_ limit: RequestLimit, capacity: Int) {
        self.limit = limit
        generationSize = max(1, capacity / 2)
    }

    /// Buckets held now.
    var count: Int { young.count + old.count }

    /// Takes a token if there is one.
    ///
    /// - Parameter now: since any fixed moment; never less than before.
    mutating func take(_ key: Key, at now: Duration) -> Answer {
        let full = Double(limit.requests)
        let perSecond = full / Double(limit.seconds)
        var bucket = young[key] ?? old.removeValue(forKey: key) ?? Bucket(tokens: full, filledAt: now)
        bucket.tokens = min(full, bucket.tokens + max(0, (now - bucket.filledAt) / .seconds(1)) * perSecond)
        bucket.filledAt = now
        let isAdmitted = bucket.tokens >= 1
        if isAdmitted { bucket.tokens -= 1 }
        let wait = bucket.tokens >= 1 ? 0 : Int(((1 - bucket.tokens) / perSecond).rounded(.up))
        keep(bucket, for: key)
        return Answer(isAdmitted: isAdmitted, remaining: Int(bucket.tokens), wait: wait)
    }

    private mutating func keep(_ bucket: Bucket, for key: Key) {
        if young.count >= generationSize, young[key] == nil {
            old = young
            young = [:]
        }
        young[key] = bucket
    }
}
