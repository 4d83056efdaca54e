import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("/v1/vacancies")
struct VacancyEndpointTests {
    @Test("an advert is checked without being stored, with the bytes that the use case gives")
    func check() async throws {
        let service = try TestService()
        let posting = Samples.posting(title: "Data assistant")
        let expected = try CanonicalJSON.encode(service.fairway.checkVacancy(posting))
        let (answer, list) = try await service.run { caller async throws in
            (
                try await caller.post("/v1/vacancies:check", type: "application/json", posting),
                try await caller.get("/v1/vacancies")
            )
        }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
        #expect(list.json["total"]?.numeric == 0)
    }

    @Test(
        "a posted vacancy is answered with its address, is there, and is in the next match",
        arguments: [
            "application/json", "application/ld+json", "application/ld+json; profile=\"https://schema.org\"",
        ])
    func post(type: String) async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            let before = try await caller.post("/v1/matches", Data(Samples.resume.utf8))
            #expect(before.json["matches"]?.elements.isEmpty == true)

            let posted = try await caller.post("/v1/vacancies", type: type, Samples.posting())
            #expect(posted.status == 201)
            let id = try #require(posted.json["id"]?.text)
            let location = try #require(posted["Location"])
            #expect(location == "/v1/vacancies/\(id)")

            let shown = try await caller.get(location)
            #expect(shown.status == 200)
            #expect(shown.data == posted.data)
            #expect(shown.data == (try CanonicalJSON.encode(service.fairway.vacancy(id))))
            #expect(shown.json["posting"]?["x-own"]?["kept"] == .bool(true))

