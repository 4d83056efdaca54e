/// What a text says without naming it.
public struct Inference: Hashable, Sendable {
    /// Skills, best first by score, ties by their place in the taxonomy; each once, with the words that say it best.
    public let ranked: [InferredSkill]
    /// Where the text states a skill or a piece of knowledge, in order.
    public let spans: [StatedSpan]

    /// Makes an inference.
    public init(ranked: [InferredSkill], spans: [StatedSpan]) {
        self.ranked = ranked
        self.spans = spans
    }

    /// The skills that may be shown to a person: those of at least this confidence, in the text's order.
    public func shown(atLeast confidence: Double = InferenceOptions.shownConfidence) -> [InferredSkill] {
        ranked.filter { $0.confidence >= confidence && $0.confidence > 0 }
            .sorted { ($0.start, $0.end, $0.skillIndex) < ($1.start, $1.end, $1.skillIndex) }
    }
}
