/// The hours a week that an advert names.
struct WeeklyHours: Sendable, Equatable {
    /// The most that is named.
    let most: Double
    /// Whether more than one number is named.
    let isRange: Bool
    let place: VacancyFinding.Place

    private static let hourWords: Set<String> = ["hours", "hour", "hrs", "hr", "h"]
    /// "12 hour shifts", "8 hours a day": hours of a day, not of a week.
    private static let dayWords: Set<String> = [
        "shift", "shifts", "night", "nights", "day", "days", "daily", "notice", "month", "year", "months",
    ]
    private static let weekWords = PhraseList("a week|per week|pw|p w|weekly|week|each week|every week|wk")
    private static let linkWords: Set<String> = ["to", "or", "and"]
    /// Sentences that speak of other hours than those worked.
    private static let otherHours = PhraseList(
        "overtime|up to|maximum|opt out|training|study|course|lessons|support|within|save|saves|saving")
    private static let believable = 4.0...84.0

    init?(fields: AdvertFields, employmentTypes: [String]) {
        if let text = fields.workHours, let found = Self.inField(text) {
            self = found
            return
        }
        let isPartTime = employmentTypes == ["PART_TIME"]
        for text in fields.texts where text.pointer == fields.base + "/description" {
            guard let found = Self.inDescription(text), !(isPartTime && found.isRange) else { continue }
            self = found
            return
        }
        return nil
    }

    private init(_ values: [Double], place: VacancyFinding.Place) {
        most = values.max() ?? 0
        isRange = Set(values).count > 1
        self.place = place
    }

    /// "37.5", "25 to 37.5", "37 hours, rota", but not "12 hour nights" and not "2 or 3 days".
    private static func inField(_ text: CheckText) -> WeeklyHours? {
        var values: [Double] = []
        for place in 0..<text.count {
            guard let value = hours(at: place, in: text) else { continue }
            let isFirst = place == 0 || (place == 2 && values.count == 1 && linkWords.contains(text.words[1]))
            if value.saysHours || (isFirst && !leadsToDays(place, in: text)) { values.append(value.number) }
        }
        return values.isEmpty ? nil : WeeklyHours(values, place: VacancyFinding.Place(pointer: text.pointer))
    }

    private static func leadsToDays(_ place: Int, in text: CheckText) -> Bool {
        (place..<min(place + 4, text.count)).contains { dayWords.contains(text.words[$0]) }
            || place + 1 < text.count && text.gap(before: place + 1).contains(UInt8(ascii: ":"))
    }

    /// "37 hours a week"; without "a week" only what looks like a full week.
    private static func inDescription(_ text: CheckText) -> WeeklyHours? {
        var weekly: [(Double, Range<Int>)] = []
        var bare: [(Double, Range<Int>)] = []
        for place in 0..<text.count {
            guard let value = hours(at: place, in: text), value.saysHours,
                !otherHours.isIn(text, text.surroundings(of: place..<place + 1, before: 4, after: 4))
            else { continue }
            if weekWords.starts(at: value.end, in: text) {
                weekly.append((value.number, place..<value.end))
            } else if (30...60).contains(value.number), text.words[value.end - 1].hasSuffix("s") {
                bare.append((value.number, place..<value.end))
            }
        }
        let found = weekly.isEmpty ? bare : weekly
        guard let most = found.max(by: { $0.0 < $1.0 }) else { return nil }
        return WeeklyHours(found.map(\.0), place: text.place(most.1))
    }

    /// A believable number at a token, whether hours follow it, and the token after them.
    private static func hours(at place: Int, in text: CheckText) -> (number: Double, saysHours: Bool, end: Int)? {
        guard let value = NumberReading.value(of: text.words[place]), believable.contains(value.number) else {
            return nil
        }
        var end = place + 1
        var saysHours = hourWords.contains(value.suffix)
        guard saysHours || value.suffix.isEmpty else { return nil }
        if !saysHours, end < text.count, hourWords.contains(text.words[end]), text.joins[end] || isPlus(end, in: text) {
            saysHours = true
            end += 1
        }
        if saysHours, end < text.count, dayWords.contains(text.words[end]) { return nil }
        if saysHours, end + 1 < text.count, ["a", "per"].contains(text.words[end]),
            dayWords.contains(text.words[end + 1])
        {
            return nil
        }
        return (value.number, saysHours, end)
    }

    private static func isPlus(_ token: Int, in text: CheckText) -> Bool {
        text.gap(before: token).contains(UInt8(ascii: "+"))
    }
}
