/// Every vacancy that a resident could be matched with on one day, with what an audit must know of each.
///
/// Who is in it depends on the vacancies and the request alone, never on the resident, so one pool serves every resident
/// matched against the same index on the same day.
public struct VacancyPool: Hashable, Sendable {
    /// One vacancy of a pool.
    public struct Entry: Hashable, Sendable {
        /// The vacancy's identifier.
        public let vacancy: String
        /// Pounds a year; nil when the vacancy does not say.
        public let pay: Double?
        /// The most that each part of the score could give, in millionths.
        public let possible: [Int32]
        /// A hash of all that a score reads in the advert, and of its pay: another one is another version of the advert.
        public let fingerprint: UInt64
        /// Counts the versions of the advert that were kept, from 1.
        public let version: Int

        /// Makes an entry from its parts.
        public init(vacancy: String, pay: Double?, possible: [Int32], fingerprint: UInt64, version: Int = 1) {
            self.vacancy = vacancy
            self.pay = pay
            self.possible = possible
            self.fingerprint = fingerprint
            self.version = version
        }
    }

    /// Names of the parts of a score, in the order of `Signal`.
    public let parts: [String]
    /// The vacancies, in the order of the index.
    public let entries: [Entry]
    /// A hash of the whole.
    public let fingerprint: UInt64

    /// Makes a pool and its hash.
    public init(parts: [String], entries: [Entry]) {
        self.parts = parts
        self.entries = entries
        var hash = FingerprintHash()
        for part in parts { hash.add(part) }
        for entry in entries {
            hash.add(entry.vacancy)
            hash.add(entry.fingerprint)
        }
        fingerprint = hash.value
    }
}
