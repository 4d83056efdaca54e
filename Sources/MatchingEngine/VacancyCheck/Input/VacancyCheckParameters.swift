/// The day of an advert check and the rule for publishing counts of residents.
public struct VacancyCheckParameters: Hashable, Sendable {
    /// ISO date (`2026-11-24`).
    public var today: String
    /// Counts of residents from 1 to one less than this are hidden.
    public var suppressBelow: Int
    /// Other counts go to the nearest multiple of this, halves up; at least 1.
    public var roundTo: Int

    /// Makes parameters; the publishing rule is the audit's unless another is given.
    public init(today: String, suppressBelow: Int = 10, roundTo: Int = 5) {
        self.today = today
        self.suppressBelow = suppressBelow
        self.roundTo = max(roundTo, 1)
    }
}
