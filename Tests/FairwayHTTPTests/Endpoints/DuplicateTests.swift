import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Duplicates")
struct DuplicateTests {
    private static let text = """
        You will keep the records of our reuse workshop, check what comes in against the list, and answer people who \
        bring things. You will use a spreadsheet every day and our chat assistant to draft letters, which you read \
        before they go out. We train you on the job, and you work with a team of five who have done this for years.
        """

    private func posting(_ text: String, employer: String, title: String, reference: String? = nil) -> String {
        let identifier = reference.map { "\"identifier\": \"\($0)\", " } ?? ""
        return
            "{\(identifier)\"title\": \"\(title)\", \"description\": \"\(text)\", \"hiringOrganization\": \"\(employer)\"}"
    }

    @Test("a vacancy that says nearly the same as another is told in the answer of its post, and only there")
    func told() async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            func post(_ posting: String) async throws -> Answer {
                try await caller.post("/v1/vacancies", type: "application/json", Data(posting.utf8))
            }
            let first = try await post(posting(Self.text, employer: "Reuse Hub Ltd", title: "Records Assistant"))
            #expect(first.json["duplicates"] == nil)
            let other = try await post(Samples.distinct(1))
            #expect(other.json["duplicates"] == nil)
            let changed = Self.text.replacing("team of five", with: "team of six")
            let second = try await post(posting(changed, employer: "Reuse Hub", title: "Records assistant"))
            #expect(second.status == 201)
            let told = second.json["duplicates"]?.elements ?? []
            #expect(told.compactMap { $0["vacancy"]?.text } == ["v000001"])
            #expect(told.first?["reason"]?.text == "Vacancy v000001 of the same employer says nearly the same.")
            #expect((0.6..<1).contains(told.first?["likeness"]?.numeric ?? 0))
            let shown = try await caller.get("/v1/vacancies/v000003")
            #expect(shown.json["duplicates"] == nil)
            #expect(shown["ETag"] == second["ETag"])
        }
    }

    @Test("a reference that the employer has used before is told, and another employer's is not")
    func reference() throws {
        let service = try TestService()
        func post(_ employer: String, _ words: Int) throws -> VacancyAnswer {
            let text = (0..<30).map { "word\(words)x\($0)" }.joined(separator: " ")
            return try service.fairway.postVacancy(
                Data(posting(text, employer: employer, title: "Job", reference: "R-7").utf8))
        }
        #expect(try post("Reuse Hub", 1).duplicates == nil)
        #expect(try post("Another Hub", 2).duplicates == nil)
        #expect(
            try post("Reuse Hub", 3).duplicates?.map(\.reason) == [
                "Vacancy v000001 of the same employer has the same reference."
            ])
    }

    @Test("in a batch, likenesses to earlier items and to stored vacancies are told")
    func batch() throws {
        let service = try TestService()
        _ = try service.fairway.postVacancy(Data(posting(Self.text, employer: "Reuse Hub", title: "Records").utf8))
        let lines = [
            Samples.distinct(1), "{}", posting(Self.text, employer: "Reuse Hub", title: "Records"), Samples.distinct(1),
        ]
        let answer = try service.fairway.postVacancies(
            VacancyBatch(Data(lines.joined(separator: "\n").utf8), format: .ndjson))
        let told = try JSONValue(json: CanonicalJSON.encode(answer))["items"]?.elements.map {
            $0["duplicates"]?.elements.compactMap { $0["vacancy"]?.text } ?? []
        }
        #expect(told == [[], [], ["v000001"], ["v000002"]])
    }
}
