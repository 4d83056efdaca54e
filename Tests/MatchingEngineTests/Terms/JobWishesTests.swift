import Communities
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("What a resident asks of a job's terms")
struct JobWishesTests {
    let world: SampleWorld

    init() throws { world = try SampleWorld.shared.get() }

    /// A person whom every advert below suits.
    private var clerk: Profile {
        world.profile("WORK\nData clerk\n2018 - 2024\nKept spreadsheets in Excel and wrote SQL queries for reports.")
    }

    private func advert(_ id: String, _ terms: String) throws -> IndexedVacancy {
        let document = """
            {"title": "Data Analyst", "description": "Essential:\\n- Excel and spreadsheets\\n- SQL", "identifier": "\(id)"\(terms)}
            """
        let posting = try JobPostingReader().read(JSONValue(json: Data(document.utf8)))
        return IndexedVacancy(vacancy: world.vacancyReader.vacancy(from: posting, id: id), coordinate: nil)
    }

    private func found(_ adverts: [IndexedVacancy], _ wishes: JobWishes) -> Set<String> {
        let index = MatchIndex(taxonomy: world.taxonomy, vacancies: adverts)
        let request = MatchRequest(top: 100, allJobs: true, wishes: wishes, today: "2026-11-24")
        return Set(world.engine.matches(for: clerk, in: index, request: request).map(\.vacancy.id))
    }

    @Test("a job that pays less than asked is left out; one that pays by the hour is reckoned by the year")
    func pay() throws {
        let adverts = try [
            advert("low", #", "baseSalary": 22000"#), advert("high", #", "baseSalary": 31000"#),
            advert("unsaid", ""),
            advert(
                "range",
                #", "baseSalary": {"value": {"minValue": 22000, "maxValue": 28000, "unitText": "YEAR"}, "currency": "GBP"}"#
            ),
            advert("hourly", #", "baseSalary": {"value": {"value": 15, "unitText": "HOUR"}, "currency": "GBP"}"#),
        ]
        #expect(found(adverts, JobWishes()) == ["low", "high", "unsaid", "range", "hourly"])
        #expect(found(adverts, JobWishes(minimumPay: 25_000)) == ["high", "unsaid", "range", "hourly"])
        #expect(found(adverts, JobWishes(minimumPay: 29_250)) == ["high", "unsaid", "hourly"])
        #expect(found(adverts, JobWishes(minimumPay: 29_251)) == ["high", "unsaid"])
    }

    @Test("full-time, part-time and weekdays leave out the jobs that say otherwise")
    func pattern() throws {
        let adverts = try [
            advert("full", #", "employmentType": "FULL_TIME""#), advert("part", #", "employmentType": "PART_TIME""#),
            advert("either", #", "employmentType": ["FULL_TIME", "PART_TIME"]"#),
            advert("nights", #", "employmentType": "FULL_TIME", "workHours": "4 on 4 off, days and nights""#),
            advert("office", #", "workHours": "Monday to Friday, 9am to 5pm""#), advert("unsaid", ""),
        ]
        #expect(found(adverts, JobWishes(pattern: .fullTime)) == ["full", "either", "nights", "office", "unsaid"])
        #expect(found(adverts, JobWishes(pattern: .partTime)) == ["part", "either", "office", "unsaid"])
        #expect(found(adverts, JobWishes(pattern: .weekdays)) == ["full", "part", "either", "office", "unsaid"])
    }

    @Test("days at home count as told: a job that says nothing is at the employer's place, some days stay in")
    func home() throws {
        let adverts = try [
            advert("remote", #", "jobLocationType": "TELECOMMUTE""#), advert("unsaid", ""),
            advert("hybrid", #", "responsibilities": "Hybrid working.""#),
        ]
        #expect(found(adverts, JobWishes(homeDays: 1)).contains("remote"))
        #expect(!found(adverts, JobWishes(homeDays: 1)).contains("unsaid"))
        #expect(found(adverts, JobWishes(homeDays: 5)).contains("remote"))
    }

    @Test("a wish moves no score: whoever stays in has the same points")
    func noScore() throws {
        let adverts = try [
            advert("a", #", "baseSalary": 31000, "employmentType": "PART_TIME""#), advert("b", ""),
        ]
        let index = MatchIndex(taxonomy: world.taxonomy, vacancies: adverts)
        var request = MatchRequest(top: 10, allJobs: true, today: "2026-11-24")
        let before = world.engine.matches(for: clerk, in: index, request: request)
        request.wishes = JobWishes(minimumPay: 20_000, pattern: .partTime)
        #expect(world.engine.matches(for: clerk, in: index, request: request) == before)
    }
}
