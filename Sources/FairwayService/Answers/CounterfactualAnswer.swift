/// Whether who a person is moves a score.
public struct CounterfactualAnswer: Encodable, Hashable, Sendable {
    struct Result: Encodable, Hashable, Sendable {
        /// What was swapped.
        let swap: String
        /// Scores compared: a résumé and a vacancy, with one value and with another.
        let pairs: Int
        /// Those that differ by more than a thousand-millionth.
        let violations: Int
        /// The exact 95 % upper bound of the share that differs.
        let upperBound: Double
        /// The largest difference.
        let largest: Double
        /// Up to five pairs of values whose scores differ.
        let found: [String]
    }

    /// Résumés that were matched again.
    let residents: Int
    let results: [Result]

    /// Whether no score moved.
    public var passes: Bool { results.allSatisfy { $0.violations == 0 } }
}
