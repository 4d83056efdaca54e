import FairwayService
import Foundation
import HTTPTypes
import HummingbirdTesting
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("GET /v1/vacancies with filters")
struct VacancyListTests {
    let service: TestService

    init() throws {
        service = try TestService()
        for (title, employer, postcode, pay, posted, last) in [
            ("Data Technician", "Tame Valley Foods", "WS1 1TP", "26000", "2026-11-01", "2026-12-31"),
            ("Café Manager", "Black Country Foods", "B11 1AA", "12.80", "2026-11-10", ""),
            ("Machine Learning Engineer", "Sandwell Example Council", "B69 3DE", "", "2026-11-20", "2026-11-24"),
            ("Data Technician", "Old Ways Ltd", "B11 2BB", "31000", "2026-10-01", "2026-11-23"),
        ] {
            _ = try service.fairway.postVacancy(
                Data(
                    """
                    {"title": "\(title)", "description": "Essential: Excel, SQL.", "hiringOrganization": "\(employer)",
                     "jobLocation": {"address": {"postalCode": "\(postcode)"}}, "baseSalary": "\(pay)",
                     "datePosted": "\(posted)", "validThrough": "\(last)"}
                    """.utf8))
        }
    }

    @Test("each filter lets through what it says, and together they must all hold")
    func filters() async throws {
        let expected: [(String, [Int])] = [
            ("", [1, 2, 3, 4]), ("text=data", [1, 4]), ("text=DATA%20tame", [1]), ("text=cafe", [2]),
            ("text=caf%C3%A9%20black", [2]), ("text=ata", []), ("text=sql", [1, 2, 3, 4]), ("text=b69", [3]),
            ("text=%25", [1, 2, 3, 4]), ("text=%27%20OR%201=1--", []), ("district=B11", [2, 4]),
            ("district=b11", [2, 4]), ("district=B1", []), ("family=data-technician", [1, 4]),
            ("payFrom=24960", [1, 2, 4]), ("payFrom=24961", [1, 4]), ("payFrom=0", [1, 2, 4]),
            ("postedAfter=2026-11-01", [2, 3]), ("postedAfter=2026-10-31", [1, 2, 3]), ("openOnly=true", [1, 2, 3]),
            ("openOnly=false", [1, 2, 3, 4]), ("district=B11&openOnly=true&payFrom=20000&text=caf", [2]),
            ("family=data-technician&openOnly=true", [1]),
        ]
        // Without the sweep of a server the expired vacancy is still there.
        let application = service.server.application(of: EndpointTable(Endpoint.all), housekeeping: false)
        try await application.test(.router) { client in
            for (query, numbers) in expected {
                let answer = try await Caller(client: client).get("/v1/vacancies?\(query)")
                #expect(answer.status == 200)
                let ids = (answer.json["items"]?.elements ?? []).compactMap { $0["id"]?.text }
                #expect(ids == numbers.map { "v00000\($0)" }, "\(query)")
                #expect(answer.json["total"] == .number(Double(numbers.count)), "\(query)")
            }
        }
    }

    @Test("a filter that makes no sense is a 422 with its name, and a family that there is not a 404")
    func wrong() async throws {
        let expected: [(String, Int, [String])] = [
            ("district=Birmingham", 422, ["district"]), ("district=", 422, ["district"]),
            ("payFrom=-1", 422, ["payFrom"]), ("payFrom=lots", 422, ["payFrom"]),
            ("postedAfter=yesterday", 422, ["postedAfter"]), ("postedAfter=2026-02-30", 422, ["postedAfter"]),
            ("openOnly=perhaps", 422, ["openOnly"]), ("text=", 422, ["text"]), ("family=astronomy", 404, []),
        ]
        try await service.run { caller async throws in
            for (query, status, names) in expected {
                let answer = try await caller.get("/v1/vacancies?\(query)")
                #expect(answer.status == status, "\(query)")
                #expect(answer.places == names, "\(query)")
            }
        }
    }

    @Test("the link to the next page carries the filters, and leads through exactly what they let through")
    func link() async throws {
        try await service.run { caller async throws in
            let first = try await caller.get("/v1/vacancies?limit=1&text=foods&postedAfter=2026-10-01&payFrom=1")
            #expect(first.json["items"]?.elements.compactMap { $0["id"]?.text } == ["v000001"])
            let target = try #require(first["Link"]?.firstMatch(of: /^<([^>]*)>; rel="next"$/)).1
            let cursor = try #require(first.json["nextCursor"]?.text)
            #expect(
                target == "/v1/vacancies?limit=1&text=foods&payFrom=1&postedAfter=2026-10-01&cursor=\(cursor)")
            let second = try await caller.get(String(target))
            #expect(second.json["items"]?.elements.compactMap { $0["id"]?.text } == ["v000002"])
            #expect(second["Link"] == nil)
        }
    }

    @Test("vacancies that come and go between pages neither hide nor repeat another")
    func stable() async throws {
        let service = try TestService()
        let ids = try service.postVacancies(6)
        try await service.run { caller async throws in
            let first = try await caller.get("/v1/vacancies?limit=3")
            // One that has been shown, the last that has been shown, and one that is still to come go; two come.
            for id in [ids[0], ids[2], ids[4]] { _ = try await caller.send(.delete, "/v1/vacancies/\(id)") }
            let new = try service.postVacancies(2)
            var seen = (first.json["items"]?.elements ?? []).compactMap { $0["id"]?.text }
            var next = first["Link"]
            while let link = next?.firstMatch(of: /^<([^>]*)>; rel="next"$/) {
                let page = try await caller.get(String(link.1))
                seen += (page.json["items"]?.elements ?? []).compactMap { $0["id"]?.text }
                next = page["Link"]
            }
            #expect(seen == [ids[0], ids[1], ids[2], ids[3], ids[5]] + new)
        }
    }

    @Test("a vacancy past its last day is in no match, and the server sweeps it at its start and when a day has passed")
    func expired() async throws {
        let fairway = service.fairway
        @Sendable func ids() throws -> [String] { try fairway.vacancies().items.map(\.id) }
        #expect(try ids() == ["v000001", "v000002", "v000003", "v000004"])
        try await service.run { caller async throws in
            while try ids().count == 4 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(try ids() == ["v000001", "v000002", "v000003"])
            let match = try await caller.post("/v1/matches?allJobs=true", Data(Samples.resume.utf8))
            #expect(match.json["matches"]?.elements.count == 3)
            service.clock.advance(hours: 24)
            // Not matched even before it is swept.
            let next = try await caller.post("/v1/matches?allJobs=true", Data(Samples.resume.utf8))
            #expect(next.json["matches"]?.elements.count == 2)
            while try ids().count == 3 { try await Task.sleep(for: .milliseconds(20)) }
            #expect(try ids() == ["v000001", "v000002"])
            #expect(try await caller.get("/v1/vacancies/v000003").status == 404)
        }
        #expect(service.log.lines.filter { $0.message == "sweep" }.map { $0.metadata["vacancies"] } == ["1", "1"])
    }
}
