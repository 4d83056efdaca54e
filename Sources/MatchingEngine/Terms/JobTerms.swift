import SkillsTaxonomy

/// What a vacancy offers that a resident may ask for: pay, hours and days at home, small enough to keep for every one.
struct JobTerms: Hashable, Sendable {
    /// Most pounds a year, full-time; nil when the advert does not say, or not in pounds.
    var yearlyPay: Int? { pay == Self.unsaid ? nil : Int(pay) }
    /// What is said of hours and pattern.
    let hours: Hours
    /// Days a week at home, 0…5; nil when the advert does not say.
    var homeDays: Double? { home >= Self.someDays ? nil : Double(home) / 10 }
    /// Partly at home, with the number of days not said.
    var isHybridOfUnknownDays: Bool { home == Self.someDays }

    /// What an advert says of hours and pattern; nothing when it says nothing.
    struct Hours: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let fullTime = Hours(rawValue: 1)
        static let partTime = Hours(rawValue: 2)
        /// Evenings, nights, weekends or rotating shifts.
        static let unsocial = Hours(rawValue: 4)
        /// The hours are told in words.
        static let told = Hours(rawValue: 8)
    }

    /// Pounds a year; `unsaid` when not known.
    let pay: UInt32
    /// Tenths of a day a week; `someDays` for some, 255 when nothing is said.
    let home: UInt8

    static let unsaid = UInt32.max
    private static let someDays: UInt8 = 254
    /// Days in a working week.
    private static let week = 5.0

    init(pay: UInt32, hours: Hours, home: UInt8) {
        self.pay = pay
        self.hours = hours
        self.home = home
    }

    init(_ vacancy: Vacancy) {
        pay = Self.pay(vacancy.pay)
        hours = Self.hours(of: vacancy)
        home = Self.home(of: vacancy)
    }

    private static func pay(_ pay: Pay?) -> UInt32 {
        guard let pay, pay.currency == "GBP" else { return unsaid }
        let yearly = pay.maximum * pay.unit.perYear
        guard yearly >= 0, yearly < 1e9 else { return unsaid }
        return UInt32(yearly)
    }

    private static func home(of vacancy: Vacancy) -> UInt8 {
        switch vacancy.workplace?.kind {
        case .remote: return tenths(week)
        case .onSite: return 0
        case .hybrid:
            guard let office = vacancy.workplace?.officeDays else { return someDays }
            return tenths(min(max(week - office, 0), week))
        case nil: return vacancy.isRemote ? tenths(week) : .max
        }
    }

    private static func tenths(_ days: Double) -> UInt8 { UInt8((days * 10).rounded()) }

    private static func hours(of vacancy: Vacancy) -> Hours {
        var hours: Hours = []
        if vacancy.employmentTypes.contains("FULL_TIME") { hours.insert(.fullTime) }
        if vacancy.employmentTypes.contains("PART_TIME") { hours.insert(.partTime) }
        guard let told = vacancy.workHours else { return hours }
        hours.insert(.told)
        let words = told.lowercased().split { !$0.isLetter && !$0.isNumber }
        if words.contains(where: { unsocialWords.contains(String($0)) }) { hours.insert(.unsocial) }
        for (first, second) in zip(words, words.dropFirst()) where second == "time" {
            if first == "full" { hours.insert(.fullTime) }
            if first == "part" { hours.insert(.partTime) }
        }
        return hours
    }

    private static let unsocialWords: Set<String> = [
        "evening", "evenings", "night", "nights", "overnight", "weekend", "weekends", "saturday", "saturdays", "sat",
        "sunday", "sundays", "sun", "shift", "shifts", "rota", "rotating", "rotational", "continental",
    ]
}
