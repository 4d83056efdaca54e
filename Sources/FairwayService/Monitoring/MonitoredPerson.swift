/// Whose answers are kept for monitoring.
public enum MonitoredPerson: Hashable, Sendable {
    /// Whoever holds the identifier of a kept profile.
    case profile(String)
    /// A resident whose match was recorded under a reference of the coach's.
    case resident(String)
}
