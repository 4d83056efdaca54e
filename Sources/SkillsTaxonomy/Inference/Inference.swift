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

    /// The same with no confidence left in skills that the text denies, hopes for, gives to others, or tells in
    /// boilerplate, and in those whose only words are an everyday word here; they keep their place in the ranked list.
    ///
    /// - Parameter passedOver: what the same reader passed over, ordinary words too.
    public func claimed(in document: TextDocument, by reader: SkillReader, passedOver: [Mention]) -> Inference {
        let likely = ranked.filter { $0.confidence > 0 }
        guard !likely.isEmpty else { return self }
        let ordinary = Dictionary(
            grouping: passedOver.filter { $0.standing == .ordinaryWord }, by: \.skillIndex)
        var denied: Set<Int> = []
        for (skill, standing) in zip(likely, reader.standings(of: likely, in: document)) {
            let isOrdinary = ordinary[skill.skillIndex]?.contains { skill.saysLittleMore(than: $0, in: document) }
            if standing != .held || isOrdinary == true { denied.insert(skill.skillIndex) }
        }
        return Inference(
            ranked: ranked.map { denied.contains($0.skillIndex) ? $0.withoutConfidence : $0 }, spans: spans)
    }

    /// The skills that may be shown to a person: those of at least this confidence, in the text's order.
    public func shown(atLeast confidence: Double = InferenceOptions.shownConfidence) -> [InferredSkill] {
        ranked.filter { $0.confidence >= confidence && $0.confidence > 0 }
            .sorted { ($0.start, $0.end, $0.skillIndex) < ($1.start, $1.end, $1.skillIndex) }
    }
}

extension InferredSkill {
    fileprivate var withoutConfidence: InferredSkill {
        InferredSkill(
            skill: skill, skillIndex: skillIndex, score: score, confidence: 0, start: start, end: end, text: text,
            rule: rule)
    }

    /// Whether its words are those of a mention, or one more.
    fileprivate func saysLittleMore(than mention: Mention, in document: TextDocument) -> Bool {
        guard start < mention.end, mention.start < end else { return false }
        return document.tokens(in: start..<end).count <= document.tokens(in: mention.start..<mention.end).count + 1
    }
}
