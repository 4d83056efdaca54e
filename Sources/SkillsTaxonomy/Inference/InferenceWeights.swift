import Foundation

/// The constants of ranking and linking; how they were chosen stands in `Taxonomy/model/training/README.md`.
enum InferenceWeights {
    /// What the overlap of stems counts beside the likeness of vectors.
    static let overlap: Float = 0.75
    /// What a phrase counts.
    static let phrase: Float = 0.4
    /// What a unit of text that states nothing loses.
    static let doubt: Float = 0.1
    /// What a word that states nothing counts of one that surely does.
    static let floor: Float = 0.5
    /// What the whole sentence counts in linking a span.
    static let sentence: Float = 0.5
    /// The link from which a skill is shown, and its confidence as a logit: 0.3.
    private static let bend = 1.821
    private static let logitAtBend = -0.8473
    private static let slopeBelow = 3.7
    private static let slopeAbove = 4.3
    /// Of a phrase outside every span: eight of ten were right, which are few.
    static let loosePhraseConfidence = 0.5
    static let loosePhraseBelief = 0.3

    /// The confidence of a link: logistic, fitted to the validation sets below what is shown and, above it, to half of the
    /// inferred skills of the sample texts too, judged by reading.
    static func confidence(_ link: Float) -> Double {
        let over = Double(link) - bend
        return 1 / (1 + exp(-(logitAtBend + (over > 0 ? slopeAbove : slopeBelow) * over)))
    }
}
