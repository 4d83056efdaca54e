/// Reads one sentence after another; holds the memory that reading needs, so that it is asked for once.
///
/// Not checked for sharing by the compiler: `SpareWorkspaces` lends it to one reading at a time.
final class InferenceWorkspace: @unchecked Sendable {
    /// A unit of text that is compared with the concepts.
    struct Unit {
        var range: Range<Int>
        var belief: Float
    }

    /// A concept that the sentence may be about.
    struct Ranked {
        var concept: Int32
        var score: Float
        /// The number of the unit it is most like.
        var unit: Int32
    }

    /// A concept that a part of a span is linked to.
    struct Link {
        var concept: Int32
        var link: Float
        var confidence: Double
        var score: Float
        var range: Range<Int>
        var isPhrase: Bool
    }

    /// A word of the text as the tables know it.
    struct KnownWord: BitwiseCopyable {
        var forms = InferenceSentence.WordForms()
        var row: Int32 = -1
        var stem: Int32 = -1
    }

    /// A concept that the sentence or a part of it may be about.
    struct Candidate: BitwiseCopyable {
        var concept: Int32
        /// With the sentence's stems.
        var overlap: Float = 0
        /// What a phrase adds.
        var bonus: Float = 0
        /// In the sentence; not a number until it is asked for.
        var score: Float = .nan
    }

    // What a sentence came to.
    var sentence = InferenceSentence(remembers: true)
    var spans = SpanPass(remembers: true)
    var ranked: [Ranked] = []
    /// In the order of the parts; a concept may stand more than once.
    var links: [Link] = []
    var hits: [PhraseFamilies.Hit] = []
    var units: [Unit] = []

    // Memory for the work.
    var pieces: [Range<Int>] = []
    var parts: [Range<Int>] = []
    var rows: [Int32] = []
    var stems: [Int32] = []
    var wordBeliefs: [Float] = []
    /// `makes`: the names it stands in may be what the sentence is about.
    var query: [(stem: Int32, weight: Float, belief: Float, makes: Bool)] = []
    /// For each stem of the index its place in the query plus 1.
    let queryPlaces: Scratch<Int32>
    /// For each name what it has of the query, 0 for a name not touched.
    let nameScores: Scratch<Float>
    /// The names that a query has touched.
    let touchedNames: Scratch<UInt32>
    /// For each concept its place among the candidates plus 1.
    let candidatePlaces: Scratch<Int32>
    var candidateCount = 0
    let candidates: Scratch<Candidate>
    let bestUnits: Scratch<Int32>
    /// Of each candidate the overlap with a part, all zero between parts; and the candidates that have some.
    let partOverlaps: Scratch<Float>
    let sharing: Scratch<Int32>
    var sharingCount = 0
    /// The candidates that a part may be linked to.
    let hopeful: Scratch<Int32>
    /// Means nothing; keeps the compiler from leaving out the reading ahead.
    var fetched: Int8 = 0
    /// Words looked up before, the last of each place only.
    private let knownWords: Scratch<KnownWord>
    private static let knownPlaces = 4_096
    let sum: Scratch<Float>
    /// The vectors of the units, then that of a part.
    let vectors: Scratch<Int16>

    init(index: ConceptIndex) {
        queryPlaces = Scratch(index.stemCount, repeating: 0)
        nameScores = Scratch(index.nameCount, repeating: 0)
        // One more than there are, for a place is written before it is known whether it counts.
        touchedNames = Scratch(index.nameCount + 1, repeating: 0)
        knownWords = Scratch(Self.knownPlaces, repeating: KnownWord())
        candidatePlaces = Scratch(index.count, repeating: 0)
        candidates = Scratch(index.count + 1, repeating: Candidate(concept: 0))
        bestUnits = Scratch(index.count, repeating: 0)
        partOverlaps = Scratch(index.count, repeating: 0)
        // Places are written before it is known whether they count.
        sharing = Scratch(index.count + 1, repeating: 0)
        hopeful = Scratch(index.count, repeating: 0)
        sum = Scratch(index.dimensions, repeating: 0)
        vectors = Scratch((InferenceReader.mostUnits + 2) * index.dimensions, repeating: 0)
    }

