extension InferenceWorkspace {
    /// Concepts that share a stem with a believed word, and those of the phrases, with their overlap of stems.
    ///
    /// Without a ranked list only words of spans make candidates: what shares no stem with a span hardly ever wins it,
    /// and never with a confidence that is shown.
    func findCandidates(_ reader: InferenceReader, _ index: ConceptIndex.Face, _ options: InferenceOptions) {
        candidateCount = 0
        let belief = Float(options.belief)
        gatherQuery(index, spansOnly: options.ranked == 0)
        let length = query.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
        let factor = length > 0 ? 1 / length : 0
        // Believed stems first: the names they stand in make the candidates.
        var touched = 0
        for entry in query where entry.makes && entry.belief >= belief {
            touched = spread(entry.stem, entry.weight * factor, index, touched)
        }
        var count = 0
        for place in 0..<touched { add(Int(index.nameConcepts[Int(touchedNames[place])]), &count) }
        for hit in hits {
            let concept = reader.phraseConcepts[hit.family]
            add(concept, &count)
            candidates.base[Int(candidatePlaces[concept]) - 1].bonus = InferenceWeights.phrase
        }
        candidateCount = count
        for entry in query where !(entry.makes && entry.belief >= belief) {
            touched = spreadToCandidates(entry.stem, entry.weight * factor, index, touched)
        }
        collect(touched, index) { place, score in
            candidates.base[place].overlap = max(candidates[place].overlap, score)
        }
        for entry in query { queryPlaces[Int(entry.stem)] = 0 }
        if candidateCount > options.compared { keepBest(options.compared) }
    }

    private func gatherQuery(_ index: ConceptIndex.Face, spansOnly: Bool) {
        query.removeAll(keepingCapacity: true)
        var span = 0
        for (place, stem) in stems.enumerated() where stem >= 0 {
            let belief = wordBeliefs[place]
            let word = sentence.words[place]
            while span < spans.spans.count, spans.spans[span].end <= Int(word.start) { span += 1 }
            let makes = !spansOnly || (span < spans.spans.count && spans.spans[span].start <= Int(word.start))
            let known = Int(queryPlaces[Int(stem)]) - 1
            if known < 0 {
                query.append((stem, 0, belief, makes))
                queryPlaces[Int(stem)] = Int32(query.count)
            } else {
                if query[known].belief < belief { query[known].belief = belief }
                if makes { query[known].makes = true }
            }
        }
        let floor = InferenceWeights.floor
        for place in query.indices {
            query[place].weight = index.idf[Int(query[place].stem)] * (floor + (1 - floor) * query[place].belief)
        }
    }

    @inline(__always)
    private func add(_ concept: Int, _ count: inout Int) {
        let place = candidatePlaces[concept]
        candidates[count] = Candidate(concept: Int32(concept))
        count += place == 0 ? 1 : 0
        candidatePlaces[concept] = place == 0 ? Int32(count) : place
    }

    func forgetCandidates() {
        for place in 0..<candidateCount { candidatePlaces[Int(candidates[place].concept)] = 0 }
        candidateCount = 0
    }

    /// Adds a stem's weight to every name it stands in, and gives how many names are touched then.
    private func spread(_ stem: Int32, _ weight: Float, _ index: ConceptIndex.Face, _ already: Int) -> Int {
        var touched = already
        let (scores, list) = (nameScores.base, touchedNames.base)
        let (names, weights) = (index.postingNames, index.postingWeights)
        for place in index.postings(stem) {
            let name = Int(names[place])
            let score = scores[name]
            // Written in any case and counted only when new: a jump here would be guessed wrong too often.
            list[touched] = UInt32(truncatingIfNeeded: name)
            touched &+= score == 0 ? 1 : 0
            scores[name] = score + weight * weights[place]
        }
        return touched
    }

    /// The same for the names of candidates only.
    private func spreadToCandidates(
        _ stem: Int32, _ weight: Float, _ index: ConceptIndex.Face, _ already: Int
    ) -> Int {
        var touched = already
        let (scores, list, places) = (nameScores.base, touchedNames.base, candidatePlaces.base)
        let (names, weights, concepts) = (index.postingNames, index.postingWeights, index.postingConcepts)
        for place in index.postings(stem) where places[Int(concepts[place])] > 0 {
            let name = Int(names[place])
            let score = scores[name]
            list[touched] = UInt32(truncatingIfNeeded: name)
            touched &+= score == 0 ? 1 : 0
            scores[name] = score + weight * weights[place]
        }
        return touched
    }

    /// Takes the sums off the names that were touched, all of them of candidates, and gives each with the candidate's
    /// place.
    @inline(__always)
    private func collect(_ touched: Int, _ index: ConceptIndex.Face, _ body: (_ place: Int, _ score: Float) -> Void) {
        let (scores, list, places) = (nameScores.base, touchedNames.base, candidatePlaces.base)
        for place in 0..<touched {
            let name = Int(list[place])
            body(Int(places[Int(index.nameConcepts[name])]) - 1, scores[name])
            scores[name] = 0
        }
    }

    /// Drops the candidates of least overlap, but none of a phrase, by a bar that keeps no more than about `most`.
    private func keepBest(_ most: Int) {
        var counts = [Int](repeating: 0, count: 256)
        for place in 0..<candidateCount { counts[min(255, Int(candidates[place].overlap * 255))] += 1 }
        var bar = 255
        var kept = counts[255]
        while bar > 0, kept + counts[bar - 1] <= most {
            bar -= 1
            kept += counts[bar]
        }
        var count = 0
        for place in 0..<candidateCount {
            let candidate = candidates[place]
            guard min(255, Int(candidate.overlap * 255)) >= bar || candidate.bonus > 0 else {
                candidatePlaces[Int(candidate.concept)] = 0
                continue
            }
            candidates[count] = candidate
            count += 1
            candidatePlaces[Int(candidate.concept)] = Int32(count)
        }
        candidateCount = count
    }

    /// The overlap of a part's own stems with the candidates; those that have some are noted.
    func overlap(of words: Range<Int>, _ reader: InferenceReader, _ index: ConceptIndex.Face) {
        query.removeAll(keepingCapacity: true)
        for place in words {
            // A part of one word keeps it, also where it says little.
            let word = sentence.words[place]
            var stem = stems[place]
            if word.isStop {
                stem = words.count == 1 ? Int32(truncatingIfNeeded: reader.index.stem(word.stemKey)) : -1
            }
            guard stem >= 0 else { continue }
            let known = Int(queryPlaces[Int(stem)]) - 1
            if known < 0 {
                query.append((stem, 0, 1, true))
                queryPlaces[Int(stem)] = Int32(query.count)
            } else {
                query[known].belief += 1
            }
        }
        var length: Float = 0
        for place in query.indices {
            let weight = (1 + logarithm(query[place].belief)) * index.idf[Int(query[place].stem)]
            query[place].weight = weight
            length += weight * weight
            queryPlaces[Int(query[place].stem)] = 0
        }
        let factor = length > 0 ? 1 / length.squareRoot() : 0
        var touched = 0
        for entry in query { touched = spreadToCandidates(entry.stem, entry.weight * factor, index, touched) }
        var count = 0
        collect(touched, index) { place, score in
            let old = partOverlaps[place]
            sharing[count] = Int32(place)
            count += old == 0 ? 1 : 0
            partOverlaps[place] = max(old, score)
        }
        sharingCount = count
    }
}
