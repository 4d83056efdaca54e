/// The vacancies that residents were scored for together, as a builder knows them.
public struct AuditPool: Sendable {
    /// Codes of the vacancies in the builder.
    let vacancies: [Int32]
    /// Columns of the parts of a score, and of what share of each was earned.
    let partColumns: [Int]
    let shareColumns: [Int]
    /// For each part the most it could give, in millionths; 0 where it says nothing.
    let possible: [[Int32]]

    /// Number of vacancies.
    public var count: Int { vacancies.count }
}
