import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Pay under the legal floor")
struct PayBelowMinimumRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    private func found(
        _ pay: Double?, _ unit: String = "HOUR", hours: String? = nil, type: String = "FULL_TIME",
        text: String = "Answer the phone.", title: String = "Office Administrator", today: String = AdvertBench.today
    ) throws -> [VacancyFinding] {
        var fields: [String: JSONValue] = [
            "workHours": hours.map { .string($0) } ?? .null, "employmentType": .string(type), "baseSalary": .null,
        ]
        if let pay {
            fields["baseSalary"] = .object(["value": .object(["value": .number(pay), "unitText": .string(unit)])])
        }
        return try bench.findings("pay-below-minimum", text, title: title, fields: fields, today: today)
    }

    @Test("an hourly rate under the rate of the day must change; the rate itself is fine")
    func hourly() throws {
        #expect(try found(12.71).isEmpty)
        #expect(
            try found(12.70) == [
                VacancyFinding(
                    rule: "pay-below-minimum", severity: .mustChange, places: [.init(pointer: "/baseSalary")],
                    problem: "£12.70 an hour is under the National Living Wage of £12.71.",
                    remedy: "Raise the pay to at least £12.71 an hour, or correct the hours.",
                    figures: [
                        VacancyFigure(name: "pounds-an-hour", value: 12.7),
                        VacancyFigure(name: "lowest-lawful-pounds-an-hour", value: 12.71),
                    ])
            ])
    }

    @Test(
        "the floor is that of the day",
        arguments: [
            ("2024-03-31", 11.0, false), ("2024-04-01", 11.43, true), ("2025-03-31", 11.44, false),
            ("2025-04-01", 12.20, true), ("2026-03-31", 12.21, false), ("2026-04-01", 12.21, true),
            ("2027-05-01", 12.70, true),
        ])
    func dates(day: String, pay: Double, isUnder: Bool) throws {
        #expect(try !found(pay, today: day).isEmpty == isUnder)
    }

    @Test(
        "pay by the week, month or year is divided by the hours named",
        arguments: [
            (23_000, "YEAR", "45 hours", "9.82"), (24_785, "YEAR", "37.5 hours", nil),
            (1_900, "MONTH", "37.5", "11.69"),
            (2_130, "MONTH", "37.5 hours", nil), (400, "WEEK", "35 to 40 hours", "10.00"),
            (510, "WEEK", "40 hours", nil),
            (12_000, "YEAR", "16 hours a week", nil), (24_800, "YEAR", "12 hour nights, 4 on 4 off", nil),
        ] as [(Double, String, String, String?)])
    func longer(pay: Double, unit: String, hours: String, perHour: String?) throws {
        let found = try found(pay, unit, hours: hours)
        #expect(found.map { $0.problem.contains("£\(perHour ?? "") an hour") } == (perHour == nil ? [] : [true]))
    }

    @Test("without hours it must change only where no full-time week would do, and is worth a thought before")
    func noHours() throws {
        #expect(try found(21_500, "YEAR").map(\.severity) == [.mustChange])
        #expect(try found(24_000, "YEAR").map(\.severity) == [.consider])
        #expect(try found(25_000, "YEAR").isEmpty)
        #expect(try found(12_000, "YEAR", type: "PART_TIME").isEmpty)
    }

    @Test("a full-time figure for a part-time job is divided by full-time hours")
    func proRata() throws {
        let text = "The salary is £18,000 pro rata."
        #expect(
            try found(18_000, "YEAR", hours: "20 hours", type: "PART_TIME", text: text).map(\.severity) == [.mustChange]
        )
        #expect(try found(26_000, "YEAR", hours: "20 hours", type: "PART_TIME", text: text).isEmpty)
    }

    @Test("hours in the text count when the field is missing, those of a day or of overtime do not")
    func hoursInText() throws {
        let text = "You work 45 hours a week, and up to 10 hours of overtime a week."
        let found = try found(25_000, "YEAR", text: text)
        #expect(found.map { $0.places.map { $0.text ?? $0.pointer } } == [["/baseSalary", "45 hours"]])
    }

    @Test("an apprentice has a floor of their own")
    func apprentices() throws {
        #expect(try found(8, title: "Apprentice Data Technician").isEmpty)
        #expect(
            try found(7.9, title: "Apprentice Data Technician").map(\.problem)
                == ["£7.90 an hour is under the apprentice minimum of £8.00."])
    }

    @Test("a rate in the text is quoted, with or without a field; sums that are no wage are passed over")
    func text() throws {
        #expect(
            try found(11.44, text: "£11.44ph, nights.").map { $0.places.map { $0.text ?? $0.pointer } }
                == [["/baseSalary", "11.44ph"]])
        #expect(
            try found(nil, text: "We pay £12.20 an hour.").map { $0.places.map { $0.text ?? $0.pointer } }
                == [["12.20 an hour"]])
        #expect(try found(13, text: "Nights add a premium of £3.50 an hour; parking costs £4 an hour.").isEmpty)
    }

    @Test("for a contractor it is worth a thought, for other money it is silent")
    func others() throws {
        #expect(try found(9, type: "CONTRACTOR").map(\.severity) == [.consider])
        let euros: [String: JSONValue] = [
            "baseSalary": .object(["currency": .string("EUR"), "value": .object(["value": .number(9)])])
        ]
        #expect(try bench.findings("pay-below-minimum", "Answer the phone.", fields: euros).isEmpty)
    }
}
