/// What a resident asks of a job's terms. A job that says otherwise is left out; nothing here moves a score.
public struct JobWishes: Hashable, Sendable {
    /// Least pay in pounds a year, full-time. A job that does not say what it pays stays in.
    public var minimumPay: Int?
    /// The hours asked for. A job that says nothing of its hours stays in.
    public var pattern: WorkPattern?
    /// Least days a week at home, 1…5. A job stays in that is part at home and does not say how many days.
    public var homeDays: Int?

    /// Pounds a year that can be asked for.
    public static let payBounds = 1...1_000_000
    /// Days a week that can be asked for.
    public static let homeDayBounds = 1...5

    /// Makes wishes; none by default.
    public init(minimumPay: Int? = nil, pattern: WorkPattern? = nil, homeDays: Int? = nil) {
        self.minimumPay = minimumPay
        self.pattern = pattern
        self.homeDays = homeDays
    }

    /// Whether nothing is asked for.
    var isEmpty: Bool { minimumPay == nil && pattern == nil && homeDays == nil }

    /// Whether a job's terms meet them, or leave it open.
    func admit(_ terms: JobTerms) -> Bool {
        if let minimumPay, let pay = terms.yearlyPay, pay < minimumPay { return false }
        if let homeDays, !Self.offers(terms, homeDays: homeDays) { return false }
        switch pattern {
        case nil: return true
        case .fullTime: return !terms.hours.contains(.partTime) || terms.hours.contains(.fullTime)
        case .partTime: return !terms.hours.contains(.fullTime) || terms.hours.contains(.partTime)
        case .weekdays: return !terms.hours.contains(.unsocial)
        }
    }

    /// A job that says nothing of working at home is done at the employer's place.
    private static func offers(_ terms: JobTerms, homeDays: Int) -> Bool {
        if let days = terms.homeDays { return days >= Double(homeDays) }
        return terms.isHybridOfUnknownDays
    }
}
