/// A period that the text tells, and the words that tell it.
struct DateFinding: Sendable {
    enum Form: Sendable {
        /// "2016-2018", "Jan 19 – present".
        case range
        /// "since 2021", "2018 –".
        case since
        /// "summer 2014", "June 2024".
        case single
    }

    /// The words, as positions in ``TextDocument/tokens``.
    let tokens: Range<Int>
    let period: Period
    let form: Form
}

/// A length of time that the text tells, such as "for six years".
struct DurationFinding: Sendable {
    /// The words, as positions in ``TextDocument/tokens``.
    let tokens: Range<Int>
    /// At least 1.
    let months: Int
    /// The words say that it ends today: "for the last six years", "six years now".
    var reachesNow = false
}
