/// The hours a resident can ask for.
public enum WorkPattern: String, Sendable, Codable, CaseIterable {
    case fullTime = "full-time"
    case partTime = "part-time"
    /// No evenings, nights, weekends or rotating shifts.
    case weekdays
}
