import Synchronization

/// Reads what sentences say without naming it, by word vectors, overlap of words and known paraphrases.
///
/// Made once for a taxonomy and then shared. A text is read sentence by sentence: the span model decides where a skill
/// is stated, each statement is linked to the concept it is most like, and the sentence's likeness ranks the concepts.
/// No neural network runs. Time and memory are linear in the text: a sentence is cut after ``longestSentence``
/// scalars. The same text gives the same answer.
public struct InferenceReader: Sendable {
    /// Longer sentences are read in parts, in Unicode scalars.
    public static let longestSentence = 1_000
    /// Spans and pieces of one sentence that are looked at; a list of more is read to here.
    static let mostUnits = 40

    /// The table of word vectors.
    public let words: WordVectorTable
    /// The model of where skills are stated.
    public let spanModel: SpanModel
    /// The index of the taxonomy's concepts.
    public let index: ConceptIndex

    let phrases: PhraseFamilies
    /// The concept of each family of phrases, or -1 where the taxonomy has none of its label.
    let phraseConcepts: [Int]
    let ids: [String]
    private let spare = SpareWorkspaces()

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - concepts: the names of the concepts, in the order of the index.
    ///   - index: the index of the same concepts.
    /// - Throws: ``InferenceModelError`` when the index is of other concepts or other words.
    public init(
        concepts: [ConceptNames], index: ConceptIndex, words: WordVectorTable, spanModel: SpanModel,
        phrases: PhraseFamilies
    ) throws(InferenceModelError) {
        guard index.count == concepts.count, index.wordsChecksum == words.checksum,
            index.dimensions == words.dimensions
        else {
            throw InferenceModelError(
                file: "the index of concepts", problem: "It was made from another taxonomy or with other word vectors.",
                remedy: "Import the taxonomy again with `fairway taxonomy import`.")
        }
        self.words = words
        self.spanModel = spanModel
        self.index = index
        self.phrases = phrases
        ids = concepts.map(\.id)
        phraseConcepts = Self.concepts(of: phrases, among: concepts)
    }

    /// Makes a reader and the index it needs.
    ///
    /// - Throws: ``InferenceModelError``.
    public init(
        taxonomy: Taxonomy, setAside: [JoinedTaxonomy.NameSetAside] = [], words: WordVectorTable, spanModel: SpanModel,
        phrases: PhraseFamilies
    ) throws(InferenceModelError) {
        let concepts = taxonomy.conceptNames(setAside: setAside)
        try self.init(
            concepts: concepts, index: ConceptIndex(concepts, words: words), words: words, spanModel: spanModel,
            phrases: phrases)
    }

    /// The first concept with the family's label, else the first that has it as another name: in a joined taxonomy a
    /// concept may have Fairway's label and the classification's as an alias.
    private static func concepts(of phrases: PhraseFamilies, among concepts: [ConceptNames]) -> [Int] {
        var places: [String: Int] = [:]
        for (place, label) in phrases.labels.enumerated() { places[label] = place }
        guard !places.isEmpty else { return [] }
        var found = [Int](repeating: -1, count: phrases.labels.count)
        for (number, concept) in concepts.enumerated() {
            if let place = places[concept.label], found[place] < 0 { found[place] = number }
        }
        guard found.contains(-1) else { return found }
        for (number, concept) in concepts.enumerated() {
            for alias in concept.aliases {
                if let place = places[alias], found[place] < 0 { found[place] = number }
            }
        }
        return found
    }

    /// The skills that a text says, each with the words that say it, in the text's order.
    ///
    /// - Parameter confidence: what is less likely right is left out; 0...1.
    public func infer(
        _ text: String, atLeast confidence: Double = InferenceOptions.shownConfidence
    ) -> [InferredSkill] {
        read(TextDocument(text)).shown(atLeast: confidence)
    }

    /// Reads a text already cut into words, for both the ranked list and the skills to show.
    public func read(_ document: TextDocument, options: InferenceOptions = InferenceOptions()) -> Inference {
        gather(document.bytes, options) { bytes, read in
            SentenceRanges.each(of: document, longest: Self.longestSentence) { range, scalar in
                read(UnsafeBufferPointer(rebasing: bytes[range]), scalar, range.lowerBound)
            }
        }
    }

    /// Reads one sentence whole, wherever it would be cut; what the model's test vectors speak of.
    func read(sentence text: String, options: InferenceOptions) -> Inference {
        gather(Array(text.utf8), options) { bytes, read in read(bytes, 0, 0) }
    }

    private typealias SentenceRead = (_ sentence: UnsafeBufferPointer<UInt8>, _ scalar: Int, _ byte: Int) -> Void

    private func gather(
        _ bytes: [UInt8], _ options: InferenceOptions, sentences: (UnsafeBufferPointer<UInt8>, SentenceRead) -> Void
    ) -> Inference {
        let workspace = spare.take() ?? InferenceWorkspace(index: index)
        defer { spare.give(workspace) }
        var gathered = GatheredInference()
        index.withFace { concepts in
            words.withFace { words in
                bytes.withUnsafeBufferPointer { bytes in
                    sentences(bytes) { sentence, scalar, byte in
                        workspace.sentence.load(sentence)
                        workspace.read(self, words, concepts, options)
                        gathered.add(workspace, scalarOffset: scalar, byteOffset: byte)
                    }
                }
            }
        }
        return gathered.inference(ids: ids, bytes: bytes)
    }
}

/// Memory for reading that is lent to one reading at a time and kept for the next.
private final class SpareWorkspaces: Sendable {
    private let spare = Mutex<[InferenceWorkspace]>([])
    /// More than this are let go.
    private static let most = 8

    func take() -> InferenceWorkspace? { spare.withLock { $0.popLast() } }

    func give(_ workspace: InferenceWorkspace) {
        spare.withLock { if $0.count < Self.most { $0.append(workspace) } }
    }
}
