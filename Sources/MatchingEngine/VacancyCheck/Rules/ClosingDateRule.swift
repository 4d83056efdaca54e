/// A closing date that has passed, or that lies before the day of posting.
enum ClosingDateRule: VacancyCheckRule {
    static let id = "closing-date"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        guard let last = advert.posting.validThrough else { return [] }
        let place = [advert.field("validThrough")]
        if let posted = advert.posting.datePosted, posted > last {
            return [
                finding(
                    .mustChange, place, "The advert closes on \(last), before the day it was posted, \(posted).",
                    "Correct one of the two dates.")
            ]
        }
        guard last < advert.parameters.today else { return [] }
        return [
            finding(
                .mustChange, place, "The closing date \(last) has passed.",
                "Set a later date, or take the advert down.")
        ]
    }
}