            let after = try await caller.post("/v1/matches", Data(Samples.resume.utf8))
            let found = after.json["matches"]?.elements.compactMap { $0["vacancy"]?["id"]?.text }
            #expect(found == [id])
        }
    }

    @Test("PUT replaces a vacancy in the next match, and DELETE takes it out")
    func change() async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            let posted = try await caller.post("/v1/vacancies", type: "application/json", Samples.posting())
            let address = try #require(posted["Location"])

            let replaced = try await caller.send(
                .put, address, type: "application/json", body: Samples.posting(title: "Model tester"))
            #expect(replaced.status == 200)
            #expect(replaced.json["title"]?.text == "Model tester")
            #expect(replaced.json["revision"] == .number(2))
            #expect(replaced.json["id"] == posted.json["id"])
            #expect(try await caller.get(address).data == replaced.data)
            let match = try await caller.post("/v1/matches", Data(Samples.resume.utf8))
            #expect(match.json["matches"]?.elements.compactMap { $0["vacancy"]?["title"]?.text } == ["Model tester"])

            let removed = try await caller.send(.delete, address)
            #expect(removed.status == 204)
            #expect(removed.data.isEmpty)
            #expect(try await caller.get(address).status == 404)
            #expect(try await caller.send(.delete, address).status == 404)
            #expect(
                try await caller.send(.put, address, type: "application/json", body: Samples.posting()).status == 404)
            let empty = try await caller.post("/v1/matches", Data(Samples.resume.utf8))
            #expect(empty.json["matches"]?.elements.isEmpty == true)
        }
    }

    @Test("a refused replacement leaves the vacancy as it was")
    func refusedReplacement() async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            let posted = try await caller.post("/v1/vacancies", type: "application/json", Samples.posting())
            let address = try #require(posted["Location"])
            let refused = try await caller.send(.put, address, type: "application/json", body: Data("{}".utf8))
            #expect(refused.status == 422)
            #expect(try await caller.get(address).data == posted.data)
        }
    }

    @Test("a list is read to its end by cursor and by Link, each vacancy once, in the bytes of the use case")
    func paging() async throws {
        let service = try TestService()
        let ids = try service.postVacancies(7)
        try await service.run { caller async throws in
            var seen: [String] = []
            var address = "/v1/vacancies?limit=3"
            var pages = 0
            while pages < 10 {
                let answer = try await caller.get(address)
                #expect(answer.status == 200)
                pages += 1
                seen += (answer.json["items"]?.elements ?? []).compactMap { $0["id"]?.text }
                guard let link = answer["Link"] else {
                    #expect(answer.json["nextCursor"] == nil)
                    #expect(answer.text.contains("\"nextCursor\":null"))
                    break
                }
                let target = try #require(link.firstMatch(of: /^<([^>]*)>; rel="next"$/)).1
                let cursor = try #require(answer.json["nextCursor"]?.text)
                #expect(target == "/v1/vacancies?limit=3&cursor=\(QueryString.encoded(cursor))")
                address = String(target)
                let expected = try CanonicalJSON.encode(service.fairway.vacancies(limit: 3, cursor: cursor))
                #expect(try await caller.get(address).data == expected)
            }
            #expect(pages == 3)
            #expect(seen == ids)
        }
    }

    @Test("an empty list is a page without items, and the last full page has no next one")
    func edgePages() async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            let empty = try await caller.get("/v1/vacancies")
            #expect(empty.status == 200)
            #expect(empty.text == "{\"items\":[],\"nextCursor\":null,\"total\":0}\n")
            #expect(empty["Link"] == nil)
            try service.postVacancies(2)
            #expect(try await caller.get("/v1/vacancies?limit=2")["Link"] == nil)
        }
    }

    @Test(
        "a cursor that was never given out, or a wrong limit, is a 422 that names it",
        arguments: [
            ("cursor=abc", ["cursor"]), ("cursor=%00", ["cursor"]), ("cursor=YWZ0ZXI6LTE", ["cursor"]),
            ("cursor=", ["cursor"]), ("limit=0", ["limit"]), ("limit=101", ["limit"]), ("limit=3.0", ["limit"]),
            ("limit=x&cursor=", ["limit", "cursor"]),
        ])
    func wrongPage(query: String, names: [String]) async throws {
        let service = try TestService.reading()
        let answer = try await service.run { try await $0.get("/v1/vacancies?\(query)") }
        #expect(answer.status == 422)
        #expect(answer.places == names)
    }

    @Test("a vacancy with wrong values is a 422 with a JSON Pointer for each, and is not stored")
    func wrongValues() async throws {
        let service = try TestService()
        let document = Data(
            #"{"@type": "JobPosting", "title": 7, "datePosted": "soon", "description": "Some work"}"#.utf8)
        try await service.run { caller async throws in
            let answer = try await caller.post("/v1/vacancies", type: "application/json", document)
            #expect(answer.status == 422)
            #expect(answer.places.contains("/title"))
            for entry in answer.json["errors"]?.elements ?? [] {
                #expect(entry["pointer"]?.text?.hasPrefix("/") == true)
                #expect(entry["detail"] != nil && entry["remedy"] != nil)
            }
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(0))
        }
    }

    @Test(
        "a body that is not JSON is a 400, and one that is no object is refused",
        arguments: [
            ("{\"title\": ", 400), ("", 422), ("title: x", 400), ("{\"title\": \"\u{FFFD}", 400),
        ])
    func notJSON(body: String, status: Int) async throws {
        let service = try TestService.reading()
        let answer = try await service.run {
            try await $0.post("/v1/vacancies", type: "application/json", Data(body.utf8))
        }
        #expect(answer.status == status)
    }

    @Test(
        "identifiers that are none are a 404, never a fault",
        arguments: [
            "v1", "v999999", "v99999999999999999999", "%20", "v000001%00", "..%2F..%2Fetc%2Fpasswd",
            "1%27%20OR%201=1--", "é",
        ])
    func unknown(id: String) async throws {
        let service = try TestService.reading()
        try await service.run { caller async throws in
            #expect(try await caller.get("/v1/vacancies/\(id)").status == 404)
            #expect(try await caller.send(.delete, "/v1/vacancies/\(id)").status == 404)
        }
    }
}
