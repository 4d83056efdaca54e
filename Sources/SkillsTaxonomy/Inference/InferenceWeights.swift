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
    private static let slope = 4.3
    private static let middle = 2.02
    /// Of a phrase outside every span: eight of ten were right, which are few.
    static let loosePhraseConfidence = 0.5
    static let loosePhraseBelief = 0.3

    /// The confidence of a link: logistic, between the fit to the validation sets and the fit to half of the inferred
    /// skills of the sample texts, judged by reading.
    static func confidence(_ link: Float) -> Double { 1 / (1 + exp(-slope * (Double(link) - middle))) }
}
