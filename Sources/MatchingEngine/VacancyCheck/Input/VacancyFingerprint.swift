public import SkillsTaxonomy

/// What is kept of a vacancy to see whether another is the same: hashes of its words, three at a time.
///
/// The likeness of two adverts is the share of word triples they have in common. A text with at most ``sampleSize``
/// different triples is compared exactly; of a longer one the triples with the lowest hashes stand for all, so the size
/// is bounded and the answer the same in every run.
public struct VacancyFingerprint: Hashable, Sendable, Codable {
    /// The vacancy's identifier.
    public let id: String
    /// The employer's name without capitals, stops and "Ltd"; empty when it is not given.
    let employer: String
    /// The title without capitals and stops.
    let title: String
    /// Ascending, each once, at most ``sampleSize``.
    let triples: [UInt64]
    /// Whether `triples` holds all there are.
    let isWhole: Bool

    /// Different word triples kept, at most ``sampleSize``.
    var size: Int { triples.count }

    /// Most hashes kept of one vacancy; 2 KB.
    public static let sampleSize = 256

    /// Makes the fingerprint of a posting.
    ///
    /// - Parameter id: the vacancy's identifier.
    public init(_ posting: JobPosting, id: String) {
        let description = posting.passages.first { $0.role == .description }
        self.init(id: id, posting: posting, words: CheckText(description?.text ?? "", pointer: "").words)
    }

    init(id: String, posting: JobPosting, words: [String]) {
        self.id = id
        let company = CheckText(posting.employer ?? "", pointer: "").words
        employer = company.filter { !Self.companyForms.contains($0) }.joined(separator: " ")
        title = CheckText(posting.title, pointer: "").words.joined(separator: " ")
        let hashes = words.map(Self.hash)
        var all: [UInt64] = []
        all.reserveCapacity(hashes.count)
        let size = min(3, hashes.count)
        if size > 0 {
            for start in 0...(hashes.count - size) {
                all.append(hashes[start..<start + size].reduce(0xCBF2_9CE4_8422_2325, Self.mixed))
            }
        }
        let different = Set(all).sorted()
        isWhole = different.count <= Self.sampleSize
        triples = Array(different.prefix(Self.sampleSize))
    }

    private static let companyForms: Set<String> = ["ltd", "limited", "plc", "llp", "cic", "cio", "inc", "the"]

    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Every bit of the sum depends on every bit of both, so that the lowest hashes are a fair sample.
    private static func mixed(_ sum: UInt64, _ next: UInt64) -> UInt64 {
        var mixed = (sum ^ next) &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        mixed = mixed &* 0xC4CE_B9FE_1A85_EC53
        return mixed ^ (mixed >> 29)
    }

    /// Share of word triples that two adverts have in common, 0…1; 0 when either has no words.
    public func likeness(to other: VacancyFingerprint) -> Double {
        guard !triples.isEmpty, !other.triples.isEmpty else { return 0 }
        // Above the highest hash of a sample nothing is known of that text.
        let limits = [isWhole ? nil : triples.last, other.isWhole ? nil : other.triples.last].compactMap { $0 }
        let limit = limits.min() ?? .max
        var left = 0
        var right = 0
        var shared = 0
        var all = 0
        while true {
            let own = left < triples.count && triples[left] <= limit ? triples[left] : nil
            let others = right < other.triples.count && other.triples[right] <= limit ? other.triples[right] : nil
            guard own != nil || others != nil else { break }
            all += 1
            if own == others {
                shared += 1
                left += 1
                right += 1
            } else if let own, others.map({ own < $0 }) ?? true {
                left += 1
            } else {
                right += 1
            }
        }
        return Double(shared) / Double(all)
    }
}
