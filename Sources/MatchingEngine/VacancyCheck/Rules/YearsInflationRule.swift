/// More years of experience than the job's level takes.
enum YearsInflationRule: VacancyCheckRule {
    static let id = "years-inflation"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let usual = advert.roleLevel.usualYears
        var places = advert.experience.filter { $0.months > usual * 12 }.map(\.place)
        guard let longest = advert.longestExperience, longest.months > usual * 12 else { return [] }
        if places.isEmpty { places = [longest.place] }
        let years = longest.months / 12
        return [
            finding(
                years > 2 * usual ? .shouldChange : .consider, places,
                "\(years) years of experience are asked for in a job \(advert.roleLevel.words), where \(usual) are usual.",
                "Say what the person must be able to do instead of for how long, or ask for at most \(usual) years.",
                figures: [
                    VacancyFigure(name: "years-asked-for", value: Double(years)),
                    VacancyFigure(name: "usual-years", value: Double(usual)),
                ])
        ]
    }
}
