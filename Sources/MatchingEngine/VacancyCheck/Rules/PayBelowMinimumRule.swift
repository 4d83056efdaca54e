import SkillsTaxonomy

/// Pay under the legal floor: by the hour, or by the week, month or year over the hours named.
enum PayBelowMinimumRule: VacancyCheckRule {
    static let id = "pay-below-minimum"

    private static let apprentices = PhraseList("apprentice|apprentices|apprenticeship")
    private static let fullTimeFigure = PhraseList(
        "pro rata|prorata|fte|full time equivalent|full time salary|salary shown is full time|whole time equivalent")
    private static let termTime = PhraseList("term time")
    private static let contractors: Set<String> = ["CONTRACTOR", "FREELANCE", "SELF_EMPLOYED"]

    /// When no hours are named, a week is taken to have at least so many hours…
    private static let fewestHours = 35.0
    /// …and most likely so many.
    private static let usualHours = 37.5
    /// A day's hours when a day rate is all there is.
    private static let usualDay = 7.5

    /// An amount an hour and how sure it is.
    private struct Hourly {
        let amount: Double
        /// What it was worked out over, in words; empty where the advert pays by the hour.
        let over: String
        let isSure: Bool
    }

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        guard let floors = PayFloor.on(advert.parameters.today) else { return [] }
        let isApprentice = advert.texts.first.map { apprentices.isIn($0) } ?? false
        let floor = isApprentice ? floors.apprentice : floors.adult
        var places = HourlyRates.below(floor, in: advert.texts)
        var lowest: Hourly?
        if let pay = advert.posting.pay, pay.currency == "GBP", let hourly = hourly(pay, floor: floor, in: advert) {
            lowest = hourly
            places.insert(advert.field(payField(in: advert)), at: 0)
            if pay.unit != .hour, let hours = advert.hours { places.append(hours.place) }
        } else if let rate = HourlyRates.lowest(below: floor, in: advert.texts) {
            lowest = Hourly(amount: rate, over: "", isSure: true)
        }
        guard let lowest else { return [] }
        let isContractor = !contractors.isDisjoint(with: advert.posting.employmentTypes)
        let who = isApprentice ? "the apprentice minimum" : "the National Living Wage"
        let amount = pounds(lowest.amount)
        return [
            finding(
                lowest.isSure && !isContractor ? .mustChange : .consider, places,
                lowest.over.isEmpty
                    ? "£\(amount) an hour is under \(who) of £\(pounds(floor))."
                    : "\(lowest.over) this pay comes to about £\(amount) an hour, under \(who) of £\(pounds(floor)).",
                isContractor
                    ? "Check whether the person is a worker by law, even if the advert says self-employed; a worker is owed at least £\(pounds(floor)) an hour from age 21."
                    : lowest.isSure
                        ? "Raise the pay to at least £\(pounds(floor)) an hour, or correct the hours."
                        : "Say the hours a week, and raise the pay if it comes to less than £\(pounds(floor)) an hour.",
                figures: [
                    VacancyFigure(name: "pounds-an-hour", value: roundedDown(lowest.amount)),
                    VacancyFigure(name: "lowest-lawful-pounds-an-hour", value: floor),
                ])
        ]
    }

    private static func payField(in advert: CheckedAdvert) -> String {
        ["baseSalary", "estimatedSalary", "salary"].first { advert.root[$0] != nil } ?? "baseSalary"
    }

    /// The lowest pay an hour when it is under the floor.
    private static func hourly(_ pay: Pay, floor: Double, in advert: CheckedAdvert) -> Hourly? {
        let weeks: Double
        switch pay.unit {
        case .hour: return pay.minimum < floor ? Hourly(amount: pay.minimum, over: "", isSure: true) : nil
        case .day:
            let amount = pay.minimum / usualDay
            return amount < floor ? Hourly(amount: amount, over: "Over 7.5 hours a day", isSure: false) : nil
        case .week: weeks = 1
        case .month: weeks = 52.0 / 12
        // A term-time salary is paid for about 44 weeks, holidays included.
        case .year: weeks = advert.says(termTime) ? 44 : 52
        }
        let weekly = pay.minimum / weeks
        let isFullTimeFigure = advert.posting.employmentTypes == ["PART_TIME"] && advert.says(fullTimeFigure)
        if let hours = advert.hours, !isFullTimeFigure {
            let amount = weekly / hours.most
            return amount < floor
                ? Hourly(amount: amount, over: "Over \(number(hours.most)) hours a week", isSure: !hours.isRange) : nil
        }
        // Part-time pay without hours says nothing about an hour, unless it is a full-time figure.
        guard isFullTimeFigure || advert.posting.employmentTypes != ["PART_TIME"] else { return nil }
        if weekly / fewestHours < floor {
            return Hourly(amount: weekly / fewestHours, over: "Even over 35 hours a week", isSure: true)
        }
        return weekly / usualHours < floor
            ? Hourly(amount: weekly / usualHours, over: "Over 37.5 hours a week", isSure: false) : nil
    }

    /// Whole pennies; halves of a penny are not paid.
    private static func roundedDown(_ amount: Double) -> Double { (amount * 100 + 1e-6).rounded(.down) / 100 }

    private static func pounds(_ amount: Double) -> String {
        let pennies = Int(roundedDown(amount) * 100 + 0.5)
        let part = pennies % 100
        return "\(pennies / 100).\(part < 10 ? "0" : "")\(part)"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
