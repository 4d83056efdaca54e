import Foundation
import SkillsTaxonomy
import Testing

@Suite("A schema.org JobPosting")
struct JobPostingReaderTests {
    private func read(_ json: String) throws -> JobPosting {
        try JobPostingReader().read(try JSONValue(json: Data(json.utf8)))
    }

    private func read(field: String) throws -> JobPosting {
        try read(#"{"title": "Data clerk", "description": "Excel", \#(field)}"#)
    }

    @Test(
        "pay is taken in every shape it may have",
        arguments: [
            (#""baseSalary": 25500"#, Pay(minimum: 25_500, maximum: 25_500, unit: .year)),
            (#""baseSalary": "25,500""#, Pay(minimum: 25_500, maximum: 25_500, unit: .year)),
            (#""baseSalary": "competitive""#, nil),
            (#""baseSalary": "£12.80 an hour""#, Pay(minimum: 12.8, maximum: 12.8, unit: .hour)),
            (#""baseSalary": {"currency": "GBP", "value": 13}"#, Pay(minimum: 13, maximum: 13, unit: .hour)),
            (
                #""baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value": {"minValue": "2,000", "maxValue": 2400, "unitText": "month"}}"#,
                Pay(minimum: 2_000, maximum: 2_400, unit: .month, currency: "EUR")
            ),
            (
                #""estimatedSalary": [{"value": {"value": 90, "unitText": "DAY"}}], "salaryCurrency": "GBP""#,
                Pay(minimum: 90, maximum: 90, unit: .day)
            ),
        ] as [(String, Pay?)])
    func pay(field: String, pay: Pay?) throws {
        #expect(try read(field: field).pay == pay)
    }

    @Test(
        "a place is taken in every shape it may have",
        arguments: [
            (#""jobLocation": "Tipton""#, ["Tipton/-"]),
            (#""jobLocation": {"address": "12 High Street, Tipton"}"#, ["12 High Street, Tipton/-"]),
            (#""jobLocation": {"name": "The Hub", "address": {"postalCode": "DY4 8HX"}}"#, ["The Hub/DY4 8HX"]),
            (
                #""jobLocation": [{"address": {"addressLocality": "Walsall", "postalCode": "WS1 1TP"}}, {"address": {"addressLocality": "Dudley"}}]"#,
                ["Walsall/WS1 1TP", "Dudley/-"]
            ),
        ])
    func places(field: String, places: [String]) throws {
        #expect(try read(field: field).locations.map { "\($0.locality ?? "-")/\($0.postalCode ?? "-")" } == places)
    }

    @Test("texts, DefinedTerms and lists of either are all read, each with its pointer")
    func terms() throws {
        let posting = try read(
            field: #"""
                "skills": ["SQL", {"@type": "DefinedTerm", "name": "Excel"}], "x-niceToHave": [{"name": "Power BI"}],
                "qualifications": {"@type": "EducationalOccupationalCredential", "credentialCategory": "GCSE maths"},
                "experienceRequirements": {"monthsOfExperience": "12"}, "employmentType": "full-time, temporary",
                "identifier": {"name": "Acme", "value": 17}, "hiringOrganization": {"name": " Acme "},
                "validThrough": "2027-02-28T23:59:59Z", "jobLocationType": "TELECOMMUTE"
                """#)
        #expect(
            posting.passages.dropFirst().map { "\($0.pointer) \($0.text) \($0.role.rawValue)" } == [
                "/qualifications/credentialCategory GCSE maths essential", "/skills/0 SQL essential",
                "/skills/1/name Excel essential", "/x-niceToHave/0/name Power BI desirable",
            ])
        #expect(posting.monthsOfExperience == 12)
        #expect(posting.employmentTypes == ["FULL_TIME", "TEMPORARY"])
        #expect(posting.identifier == "17")
        #expect(posting.employer == "Acme")
        #expect(posting.validThrough == "2027-02-28")
        #expect(posting.isRemote)
    }

    @Test("a posting inside a JSON-LD graph is found, and its pointers lead there")
    func graph() throws {
        let document = #"""
            {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "Acme"},
            {"@type": "http://schema.org/JobPosting", "title": "Data clerk", "description": "Excel"}]}
            """#
        let posting = try read(document)
        #expect(posting.title == "Data clerk")
        #expect(posting.passages.map(\.pointer) == ["/@graph/1/description"])
    }

    @Test(
        "a wrong value is told with its place",
        arguments: [
            (#""datePosted": "yesterday""#, "/datePosted"), (#""validThrough": "2026-02-30""#, "/validThrough"),
            (#""baseSalary": {"value": {"unitText": "FORTNIGHT", "value": 5}}"#, "/baseSalary/value/unitText"),
            (#""baseSalary": {"value": {"unitText": {}, "value": 5}}"#, "/baseSalary/value/unitText"),
            (#""baseSalary": {"value": {"minValue": 20000, "maxValue": {}}}"#, "/baseSalary"),
            (#""baseSalary": {"value": {"minValue": 20000, "median": 1e9}}"#, "/baseSalary"),
            (#""baseSalary": -1"#, "/baseSalary"), (#""jobLocation": 7"#, "/jobLocation/0"),
            (#""employmentType": {"a": 1}"#, "/employmentType"), (#""hiringOrganization": 5"#, "/hiringOrganization"),
            (#""skills": [true]"#, "/skills/0"),
            (
                #""experienceRequirements": {"monthsOfExperience": "lots"}"#,
                "/experienceRequirements/monthsOfExperience"
            ),
        ])
    func wrong(field: String, pointer: String) {
        let error = #expect(throws: DocumentError.self) { try read(field: field) }
        #expect(error?.problems.map(\.pointer) == [pointer])
        #expect(error?.problems.allSatisfy { !$0.remedy.isEmpty } == true)
    }

    @Test("JSON nested too deep is refused and does not end the program")
    func deep() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: DocumentError.self) { try JSONValue(json: Data(deep.utf8)) }
    }
}
