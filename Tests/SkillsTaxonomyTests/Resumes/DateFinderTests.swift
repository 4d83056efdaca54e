import Testing

@testable import SkillsTaxonomy

@Suite("Reading dates and lengths of time")
struct DateFinderTests {
    static func ordinal(_ year: Int, _ month: Int) -> Int { YearMonth(year: year, month: month).ordinal }

    /// Months told, and whether they go on.
    private func read(_ text: String) -> [String] {
        ResumeFixtures.periods(text).map { "\($0.months)\($0.isOngoing ? "+" : "")" }
    }

    @Test(
        "Ranges are read however they are written",
        arguments: [
            ("03/2015 to 07/2019", 53), ("Mar 2015 - Jul 2019", 53), ("March 2015 – July 2019", 53),
            ("Mar '15 – Jul '19", 53),
            ("Mar 15 – Jul 19", 53), ("2015-03 – 2019-07", 53), ("01/03/2015 - 31/07/2019", 53),
            ("03.2015 – 07.2019", 53),
            ("from March 2015 until July 2019", 53), ("03/15 - 07/19", 53), ("1st March 2015 to 31st July 2019", 53),
            ("2016-2018", 24), ("2016 – 2018", 24), ("2016 to 2018", 24), ("2016 > 2018", 24), ("2016 → 2018", 24),
            ("from year 2016 until 2018", 24), ("between 2016 and 2018", 24), ("2012-16", 48), ("2009/10", 12),
            ("2010\t2012", 24), ("01.03.2015 - 31.07.2019", 53), ("01.03.2015 do 31.07.2019", 53),
            ("martie 2015 – iulie 2019", 53), ("marzo 2015 hasta julio 2019", 53), ("marzec 2015 - lipiec 2019", 53),
            ("from 2016 until she died in 2018", 24), ("2016 till the shop closed in 2018", 24),
            ("Sept '16 to Aug '18", 24), ("2016/17", 12), ("2015 Mar - 2019 Jul", 53),
            ("from '98 to 2004", 72), ("'98-'04", 72),
        ])
    func ranges(text: String, months: Int) {
        #expect(read(text) == ["\(months)"])
    }

    @Test(
        "A stretch that goes on ends today",
        arguments: [
            ("Jan 19 – present", 95), ("January 2019 to date", 95), ("Jan '19 - now", 95), ("01/2019 till now", 95),
            ("since January 2019", 95), ("Jan 2019 onwards", 95), ("2019 – now", 89), ("2019 up to now", 89),
            ("2019–", 89),
            ("since 2019", 89), ("2019 > now", 89), ("2019 - this year", 79), ("JAN 2019 TO PRESENT", 95),
            ("since early 2019", 89),
            ("2019 - nadal", 89), ("ianuarie 2019 – prezent", 95), ("desde 2019", 89),
            ("came here 2019 and driving taxi till now", 89), ("15/01/2019 →", 95), ("April 2019 to the present", 92),
            ("Jan 2019 - Dec 2027", 95),
        ])
    func ongoing(text: String, months: Int) {
        let periods = ResumeFixtures.periods(text)
        #expect(periods.map(\.months) == [months] || text.contains("this year"))
        #expect(periods.first?.last == ResumeFixtures.today || text.contains("this year"))
    }

    @Test("A season and a month alone have their length")
    func single() {
        #expect(read("summer 2014") == ["3"])
        #expect(read("June 2024") == ["1"])
        #expect(read("2014") == ["6"])
    }

    @Test(
        "What is no date is none",
        arguments: [
            "ISO 9001", "call 07700 900123", "room 2150", "£2,018", "24/7", "1,900 sales", "section 172", "B66 3JZ",
            "since I was a boy",
            "2030 – 2035", "2018 – 2016", "",
        ])
    func none(text: String) {
        #expect(ResumeFixtures.periods(text).filter { $0.months != 6 } == [])
    }

    @Test("A telephone number holds no year")
    func telephone() {
        #expect(ResumeFixtures.profile("Warehouse operative\nTel 0121 2012 2016").monthsOfExperience == nil)
        #expect(ResumeFixtures.profile("Warehouse operative\n+44 2012 2016 99").monthsOfExperience == nil)
    }

    @Test(
        "Lengths of time are read in words and figures",
        arguments: [
            ("for six years", 72), ("6 yrs", 72), ("6yrs", 72), ("twenty-two years", 264), ("18 months", 18),
            ("over ten years", 120),
            ("fourteen years' experience", 168), ("nearly 6 years", 72), ("for a year", 12),
            ("35 YEARS IN THE TRADE", 420),
            ("8 weeks", 2), ("10+ years", 120), ("three full years", 36), ("two and a half years", 30),
            ("2.5 years", 30), ("2½ years", 30), ("a couple of years", 24), ("3 years and 6 months", 42),
            ("3 yrs 6 mths", 42), ("for a year and a half", 18), ("for the last eleven years", 132),
        ])
    func durations(text: String, months: Int) {
        #expect(DurationFinder(document: TextDocument(text)).durations().map(\.months) == [months])
    }

    @Test(
        "Ages and intervals are no length of work",
        arguments: [
            "52 years old", "two years ago", "every 3 years", "aged 40 years", "twice a year", "year 9",
            "a six-year-old",
        ])
    func noDurations(text: String) {
        #expect(DurationFinder(document: TextDocument(text)).durations().map(\.months) == [])
    }

    @Test("A length of time that the words carry to now ends now")
    func reachesNow() {
        let texts = [
            "for the last six years", "over the past 6 years", "6 years now", "for six years",
            "within the last 6 years",
        ]
        let found = texts.map { DurationFinder(document: TextDocument($0)).durations().map(\.reachesNow) }
        #expect(found == [[true], [true], [true], [false], []])
    }

    @Test("Overlapping stretches count once")
    func overlaps() {
        let periods = [
            Period(start: 10, end: 20, isOngoing: false), Period(start: 15, end: 25, isOngoing: false),
            Period(start: 12, end: 14, isOngoing: false), Period(start: 30, end: 31, isOngoing: false),
        ]
        #expect(Period.monthsCovered(by: periods) == 16)
        #expect(Period.monthsCovered(by: []) == 0)
    }
}
