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
        Self.cosine(sums(vector, concept, count))
    }

    /// Four parts of the product of a vector with a concept's; the table's dimensions are a multiple of 16.
    @inline(__always)
    private func sums(
        _ vector: UnsafePointer<Int16>, _ concept: UnsafePointer<Int8>, _ count: Int
    ) -> SIMD4<Int32> {
        var sums = SIMD4<Int32>()
        for place in stride(from: 0, to: count, by: 8) {
            sums &+= Self.products(vector + place, Self.widened(concept + place))
        }
        return sums
    }

    @inline(__always)
    private static func cosine(_ sums: SIMD4<Int32>) -> Float { Float(sums.wrappedSum()) * (1 / (16_384 * 127)) }

    @inline(__always)
    private static func widened(_ concept: UnsafePointer<Int8>) -> SIMD8<Int16> {
        SIMD8<Int16>(truncatingIfNeeded: UnsafeRawPointer(concept).loadUnaligned(as: SIMD8<Int8>.self))
    }

    /// Eight products, neighbours added: what processors have one instruction for.
    @inline(__always)
    private static func products(_ vector: UnsafePointer<Int16>, _ its: SIMD8<Int16>) -> SIMD4<Int32> {
        let mine = UnsafeRawPointer(vector).loadUnaligned(as: SIMD8<Int16>.self)
        let products = SIMD8<Int32>(truncatingIfNeeded: mine) &* SIMD8<Int32>(truncatingIfNeeded: its)
        return products.evenHalf &+ products.oddHalf
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
        /// Takes the cosine of the next unit.
        func take(_ sums: SIMD4<Int32>, _ number: Int) {
            let doubt = InferenceWeights.doubt * (1 - units[number].belief)
            let value = Self.cosine(sums) - doubt
            if value > best { (best, bestUnit) = (value, number) }
        }
        var number = 0
        while number + 3 < units.count {
            // Four units at once: the concept's numbers are fetched and widened once for all.
            let base = vectors.base + number * dimensions
            var sums = (SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>(), SIMD4<Int32>())
            for place in stride(from: 0, to: dimensions, by: 8) {
                let its = Self.widened(concept + place)
                sums.0 &+= Self.products(base + place, its)
                sums.1 &+= Self.products(base + dimensions + place, its)
                sums.2 &+= Self.products(base + 2 * dimensions + place, its)
                sums.3 &+= Self.products(base + 3 * dimensions + place, its)
            }
            take(sums.0, number)
            take(sums.1, number + 1)
            take(sums.2, number + 2)
            take(sums.3, number + 3)
            number += 4
        }
        while number < units.count {
            take(sums(vectors.base + number * dimensions, concept, dimensions), number)
            number += 1
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
