import Foundation
import SkillsTaxonomy

@testable import MatchingEngine

/// The ranking of texts written out plainly: dictionaries, every advert looked at, nothing packed.
///
/// It takes its numbers from the same table of rules and must give the same scores to the last bit.
struct PlainRanker {
    let adverts: [TextAdvert]
    let words: WordVectorTable
    let taxonomy: Taxonomy
    private var weight: [UInt64: Float] = [:]
    private var direction: [UInt64: (row: Int, rarity: Float)] = [:]
    private var held: [UInt64: Int] = [:]
    private var counts: [[UInt64: Int]] = []
    private var length: [Float] = []
    private var kind: [(values: [Int], scale: Float)] = []
    private var centre: [Float]

    init(_ unsorted: [TextAdvert], words: WordVectorTable, taxonomy: Taxonomy) {
        adverts = unsorted.sorted { $0.id < $1.id }
        self.words = words
        self.taxonomy = taxonomy
        centre = [Float](repeating: 0, count: words.dimensions)
        let all = adverts.map(\.counts)
        var pairs: [UInt64: (UInt64, UInt64)] = [:]
        for counted in all {
            for key in counted.words.keys { held[key, default: 0] += 1 }
            for (key, pair) in counted.pairs {
                held[key, default: 0] += 1
                pairs[key] = (pair.first, pair.second)
            }
        }
        var plain: [UInt64: Double] = [:]
        for key in held.keys where pairs[key] == nil {
            let row = spelling(of: key).flatMap { words.row(of: $0) }
            plain[key] = row.map { Double(words.weight(ofRow: $0)) } ?? TextRankingRule.unknownWeight
            let rarity = TextRankingRule.rarity(held: held[key] ?? 0, of: adverts.count)
            weight[key] = Float((plain[key] ?? 0) * rarity)
            if let row { direction[key] = (row, Float(rarity)) }
        }
        for (key, pair) in pairs where (held[key] ?? 0) >= TextRankingRule.leastPairAdverts {
            let both = ((plain[pair.0] ?? 0) * (plain[pair.1] ?? 0)).squareRoot()
            weight[key] = Float(both * TextRankingRule.rarity(held: held[key] ?? 0, of: adverts.count))
        }
        counts = all.map { known($0) }
        length = counts.map { row in
            let square = row.keys.sorted().reduce(0.0) { sum, key in
                let value = Double(weight[key] ?? 0) * TextRankingRule.asked(row[key] ?? 0)
                return sum + value * value
            }
            return square > 0 ? Float(square.squareRoot()) : 1
        }
        let directions = counts.map { row in
            unit(sum(row) { Float(TextRankingRule.asked($0)) })
        }
        for place in centre.indices {
            centre[place] = Float(directions.reduce(0.0) { $0 + Double($1[place]) } / Double(max(adverts.count, 1)))
        }
        kind = directions.map { whole(isZero($0) ? $0 : minus($0, centre), 127) }
    }

    // MARK: ranking

    func ranking(_ query: TextQuery) -> [(id: String, score: Double)] {
        var left: Set<Int> = []
        var weighed = weigh(query, left)
        var (byWords, candidates) = firstPass(weighed)
        left = copied(query, weighed, byWords)
        if !left.isEmpty {
            weighed = weigh(query, left)
            (byWords, candidates) = firstPass(weighed)
        }
        let own = whole(weighed.kind, 8_191)
        let best = byWords.map { row in
            (row: row, value: common(row, weighed) + TextRankingRule.seedLikeness * Double(cosine(row, own)))
        }.sorted { ($0.value, $1.row) > ($1.value, $0.row) }.prefix(TextRankingRule.mostSeeds)
        var middle = [Float](repeating: 0, count: words.dimensions)
        if let first = best.first, first.value > 0 {
            for seed in best {
                let share = Float(max(seed.value - TextRankingRule.seedFloor * first.value, 0))
                guard share > 0 else { continue }
                for place in middle.indices {
                    middle[place] += share * (Float(kind[seed.row].values[place]) * kind[seed.row].scale)
                }
            }
        }
        let middleUnit = unit(middle)
        let ownShare = Float(TextRankingRule.ownShare)
        let target = whole(zip(weighed.kind, middleUnit).map { ownShare * $0 + (1 - ownShare) * $1 }, 8_191)
        return candidates.map { row in
            let points = [
                TextRankingRule.wordsWeight * min(common(row, weighed) / TextRankingRule.fullWords, 1),
                TextRankingRule.kindWeight * min(max(Double(cosine(row, target)), 0) / TextRankingRule.fullKind, 1),
                TextRankingRule.skillsWeight * min(skills(row, weighed) / TextRankingRule.fullSkills, 1),
            ].map(TextRankingRule.rounded)
            return (adverts[row].id, TextRankingRule.rounded(points[0] + points[1] + points[2]))
        }.filter { $0.1 > 0 }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    }

