import Foundation
public import SkillsTaxonomy

/// The words and skills of all adverts, made for ranking them by a résumé; an immutable value.
///
/// What it holds depends on the adverts only, not on the order they come in. Adverts are weighed against each other (how
/// rare a word is, what all have in common), so one advert's score is good for one index.
public struct TextIndex: Sendable {
    /// Identifiers, ascending; a row is a place in it.
    let ids: [String]
    let words: WordVectorTable
    let taxonomy: Taxonomy
    let vocabulary: TextVocabulary

    /// Term `p` of row `r` for `p` in `starts[r]..<starts[r + 1]`, ascending.
    let starts: [Int]
    let terms: [UInt32]
    let counts: [UInt8]
    /// The length of each row's weighted terms.
    let lengths: [Float]
    /// Distinct words of each row, and the key of its title's.
    let wordCounts: [UInt16]
    let titles: [UInt64]

    let skillStarts: [Int]
    let skills: [UInt16]
    let skillCounts: [UInt8]

    let kinds: KindVectors
    /// What the adverts have in common.
    let centre: [Float]

    let termPostings: ImpactPostings
    let skillPostings: ImpactPostings

    /// An impact of 255.
    static let largestImpact = 0.7

    /// Number of adverts.
    public var count: Int { ids.count }

    /// Makes an index; the last of several adverts with the same identifier counts.
    public init(_ adverts: [TextAdvert], words: WordVectorTable, taxonomy: Taxonomy) {
        var latest: [String: TextAdvert] = [:]
        for advert in adverts { latest[advert.id] = advert }
        let adverts = latest.values.sorted { $0.id < $1.id }
        let counted = adverts.map(\.counts)
        let vocabulary = TextVocabulary(adverts, counts: counted, words: words)
        var rows = TextIndexRows(vocabulary: vocabulary, words: words)
        for (advert, counts) in zip(adverts, counted) { rows.append(advert, counts) }

        self.words = words
        self.taxonomy = taxonomy
        self.vocabulary = vocabulary
        ids = adverts.map(\.id)
        starts = rows.starts
        terms = rows.terms
        counts = rows.counts
        lengths = rows.lengths
        wordCounts = rows.wordCounts
        titles = rows.titles
        skillStarts = rows.skillStarts
        skills = rows.skills
        skillCounts = rows.skillCounts
        (kinds, centre) = rows.kinds()
        termPostings = rows.termPostings()
        skillPostings = rows.skillPostings()
    }

    /// The weight of a row's term among all of the row's, 0…1.
    @inline(__always)
    func share(_ place: Int, length: Double) -> Double {
        Double(vocabulary.weights[Int(terms[place])]) * TextRankingRule.asked(Int(counts[place])) / length
    }

    /// Bytes of the arrays that grow with the number of adverts, the vocabulary aside.
    public var byteCount: Int {
        termPostings.byteCount + skillPostings.byteCount + kinds.byteCount + 5 * terms.count + 3 * skills.count
            + 16 * starts.count + 14 * ids.count
    }
}
