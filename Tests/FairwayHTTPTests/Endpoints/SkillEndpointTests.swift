import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("GET /v1/skills and /v1/courses")
struct SkillEndpointTests {
    let service: TestService

    init() throws { service = try TestService.reading() }

    @Test("a search gives the bytes of the use case")
    func search() async throws {
        let expected = try CanonicalJSON.encode(service.fairway.searchSkills("stock control", limit: 3))
        let answer = try await service.run { try await $0.get("/v1/skills?q=stock+control&limit=3") }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
        #expect(answer["Cache-Control"] == "no-cache")
    }

    @Test("names with signs in them can be searched", arguments: ["C%2B%2B", "C%23", "R%26D", ".NET", "na%C3%AFve"])
    func signs(text: String) async throws {
        let plain = try #require(text.removingPercentEncoding)
        let expected = try CanonicalJSON.encode(service.fairway.searchSkills(plain))
        let answer = try await service.run { try await $0.get("/v1/skills?q=\(text)") }
        #expect(answer.data == expected)
    }

    @Test(
        "a search without words is a 422 that names q",
        arguments: ["/v1/skills", "/v1/skills?q=", "/v1/skills?q=%20%21", "/v1/skills?limit=5", "/v1/skills?q=a&q=b"])
    func noWords(address: String) async throws {
        let answer = try await service.run { try await $0.get(address) }
        #expect(answer.status == 422)
        #expect(answer.places == ["q"])
    }

    @Test("a query that is not percent-encoded UTF-8 is a 400", arguments: ["q=%FF%FE", "q=%", "q=%zz", "%C3=a"])
    func badEncoding(query: String) async throws {
        let answer = try await service.run { try await $0.get("/v1/skills?\(query)") }
        #expect(answer.status == 400)
        #expect(answer.json["type"]?.text == "/problems/malformed")
    }

    @Test("every skill that a search finds can be shown, and HEAD gives its headers alone")
    func show() async throws {
        let ids = try service.fairway.searchSkills("spreadsheets", limit: 5).items.map(\.id)
        #expect(!ids.isEmpty)
        try await service.run { caller async throws in
            for id in ids {
                let expected = try CanonicalJSON.encode(service.fairway.skill(id))
                let answer = try await caller.get("/v1/skills/\(id)")
                #expect(answer.data == expected)
                let head = try await caller.send(.head, "/v1/skills/\(id)")
                #expect(head.status == 200)
                #expect(head.data.isEmpty)
                #expect(head["Content-Length"] == "\(expected.count)")
            }
        }
    }

    @Test(
        "an unknown skill is a 404 with a remedy",
        arguments: ["/v1/skills/nope", "/v1/skills/%00", "/v1/skills/%2e%2e"])
    func unknown(address: String) async throws {
        let answer = try await service.run { try await $0.get(address) }
        #expect(answer.status == 404)
        #expect(answer.json["type"]?.text == "/problems/not-found")
        #expect(answer.json["remedy"]?.text?.isEmpty == false)
    }

    @Test("the courses of a skill are the bytes of the use case; an unknown skill is a 404, a missing one a 422")
    func courses() async throws {
        let id = try #require(service.fairway.searchSkills("spreadsheets").items.first?.id)
        let expected = try CanonicalJSON.encode(service.fairway.courses(teaching: id))
        try await service.run { caller async throws in
            let answer = try await caller.get("/v1/courses?skill=\(id)")
            #expect(answer.status == 200)
            #expect(answer.data == expected)
            #expect(try await caller.get("/v1/courses?skill=nope").status == 404)
            let missing = try await caller.get("/v1/courses")
            #expect(missing.status == 422)
            #expect(missing.places == ["skill"])
        }
    }
}
