/// How texts are read for what they do not name.
public struct InferenceOptions: Hashable, Sendable {
    /// The confidence from which a skill is shown: near the best balance of right and missed on the validation sets.
    public static let shownConfidence = 0.3

    /// How many skills each sentence may add to the ranked list, besides those it links to a span. 0...1,000.
    public var ranked: Int
    /// Sentences in which no word is believed this much to state a skill are passed over, unless a phrase is in them.
    public var belief: Double
    /// Whether a paraphrase outside every span counts, in words that may state something, with confidence 0.5.
    public var readsLoosePhrases: Bool

    /// How many concepts of a sentence are compared by their vectors: those of the greatest overlap of stems. With 250
    /// the validation sets come out as with all (mean 690).
    public var compared: Int

    /// Makes options.
    public init(ranked: Int = 0, belief: Double = 0.02, readsLoosePhrases: Bool = true, compared: Int = 300) {
        self.compared = max(compared, 1)
        self.ranked = min(max(ranked, 0), 1_000)
        self.belief = belief
        self.readsLoosePhrases = readsLoosePhrases
    }
}
