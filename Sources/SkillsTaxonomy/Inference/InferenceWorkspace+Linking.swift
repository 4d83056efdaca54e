import Foundation

extension InferenceWorkspace {
    func logarithm(_ count: Float) -> Float { count == 1 ? 0 : log(count) }

    /// Links each span, and each of its pieces, to the concept it is most like.
    func link(_ face: WordVectorTable.Face, _ index: ConceptIndex.Face, _ reader: InferenceReader) {
        var left = InferenceReader.mostUnits
        for (number, span) in spans.spans.prefix(InferenceReader.mostUnits).enumerated() {
            SentencePieces.cut(sentence.scalars, span.start..<span.end, into: &pieces)
            parts.removeAll(keepingCapacity: true)
            parts.append(span.start..<span.end)
            if pieces.count > 1 {
                parts.append(contentsOf: pieces.prefix(left))
                left -= min(left, pieces.count)
            }
            for (place, part) in parts.enumerated() {
                let words = sentence.words(in: part)
                // The span itself was a unit of the sentence.
                var vector = vectors.base + (number + 1) * index.dimensions
                if place > 0 {
                    vector = vectors.base + (InferenceReader.mostUnits + 1) * index.dimensions
                    makeVector(of: words, face, into: vector)
                }
                overlap(of: words, reader, index)
                link(part, vector, index, reader)
                for place in 0..<sharingCount { partOverlaps[Int(sharing[place])] = 0 }
            }
        }
    }

    private func place(of hit: PhraseFamilies.Hit, _ reader: InferenceReader) -> Int {
        Int(candidatePlaces[reader.phraseConcepts[hit.family]]) - 1
    }

    private func link(
        _ part: Range<Int>, _ vector: UnsafePointer<Int16>, _ index: ConceptIndex.Face, _ reader: InferenceReader
    ) {
        let dimensions = index.dimensions
        // Twice the bonus marks a phrase of this part; the marks are taken off below.
        for hit in hits where hit.start < part.upperBound && hit.end > part.lowerBound {
            candidates.base[place(of: hit, reader)].bonus = 2 * InferenceWeights.phrase
        }
        var best: Float = -.infinity
        var bestPlace = -1
        /// What a candidate has without its vector.
        func known(_ place: Int) -> Float {
            let phrase = candidates[place].bonus > InferenceWeights.phrase ? InferenceWeights.phrase : 0
            return InferenceWeights.overlap * partOverlaps[place] + phrase
        }
        /// No less than the candidate's score: no cosine is more than 1, but for rounding.
        func scoreBound(_ place: Int) -> Float {
            let candidate = candidates[place]
            guard candidate.score.isNaN else { return candidate.score }
            return 1.01 + InferenceWeights.overlap * candidate.overlap + min(candidate.bonus, InferenceWeights.phrase)
        }
        func look(_ place: Int) {
            let known = known(place)
            let scoreBound = InferenceWeights.sentence * scoreBound(place)
            guard 1.01 + known + scoreBound >= best else { return }
            let concept = index.vectors + Int(candidates[place].concept) * dimensions
            let local = cosine(vector, concept, dimensions) + known
            guard local + scoreBound >= best else { return }
            let link = local + InferenceWeights.sentence * score(place, index)
            if link > best
                || (link == best && bestPlace >= 0 && candidates[place].concept < candidates[bestPlace].concept)
            {
                best = link
                bestPlace = place
            }
        }
        // The most promising first: after it few of the others can still win.
        var hope = (bound: -Float.infinity, place: -1)
        for place in 0..<sharingCount {
            let candidate = Int(sharing[place])
            let bound = known(candidate) + InferenceWeights.sentence * scoreBound(candidate)
            if bound > hope.bound { hope = (bound, candidate) }
        }
        if hope.place >= 0 { look(hope.place) }
        // Those that may still win are asked for together, so that their vectors come while others are compared.
        var count = 0
        for place in 0..<candidateCount
        where 1.01 + known(place) + InferenceWeights.sentence * scoreBound(place) >= best {
            hopeful[count] = Int32(place)
            count += 1
            let concept = index.vectors + Int(candidates[place].concept) * dimensions
            fetched = fetched &+ concept[0] &+ concept[dimensions / 2]
        }
        for place in 0..<count { look(Int(hopeful[place])) }
        if bestPlace >= 0 {
            links.append(
                Link(
                    concept: candidates[bestPlace].concept, link: best, confidence: InferenceWeights.confidence(best),
                    score: candidates[bestPlace].score, range: part,
                    isPhrase: candidates[bestPlace].bonus > InferenceWeights.phrase))
        }
        for hit in hits {
            candidates.base[place(of: hit, reader)].bonus = InferenceWeights.phrase
        }
    }
}