    /// Reads the sentence that is loaded.
    func read(
        _ reader: InferenceReader, _ words: WordVectorTable.Face, _ index: ConceptIndex.Face,
        _ options: InferenceOptions
    ) {
        ranked.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        units.removeAll(keepingCapacity: true)
        hits.removeAll(keepingCapacity: true)
        spans.run(sentence, with: reader.spanModel)
        reader.phrases.find(in: sentence, into: &hits)
        hits.removeAll { reader.phraseConcepts[$0.family] < 0 }
        guard spans.belief >= options.belief || !hits.isEmpty else { return }
        // Without a ranked list there is nothing to find where nothing is stated.
        guard options.ranked > 0 || !spans.spans.isEmpty || !hits.isEmpty else { return }
        believeWords()
        lookUp(words, reader.index)
        findCandidates(reader, index, options)
        guard candidateCount > 0 else { return }
        findUnits()
        makeUnitVectors(words, index)
        if options.ranked > 0 {
            for place in 0..<candidateCount { score(place, index) }
            rank(options.ranked)
        }
        link(words, index, reader)
        if options.readsLoosePhrases { linkLoosePhrases(reader, index) }
        forgetCandidates()
    }

    // MARK: words

    /// The belief of each word is the largest of the tokens it stands in.
    private func believeWords() {
        wordBeliefs.removeAll(keepingCapacity: true)
        var token = 0
        for word in sentence.words {
            while token < sentence.tokens.count, sentence.tokens[token].end <= word.start { token += 1 }
            var belief = 0.0
            var near = token
            while near < sentence.tokens.count, sentence.tokens[near].start < word.end {
                belief = max(belief, spans.beliefs[near])
                near += 1
            }
            wordBeliefs.append(Float(belief))
        }
    }

    /// The largest belief of the tokens that a range touches.
    private func belief(_ range: Range<Int>) -> Double {
        var belief = 0.0
        for (place, token) in sentence.tokens.enumerated()
        where Int(token.start) < range.upperBound && Int(token.end) > range.lowerBound {
            belief = max(belief, spans.beliefs[place])
        }
        return belief
    }

    private func lookUp(_ face: WordVectorTable.Face, _ index: ConceptIndex) {
        rows.removeAll(keepingCapacity: true)
        stems.removeAll(keepingCapacity: true)
        for word in sentence.words {
            let known = known(word.forms, face, index)
            rows.append(known.row)
            stems.append(word.isStop && sentence.words.count > 1 ? -1 : known.stem)
        }
    }

    /// All that is asked for is compared, so that what is remembered never changes what is read.
    @inline(__always)
    private func known(
        _ forms: InferenceSentence.WordForms, _ face: WordVectorTable.Face, _ index: ConceptIndex
    ) -> KnownWord {
        let place = knownWords.base + (Int(truncatingIfNeeded: forms.key ^ forms.key >> 32) & (Self.knownPlaces - 1))
        let old = place.pointee
        if old.forms.key == forms.key, old.forms.stemKey == forms.stemKey, old.forms.tildeKey == forms.tildeKey {
            return old
        }
        let new = KnownWord(
            forms: forms, row: face.row(forms.key, stem: forms.tildeKey),
            stem: Int32(truncatingIfNeeded: index.stem(forms.stemKey)))
        place.pointee = new
        return new
    }

    // MARK: units

    /// The whole sentence and each span; the sentence's pieces only where there is no span.
    private func findUnits() {
        units.append(Unit(range: 0..<sentence.scalars.count, belief: 1))
        for span in spans.spans.prefix(InferenceReader.mostUnits) {
            units.append(Unit(range: span.start..<span.end, belief: Float(span.belief)))
        }
        guard spans.spans.isEmpty else { return }
        SentencePieces.cut(sentence.scalars, 0..<sentence.scalars.count, into: &pieces)
        for piece in pieces.prefix(InferenceReader.mostUnits) where piece != units[0].range {
            units.append(Unit(range: piece, belief: Float(belief(piece))))
        }
    }

    /// The phrase hits outside every span whose words are believed to state something.
    ///
    /// Inside a span that is linked elsewhere they were wrong too often: precision on the validation sets fell by 3 to
    /// 10.
    private func linkLoosePhrases(_ reader: InferenceReader, _ index: ConceptIndex.Face) {
        for hit in hits {
            let isInSpan = spans.spans.contains { $0.start < hit.end && $0.end > hit.start }
            guard !isInSpan, belief(hit.start..<hit.end) >= InferenceWeights.loosePhraseBelief else { continue }
            let concept = reader.phraseConcepts[hit.family]
            let place = Int(candidatePlaces[concept]) - 1
            guard place >= 0, !links.contains(where: { Int($0.concept) == concept }) else { continue }
            links.append(
                Link(
                    concept: Int32(concept), link: 0, confidence: InferenceWeights.loosePhraseConfidence,
                    score: score(place, index), range: hit.start..<hit.end, isPhrase: true))
        }
    }
}
