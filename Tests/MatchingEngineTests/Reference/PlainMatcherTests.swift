import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("The index against the plain rules")
struct PlainMatcherTests {
    /// Seeds, each a vocabulary and a collection with many profiles and changes.
    private static let seeds: Range<UInt64> = 0..<250

    @Test("every ranking of thousands of random ones is the plain one, bit for bit, and so is each match by itself")
    func rankings() throws {
        var compared = 0
        var ranked = 0
        for seed in Self.seeds {
            var random = try RandomCollection(seed: seed)
            let engine = MatchingEngine(taxonomy: random.taxonomy, catalogue: CourseCatalogue([]))
            var held: [String: IndexedVacancy] = [:]
            var first: [IndexedVacancy] = []
            for _ in 0..<random.number(0..<120) { first.append(random.vacancy("v\(random.number(0..<150))")) }
            for entry in first { held[entry.vacancy.id] = entry }
            var index = MatchIndex(taxonomy: random.taxonomy, vacancies: first)
            for _ in 0..<12 {
                var added: [IndexedVacancy] = []
                for _ in 0..<random.number(0..<6) { added.append(random.vacancy("v\(random.number(0..<150))")) }
                let gone = (0..<random.number(0..<8)).map { _ in "v\(random.number(0..<150))" }
                index = index.changed(adding: added, removing: gone)
                for id in gone { held[id] = nil }
                for entry in added { held[entry.vacancy.id] = entry }
                let profile = random.profile()
                let request = random.request()
                let plain = PlainMatcher(taxonomy: random.taxonomy, profile: profile, request: request)
                    .ranking(Array(held.values))
                let ranking = engine.ranking(for: profile, in: index, request: request)
                try #require(index.count == held.count)
                try #require(ranking.vacancies == plain.map(\.id), "seed \(seed)")
                try #require(ranking.scores == plain.map { Double($0.total) / 1_000_000 }, "seed \(seed)")
                let matches = engine.matches(for: profile, in: index, request: request)
                let alone = plain.enumerated().map { place, row in
                    held[row.id].flatMap { engine.match(profile, with: $0, request: request, rank: place + 1) }
                }
                try #require(matches == alone, "seed \(seed)")
                compared += 1
                ranked += plain.count
            }
        }
        #expect(compared == 3_000)
        #expect(ranked > 20_000)
    }

    @Test("an index kept in its compact form and read back ranks the same; a damaged one is refused")
    func compact() throws {
        for seed in Self.seeds.prefix(60) {
            var random = try RandomCollection(seed: seed)
            let engine = MatchingEngine(taxonomy: random.taxonomy, catalogue: CourseCatalogue([]))
            var entries: [IndexedVacancy] = []
            for number in 0..<random.number(1..<120) { entries.append(random.vacancy("v\(number)")) }
            var index = MatchIndex(taxonomy: random.taxonomy, vacancies: Array(entries.prefix(60)))
            for entry in entries.dropFirst(60) { index = index.changed(adding: [entry]) }
            index = index.changed(adding: [], removing: ["v1", "v7"])
            let kept = CompactIndex(index)
            let read = try #require(kept.index(taxonomy: random.taxonomy))
            let profile = random.profile()
            let request = random.request()
            let before = engine.ranking(for: profile, in: index, request: request)
            let after = engine.ranking(for: profile, in: read, request: request)
            #expect(before.vacancies == after.vacancies)
            #expect(before.scores == after.scores)

            let other = try RandomCollection(seed: seed + 1_000)
            if other.taxonomy.skills.count != random.taxonomy.skills.count {
                #expect(kept.index(taxonomy: other.taxonomy) == nil)
            }
            guard let piece = kept.pieces.first else { continue }
            // A flipped bit is told by the checksum; without it, whatever is read must still hold together.
            for _ in 0..<50 {
                var bytes = piece.bytes
                bytes[random.number(0..<bytes.count)] ^= UInt8(1 << random.number(0..<8))
                let flipped = CompactIndex(pieces: [CompactIndex.Piece(bytes: bytes, checksum: piece.checksum)])
                #expect(flipped.index(taxonomy: random.taxonomy) == nil)
                if let odd = CompactIndex(pieces: [.init(checked: bytes)]).index(taxonomy: random.taxonomy) {
                    _ = engine.ranking(for: profile, in: odd, request: request).vacancies
                }
            }
            let short = CompactIndex(pieces: [.init(checked: Array(piece.bytes.prefix(piece.bytes.count / 2)))])
            #expect(short.index(taxonomy: random.taxonomy) == nil)
        }
    }
}
