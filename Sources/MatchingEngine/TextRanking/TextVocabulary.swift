import SkillsTaxonomy

/// The words of the adverts, and the pairs of words that several adverts hold, each with its weight.
///
/// A term is known by its place, in the order of its key, so that places, and every sum over terms, are the same whatever
/// order the adverts came in.
struct TextVocabulary: Sendable {
    /// Ascending.
    let keys: [UInt64]
    /// What the table of word vectors says of each times its rarity.
    let weights: [Float]
    /// The row of each word in the table of word vectors; -1 for a word it does not know, and for a pair.
    let rows: [Int32]
    /// What to multiply the row's vector by to give a vector as long as the word's weight.
    let directions: [Float]
    /// The word as the adverts write it most, or the two words of the pair.
    let names: [String]
    /// How many adverts hold each.
    let held: [Int32]

    var count: Int { keys.count }

    /// The place of a term; nil where it is not known.
    func place(of key: UInt64) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }

    init(_ adverts: [TextAdvert], counts: [TermCounts], words: WordVectorTable) {
        var held: [UInt64: Int] = [:]
        var pairs: [UInt64: TermCounts.Pair] = [:]
        for count in counts {
            for word in count.words.keys { held[word, default: 0] += 1 }
            for (key, pair) in count.pairs {
                pairs[key, default: TermCounts.Pair(first: pair.first, second: pair.second, count: 0)].count += 1
            }
        }
        pairs = pairs.filter { $0.value.count >= TextRankingRule.leastPairAdverts && held[$0.key] == nil }
        let spellings = Self.spellings(adverts)
        var weightOf: [UInt64: (weight: Double, row: Int)] = [:]
        for key in held.keys {
            if let row = spellings[key].flatMap({ words.row(of: $0) }) {
                weightOf[key] = (Double(words.weight(ofRow: row)), row)
            } else {
                weightOf[key] = (TextRankingRule.unknownWeight, -1)
            }
        }
        let keys = (Array(held.keys) + Array(pairs.keys)).sorted()
        var weights: [Float] = []
        var rows: [Int32] = []
        var directions: [Float] = []
        var names: [String] = []
        var counted: [Int32] = []
        for key in keys {
            if let pair = pairs[key] {
                let weight = ((weightOf[pair.first]?.weight ?? 0) * (weightOf[pair.second]?.weight ?? 0)).squareRoot()
                weights.append(Float(weight * TextRankingRule.rarity(held: pair.count, of: adverts.count)))
                rows.append(-1)
                directions.append(0)
                names.append((spellings[pair.first]?.text ?? "") + " " + (spellings[pair.second]?.text ?? ""))
                counted.append(Int32(pair.count))
            } else {
                let (weight, row) = weightOf[key] ?? (0, -1)
                let rarity = TextRankingRule.rarity(held: held[key] ?? 0, of: adverts.count)
                weights.append(Float(weight * rarity))
                rows.append(Int32(row))
                directions.append(row >= 0 && weight > 0 ? Float(rarity) : 0)
                names.append(spellings[key]?.text ?? "")
                counted.append(Int32(held[key] ?? 0))
            }
        }
        self.keys = keys
        self.weights = weights
        self.rows = rows
        self.directions = directions
        self.names = names
        self.held = counted
    }

    /// For each stem the word that the adverts write most; of equals the first by letters.
    private static func spellings(_ adverts: [TextAdvert]) -> [UInt64: WorkWord] {
        var written: [UInt64: [UInt64: (word: WorkWord, count: Int)]] = [:]
        for advert in adverts {
            for word in advert.sentences.joined() {
                written[word.stem, default: [:]][word.key, default: (word, 0)].count += 1
            }
            for word in advert.title { written[word.stem, default: [:]][word.key, default: (word, 0)].count += 1 }
        }
        return written.compactMapValues { spellings in
            spellings.values.max { ($0.count, $1.word.text) < ($1.count, $0.word.text) }?.word
        }
    }
}
