/// A résumé that is hard to read, and what a careful person reads in it.
struct HardDocument: Sendable, CustomStringConvertible {
    let name: String
    let text: String
    /// Occupation, months, last month; most recent first.
    let jobs: [String]
    /// Name, `@` RQF level, whether from abroad; highest first.
    let qualifications: [String]
    /// Months of work of every kind, overlaps counted once.
    let months: Int?

    var description: String { name }
}
