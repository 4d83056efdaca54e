import FairwayService
import Foundation
import Testing

@Suite("Vacancies")
struct VacancyUseCaseTests {
    let test: TestFairway

    init() throws {
        test = try TestFairway()
    }

    func requirements(_ answer: VacancyAnswer) throws -> [String: String] {
        let list = try TestFairway.json(answer)["requirements"] as? [[String: Any]] ?? []
        return Dictionary(
            list.compactMap { entry in
                (entry["skill"] as? String).flatMap { skill in (entry["importance"] as? String).map { (skill, $0) } }
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test("a posting is read, stored and given back with its unknown fields")
    func post() throws {
        let answer = try test.fairway.postVacancy(TestFairway.technician)
        #expect(answer.id == "v000001")
        let wanted = try requirements(answer)
        #expect(wanted["sql"] == "essential")
        #expect(wanted["power-bi"] == "desirable")
        let json = try TestFairway.json(try test.fairway.vacancy("v000001"))
        let posting = json["posting"] as? [String: Any]
        #expect((posting?["x-ours"] as? [String: String]) == ["colour": "blue"])
        #expect(json["createdAt"] as? String == "2026-11-24T09:00:00Z")
        #expect(json["aiRole"] as? String == "supports-ai")
    }

    @Test("a vacancy is in the next match, an edited one as edited, and a removed one no more")
    func liveIndex() throws {
        let fairway = test.fairway
        func titles() throws -> [String] {
            let matches =
                try TestFairway.json(try fairway.match(.text(TestFairway.clerk)))["matches"] as? [[String: Any]]
            return (matches ?? []).compactMap { ($0["vacancy"] as? [String: Any])?["title"] as? String }
        }
        #expect(try titles() == [])
        let id = try fairway.postVacancy(TestFairway.technician).id
        #expect(try titles() == ["Data Technician"])
        _ = try fairway.replaceVacancy(
            id,
            with: Data(
                String(decoding: TestFairway.technician, as: UTF8.self).replacing(
                    "Data Technician", with: "Junior Data Technician"
                ).utf8))
        #expect(try titles() == ["Junior Data Technician"])
        try fairway.removeVacancy(id)
        #expect(try titles() == [])
    }

    @Test("a vacancy that another process stores is in the next match too")
    func otherProcess() throws {
        _ = try test.fairway.match(.text(TestFairway.clerk))
        _ = try TestFairway.open(test.folder).postVacancy(TestFairway.technician)
        let matches = try TestFairway.json(try test.fairway.match(.text(TestFairway.clerk)))["matches"] as? [Any]
        #expect(matches?.count == 1)
    }

    @Test(
        "every problem of a posting is told at once, each with its place",
        arguments: [
            ("[]", FairwayError.Kind.invalid, [""]),
            ("{", .malformed, [""]),
            ("{}", .invalid, ["/title", "/description"]),
            (#"{"title": 7, "description": ""}"#, .invalid, ["/title", "/description"]),
            (
                #"{"title": "A", "description": "B", "validThrough": "2026-02-30", "employmentType": 5}"#, .invalid,
                ["/validThrough", "/employmentType"]
            ),
            (
                #"{"title": "A", "description": "B", "baseSalary": {"value": {"minValue": -4}}}"#, .invalid,
                ["/baseSalary"]
            ),
            (#"{"title": "A", "description": "B", "@type": "Person"}"#, .invalid, ["/@type"]),
        ] as [(String, FairwayError.Kind, [String])])
    func problems(document: String, kind: FairwayError.Kind, pointers: [String]) throws {
        let error = #expect(throws: FairwayError.self) { try test.fairway.postVacancy(Data(document.utf8)) }
        #expect(error?.kind == kind)
        #expect(Set(error?.problems.map(\.pointer) ?? []) == Set(pointers))
        #expect(try TestFairway.json(try test.fairway.vacancies())["total"] as? Int == 0)
    }

    @Test("pages cover every vacancy once, in the order of posting")
    func pages() throws {
        let lines = (1...45).map { #"{"title": "Job \#($0)", "description": "Excel and SQL"}"# }.joined(separator: "\n")
        let report = try test.fairway.importVacancies(.data(Data(lines.utf8)), format: .ndjson)
        #expect(report.stored == 45)
        var seen: [String] = []
        var cursor: String?
        repeat {
            let page = try test.fairway.vacancies(limit: 20, cursor: cursor)
            seen += page.items.map(\.id)
            cursor = page.nextCursor
        } while cursor != nil
        #expect(seen == (1...45).map { "v0000" + ($0 < 10 ? "0" : "") + "\($0)" })
    }

    @Test(
        "a cursor that Fairway did not give out is refused", arguments: ["", "abc", "YWZ0ZXI6LTE", "YWZ0ZXI6MQ==", "💥"])
    func badCursor(cursor: String) {
        #expect(throws: FairwayError.self) { try test.fairway.vacancies(cursor: cursor) }
    }

    @Test("an import keeps the good lines and says what is wrong with each bad one")
    func importing() throws {
        let lines = """
            {"title": "A", "description": "Excel"}
            not json

            {"title": "", "description": "Excel"}
            {"title": "B", "description": "SQL"}
            """
        let report = try test.fairway.importVacancies(.data(Data(lines.utf8)), format: .ndjson)
        #expect(report.stored == 2)
        #expect(report.bad.map(\.line) == [2, 4])
    }

    @Test("a spreadsheet is imported by the names of its columns")
    func table() throws {
        let table = """
            Title,Employer,Description,Postcode,Pay minimum,Pay unit,Nice to have
            Data clerk,Tame Valley Foods,"Excel, ""pivot"" tables
            and SQL",WS1 1TP,12.80,hour,Power BI;Tableau
            ,Nobody,No title,,,,
            """
        let report = try test.fairway.importVacancies(.data(Data(table.utf8)), format: .csv)
        #expect(report.stored == 1)
        #expect(report.bad.map(\.line) == [4])
        let answer = try test.fairway.vacancy("v000001")
        let wanted = try requirements(answer)
        #expect(wanted["power-bi"] == "desirable")
        #expect(wanted["sql"] == "essential")
    }

    @Test(
        "an identifier that is not there is not found", arguments: ["v000009", "nonsense", "", "v0", "../etc/passwd"])
    func unknown(id: String) {
        let error = #expect(throws: FairwayError.self) { try test.fairway.vacancy(id) }
        #expect(error?.kind == .notFound)
        #expect(throws: FairwayError.self) { try test.fairway.removeVacancy(id) }
    }
}