    struct Weighed {
        let terms: [UInt64: Double]
        let kind: [Float]
        let credits: [Int: Double]
    }

    private func weigh(_ query: TextQuery, _ left: Set<Int>) -> Weighed {
        let counted = known(query.counts(without: left))
        let keys = counted.keys.sorted()
        var square = 0.0
        var values: [UInt64: Double] = [:]
        for key in keys {
            let value = Double(weight[key] ?? 0) * TextRankingRule.told(counted[key] ?? 0)
            values[key] = value
            square += value * value
        }
        let length = square > 0 ? square.squareRoot() : 1
        let sum = sum(counted) { Float(TextRankingRule.told($0)) }
        var credits: [Int: Double] = [:]
        let shown = query.shown(without: left)
        let best = shown.map { TextRankingRule.shown($0.count) }.max() ?? 1
        for (skill, count) in shown { credits[skill] = TextRankingRule.shown(count) / best }
        for (skill, count) in shown {
            for other in taxonomy.neighbours(of: skill) {
                let value = TextRankingRule.shown(count) / best * TextRankingRule.relatedShare * other.weight
                credits[other.index] = max(credits[other.index] ?? 0, value)
            }
        }
        return Weighed(
            terms: values.mapValues { $0 / length }, kind: isZero(sum) ? sum : unit(minus(unit(sum), centre)),
            credits: credits)
    }

    private func firstPass(_ query: Weighed) -> (byWords: [Int], candidates: [Int]) {
        let all = Array(adverts.indices)
        guard adverts.count > TextRankingRule.exactAdverts else { return (all, all) }
        let common = max(
            Int(TextRankingRule.commonShare * Double(adverts.count)), TextRankingRule.exactAdverts)
        func whole(_ share: Double, _ full: Double) -> Int { Int((min(share / full, 1) * 255).rounded()) }
        let words = all.map { row in
            query.terms.reduce(0) { sum, term in
                guard let count = counts[row][term.key], (held[term.key] ?? 0) <= common else { return sum }
                let share = Double(weight[term.key] ?? 0) * TextRankingRule.asked(count) / Double(length[row])
                return sum + Int((term.value * 8_192).rounded()) * whole(share, TextIndex.largestImpact)
            }
        }
        let both = all.map { row in
            let asked = adverts[row].skills
            let total = asked.reduce(TextRankingRule.padding) { $0 + TextRankingRule.asked($1.count) }
            return asked.reduce(words[row]) { sum, skill in
                guard let credit = query.credits[skill.skill] else { return sum }
                let weight = credit * (TextRankingRule.skillsShare / TextIndex.largestImpact * 8_192)
                return sum + Int(weight.rounded()) * whole(TextRankingRule.asked(skill.count) / total, 1)
            }
        }
        func best(_ sums: [Int], _ limit: Int) -> [Int] {
            Array(all.filter { sums[$0] > 0 }.sorted { (sums[$0], $1) > (sums[$1], $0) }.prefix(limit))
        }
        return (best(words, TextRankingRule.seedCandidates), best(both, TextRankingRule.exactAdverts))
    }

