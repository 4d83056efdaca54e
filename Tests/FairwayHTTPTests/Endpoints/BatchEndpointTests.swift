import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("POST /v1/vacancies:batch")
struct BatchEndpointTests {
    let service: TestService

    init() throws { service = try TestService() }

    private static let address = "/v1/vacancies:batch"
    private static let lines = "application/x-ndjson"

    @Test("good vacancies are stored in their order, and each bad one is told with its place and remedy")
    func mixed() async throws {
        let body = [
            Samples.distinct(1), "", "not json", "{\"title\": 7}", Samples.distinct(2) + "\r", "[]",
        ].joined(separator: "\n")
        try await service.run { caller async throws in
            let answer = try await caller.post(Self.address, type: Self.lines, Data(body.utf8))
            #expect(answer.status == 200)
            #expect(answer.json["stored"] == .number(2))
            #expect(answer.json["refused"] == .number(3))
            let items = answer.json["items"]?.elements ?? []
            #expect(items.compactMap { $0["index"]?.numeric } == [0, 1, 2, 3, 4])
            #expect(items.compactMap { $0["status"]?.numeric } == [201, 400, 422, 201, 422])
            #expect(items.map { $0["id"]?.text } == ["v000001", nil, nil, "v000002", nil])
            #expect(items[1]["problem"]?["type"]?.text == "/problems/malformed")
            let places = items[2]["problem"]?["errors"]?.elements.compactMap { $0["pointer"]?.text }
            #expect(places == ["/title", "/description"])
            #expect(try await caller.get("/v1/vacancies/v000002").json["title"]?.text == "Job 2")
            let match = try await caller.post("/v1/matches?allJobs=true", Data(Samples.resume.utf8))
            #expect(match.json["matches"]?.elements.count == 2)
        }
    }

    @Test("an array is read like lines, and its vacancies are those that single posts would make")
    func array() async throws {
        let single = try service.fairway.postVacancy(Samples.posting())
        let expected = try JSONValue(json: CanonicalJSON.encode(single))
        try await service.run { caller async throws in
            let body = Data("[".utf8) + Samples.posting() + Data(", 5]".utf8)
            let answer = try await caller.post(Self.address, type: "application/json", body)
            #expect(answer.json["items"]?.elements.compactMap { $0["status"]?.numeric } == [201, 422])
            guard case .object(var stored) = try await caller.get("/v1/vacancies/v000002").json else { return }
            stored["id"] = .string("v000001")
            #expect(JSONValue.object(stored) == expected)
        }
    }

    @Test(
        "what is no batch is refused as a whole",
        arguments: [
            ("application/json", "{\"title\": \"x\"}", 422), ("application/json", "[]", 422),
            ("application/json", "[{}", 400), ("application/json", "", 400), (lines, "", 422),
            (lines, "\n \r\n", 422), ("text/plain", "x", 415),
        ])
    func wrong(type: String, body: String, status: Int) async throws {
        let answer = try await service.run { try await $0.post(Self.address, type: type, Data(body.utf8)) }
        #expect(answer.status == status)
    }

    @Test("a repeated batch gets the stored answer and stores nothing more")
    func repeated() async throws {
        try await service.run { caller async throws in
            let body = Data("\(Samples.distinct(1))\n{}\n".utf8)
            let first = try await caller.post(
                Self.address, type: Self.lines, body, headers: [.idempotencyKey: "k"])
            let second = try await caller.post(
                Self.address, type: Self.lines, body, headers: [.idempotencyKey: "k"])
            #expect(first.status == 200 && second.status == 200)
            #expect(first.data == second.data)
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(1))
        }
    }

    @Test("a large batch is taken in, done by the server, and its results are read page by page")
    func job() async throws {
        let count = VacancyBatch.mostAtOnce + 30
        let lines = (0..<count).map { $0 % 100 == 7 ? "{\"title\": \"No description\"}" : Samples.distinct($0) }
        let bad = lines.count { $0.contains("No description") }
        try await service.run { caller async throws in
            let body = Data(lines.joined(separator: "\n").utf8)
            let accepted = try await caller.post(
                Self.address, type: Self.lines, body, headers: [.idempotencyKey: "k"])
            #expect(accepted.status == 202)
            let address = try #require(accepted["Location"])
            #expect(accepted.json["total"] == .number(Double(count)))
            #expect(accepted.json["state"]?.text == "waiting")
            let again = try await caller.post(
                Self.address, type: Self.lines, body, headers: [.idempotencyKey: "k"])
            #expect(again.status == 202)
            #expect(again.data == accepted.data && again["Location"] == address)

            var job = try await caller.get(address)
            while job.json["state"]?.text != "done" {
                try await Task.sleep(for: .milliseconds(50))
                job = try await caller.get(address)
            }
            #expect(job.json["stored"] == .number(Double(count - bad)))
            #expect(job.json["refused"] == .number(Double(bad)))
            var items: [JSONValue] = []
            var next: String? = address + "?limit=400"
            while let page = next {
                let answer = try await caller.get(page)
                #expect(answer.status == 200)
                items += answer.json["items"]?.elements ?? []
                next = answer["Link"].flatMap { $0.firstMatch(of: /^<([^>]*)>; rel="next"$/) }.map { String($0.1) }
            }
            #expect(items.compactMap { $0["index"]?.numeric } == (0..<count).map(Double.init))
            #expect(items.compactMap { $0["id"]?.text }.count == count - bad)
            #expect(items[7]["problem"]?["errors"]?.elements.first?["pointer"]?.text == "/description")
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(Double(count - bad)))
        }
    }

    @Test("a job that a server left half done is finished by the next one, each vacancy stored once")
    func resumed() async throws {
        let count = VacancyBatch.mostAtOnce + 1
        let body = (0..<count).map { Samples.distinct($0) }.joined(separator: "\n")
        let job = try service.fairway.startJob(VacancyBatch(Data(body.utf8), format: .ndjson))
        #expect(try service.fairway.workOnJobs())
        #expect(try service.fairway.job(job.id).state == .running)
        let restarted = try service.reopened()
        while try restarted.workOnJobs() {}
        #expect(try restarted.job(job.id).state == .done)
        #expect(try restarted.vacancies().total == count)
        service.clock.advance(hours: 24 * 7 + 1)
        #expect(try restarted.sweep().jobs == 1)
        #expect(throws: FairwayError.self) { try restarted.job(job.id) }
    }

    @Test(
        "a job that is not there is a 404",
        arguments: ["j000001-0707070707070707", "j1", "x", "j000001-%27OR", "j99999999999999999999-0707070707070707"])
    func unknownJob(id: String) async throws {
        let answer = try await service.run { try await $0.get("/v1/jobs/\(id)") }
        #expect(answer.status == 404)
    }
}
