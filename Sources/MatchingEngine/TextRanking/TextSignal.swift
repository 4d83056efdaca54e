/// The parts of the score of a text.
public enum TextSignal: String, CaseIterable, Sendable {
    /// Weighed words and pairs of words in common.
    case words
    /// How near the meaning lies.
    case kind
    /// How much of what is asked for is shown.
    case skills
}
