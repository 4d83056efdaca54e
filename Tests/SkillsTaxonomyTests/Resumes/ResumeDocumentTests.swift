import Foundation
import Testing

@testable import SkillsTaxonomy

@Suite("Taking in a JSON Resume")
struct ResumeDocumentTests {
    private func document(_ json: String) throws -> ResumeDocument {
        try ResumeDocument(jsonResume: JSONValue(json: Data(json.utf8)))
    }

    private func problems(_ json: String) -> [String] {
        do {
            _ = try document(json)
            return []
        } catch let error as DocumentError {
            return error.problems.map(\.pointer)
        } catch {
            return ["?"]
        }
    }

    static let sample = """
        {"basics": {"name": "Sam Baker", "label": "Care assistant", "summary": "Good with customer service.",
          "image": "x.png", "location": {"postalCode": "B11 1AA"}},
         "work": [{"name": "Excel Homes Ltd", "position": "Care assistant", "startDate": "2019-01", "endDate": "2020-12",
           "highlights": ["Teamwork every night", "Wrote Excel sheets"]}],
         "volunteer": [{"organization": "Food bank", "position": "Warehouse operative", "startDate": "2021-01"}],
         "education": [{"institution": "Python College", "studyType": "BSc", "area": "Photography", "endDate": "2015"}],
         "skills": [{"name": "SQL", "level": "Advanced", "keywords": ["Power BI"]}, "Java"],
         "languages": [{"language": "Urdu", "fluency": "Native"}],
         "interests": [{"name": "Welding"}],
         "references": [{"name": "A", "reference": "She knows Polish"}],
         "x-own-field": {"anything": [1, 2]}}
        """

    @Test("Every string is evidence with its own JSON Pointer and offsets")
    func pointers() throws {
        let document = try document(Self.sample)
        let profile = ResumeFixtures.reader.read(document, today: ResumeFixtures.today).profile
        let places = profile.skills.map { "\($0.id) \($0.evidence.first?.pointer ?? "-")" }
        #expect(
            places == [
                "bachelors-degree /education/0/studyType", "caring-for-others /work/0/position",
                "customer-service /basics/summary",
                "excel /work/0/highlights/1", "following-procedures /volunteer/0/position", "java /skills/1",
                "patience /work/0/position", "photography /education/0/area", "power-bi /skills/0/keywords/0",
                "sql /skills/0/name",
                "stock-control /volunteer/0/position", "teamwork /work/0/highlights/0", "urdu /languages/0/language",
                "welding /interests/0/name",
            ])
        for evidence in profile.skills.flatMap(\.evidence) + profile.occupations.map(\.evidence) {
            #expect(document.text(at: evidence.pointer)?.scalars(evidence.start, evidence.end) == evidence.text)
        }
    }

    @Test("Dates of jobs count, and a job with no end goes on")
    func dates() throws {
        let profile = ResumeFixtures.reader.read(try document(Self.sample), today: ResumeFixtures.today).profile
        #expect(
            profile.occupations.map { "\($0.id) \($0.months ?? 0)" } == ["warehouse-operative 71", "care-worker 24"])
        #expect(profile.monthsOfExperience == 95)
    }

    @Test("Older field names are known")
    func aliases() throws {
        let old = try document(#"{"work":[{"company":"X","position":"Chef"}],"education":[{"degree":"MSc"}]}"#)
        let profile = ResumeFixtures.reader.read(old, today: ResumeFixtures.today).profile
        #expect(profile.occupations.map(\.id) == ["chef"])
        #expect(profile.qualifications.map(\.name) == ["Master's degree"])
    }

    @Test("A value of a wrong type is named by its pointer, all together")
    func wrongTypes() {
        #expect(problems("[]") == [""])
        #expect(problems(#""text""#) == [""])
        #expect(problems(#"{"basics": []}"#) == ["/basics"])
        #expect(
            problems(#"{"work": [{"position": ["a"], "highlights": [1, "b"], "startDate": {}}], "skills": 7}"#) == [
                "/work/0/position", "/work/0/startDate", "/work/0/highlights/0", "/skills",
            ])
        #expect(problems(#"{"work": [3]}"#) == ["/work/0"])
    }

    @Test(
        "Nothing, null and empty strings are no fault",
        arguments: ["{}", #"{"work": null}"#, #"{"work": [{"position": ""}]}"#])
    func empty(json: String) throws {
        let profile = ResumeFixtures.reader.read(try document(json), today: ResumeFixtures.today).profile
        #expect(profile == Profile())
    }

    @Test("Problems hold no text of the résumé")
    func noLeak() {
        do {
            _ = try document(#"{"work": "secret words"}"#)
            Issue.record("No error came.")
        } catch let error as DocumentError {
            #expect(!error.description.contains("secret"))
        } catch {
            Issue.record("Another error came.")
        }
    }
}