    private func copied(_ query: TextQuery, _ weighed: Weighed, _ rows: [Int]) -> Set<Int> {
        var copied: Set<Int> = []
        for row in rows {
            let asked = Set(adverts[row].counts.words.keys)
            guard asked.count >= TextRankingRule.copiedRun else { continue }
            let found = query.sentences.indices.filter { number in
                var run: Set<UInt64> = []
                return query.sentences[number].stems.contains { stem in
                    if asked.contains(stem) { run.insert(stem) } else { run = [] }
                    return run.count >= TextRankingRule.copiedRun
                }
            }
            let shared = Set(found.flatMap { query.sentences[$0].stems }).intersection(asked)
            guard 2 * shared.count >= asked.count else { continue }
            copied.formUnion(found)
            let title = Set(adverts[row].title.map(\.stem))
            copied.formUnion(
                query.sentences.indices.filter { !title.isEmpty && Set(query.sentences[$0].stems) == title })
        }
        return copied
    }

    // MARK: parts

    private func common(_ row: Int, _ query: Weighed) -> Double {
        counts[row].keys.sorted().reduce(0) { sum, key in
            guard let told = query.terms[key] else { return sum }
            return sum + told
                * (Double(weight[key] ?? 0) * TextRankingRule.asked(counts[row][key] ?? 0) / Double(length[row]))
        }
    }

    private func skills(_ row: Int, _ query: Weighed) -> Double {
        var (earned, possible) = (0.0, TextRankingRule.padding)
        for (skill, count) in adverts[row].skills {
            possible += TextRankingRule.asked(count)
            earned += TextRankingRule.asked(count) * (query.credits[skill] ?? 0)
        }
        return earned / possible
    }

    private func cosine(_ row: Int, _ other: (values: [Int], scale: Float)) -> Float {
        Float(zip(kind[row].values, other.values).reduce(0) { $0 + $1.0 * $1.1 }) * kind[row].scale * other.scale
    }

    // MARK: terms and vectors

    /// The word written most among those with a stem; of equals the first by letters.
    private func spelling(of stem: UInt64) -> WorkWord? {
        var written: [WorkWord: Int] = [:]
        for advert in adverts {
            for word in advert.sentences.joined() where word.stem == stem { written[word, default: 0] += 1 }
            for word in advert.title where word.stem == stem { written[word, default: 0] += 1 }
        }
        return written.max { ($0.value, $1.key.text) < ($1.value, $0.key.text) }?.key
    }

    private func known(_ counted: TermCounts) -> [UInt64: Int] {
        var all = counted.words
        for (key, pair) in counted.pairs { all[key] = pair.count }
        return all.filter { weight[$0.key] != nil }.mapValues { min($0, 255) }
    }

    private func sum(_ row: [UInt64: Int], _ value: (Int) -> Float) -> [Float] {
        var sum = [Float](repeating: 0, count: words.dimensions)
        for key in row.keys.sorted() {
            guard let place = direction[key] else { continue }
            words.add(row: place.row, times: place.rarity * value(row[key] ?? 0), to: &sum)
        }
        return sum
    }

    private func whole(_ vector: [Float], _ full: Float) -> (values: [Int], scale: Float) {
        let largest = vector.map { abs($0) }.max() ?? 0
        guard largest > 0 else { return (vector.map { _ in 0 }, 0) }
        let values = vector.map { Int(($0 / largest * full).rounded()) }
        return (values, 1 / Float(values.reduce(0) { $0 + $1 * $1 }).squareRoot())
    }

    private func isZero(_ vector: [Float]) -> Bool { vector.allSatisfy { $0 == 0 } }

    private func unit(_ vector: [Float]) -> [Float] {
        let square = vector.reduce(0) { $0 + $1 * $1 }
        return square > 0 ? vector.map { $0 * (1 / square.squareRoot()) } : vector
    }

    private func minus(_ left: [Float], _ right: [Float]) -> [Float] { zip(left, right).map { $0 - $1 } }
}
