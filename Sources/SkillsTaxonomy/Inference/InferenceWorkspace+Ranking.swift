extension InferenceWorkspace {
    /// A vector's numbers are whole 16,384ths, so that comparing is in whole numbers and comes out the same anywhere.
    private static let unit: Float = 16_384

    /// Makes the vector of some words, in whole 16,384ths.
    func makeVector(
        of words: Range<Int>, _ face: WordVectorTable.Face, into vector: UnsafeMutablePointer<Int16>
    ) {
        let count = sum.count
        let base = sum.base
        for place in 0..<count { base[place] = 0 }
        for word in words where rows[word] >= 0 { face.add(rows[word], to: base) }
        WordVectorTable.normalise(base, count)
        for place in 0..<count {
            let value = base[place] * Self.unit
            vector[place] = Int16(truncatingIfNeeded: Int32(value < 0 ? value - 0.5 : value + 0.5))
        }
    }

    func makeUnitVectors(_ face: WordVectorTable.Face, _ index: ConceptIndex.Face) {
        for (number, unit) in units.enumerated() {
            makeVector(of: sentence.words(in: unit.range), face, into: vectors.base + number * index.dimensions)
        }
    }

    /// The cosine of a vector with a concept's.
    @inline(__always)
    func cosine(_ vector: UnsafePointer<Int16>, _ concept: UnsafePointer<Int8>, _ count: Int) -> Float {
        var sum: Int32 = 0
        for place in 0..<count { sum &+= Int32(vector[place]) &* Int32(concept[place]) }
        return Float(sum) * (1 / (16_384 * 127))
    }

    /// The score of a candidate in the sentence: that of the unit it is most like, the overlap, and a phrase's bonus.
    @discardableResult
    @inline(__always)
    func score(_ place: Int, _ index: ConceptIndex.Face) -> Float {
        let known = candidates[place].score
        return known.isNaN ? newScore(place, index) : known
    }

    private func newScore(_ place: Int, _ index: ConceptIndex.Face) -> Float {
        let dimensions = index.dimensions
        let concept = index.vectors + Int(candidates[place].concept) * dimensions
        var best = -Float.infinity
        var bestUnit = 0
        for number in units.indices {
            let doubt = InferenceWeights.doubt * (1 - units[number].belief)
            let value = cosine(vectors.base + number * dimensions, concept, dimensions) - doubt
            if value > best { (best, bestUnit) = (value, number) }
        }
        bestUnits[place] = Int32(bestUnit)
        // A part's own phrases are marked by a doubled bonus while it is linked.
        let candidate = candidates[place]
        let score = best + InferenceWeights.overlap * candidate.overlap + min(candidate.bonus, InferenceWeights.phrase)
        candidates.base[place].score = score
        return score
    }

    /// Keeps the best candidates, best first, ties by the taxonomy's order.
    func rank(_ limit: Int) {
        var bar = -Float.infinity
        for place in 0..<candidateCount where candidates[place].score >= bar {
            let (score, concept) = (candidates[place].score, candidates[place].concept)
            var at = ranked.count
            while at > 0,
                score > ranked[at - 1].score || (score == ranked[at - 1].score && concept < ranked[at - 1].concept)
            {
                at -= 1
            }
            guard at < limit else { continue }
            ranked.insert(Ranked(concept: concept, score: score, unit: bestUnits[place]), at: at)
            if ranked.count > limit { ranked.removeLast() }
            if ranked.count == limit, let last = ranked.last { bar = last.score }
        }
    }
}
