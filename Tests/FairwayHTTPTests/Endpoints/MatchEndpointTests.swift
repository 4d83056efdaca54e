import Communities
import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("POST /v1/matches")
struct MatchEndpointTests {
    let service: TestService

    init() throws {
        service = try TestService.reading()
    }

    @Test("a text résumé gets the bytes that the use case gives, and nobody may keep them")
    func text() async throws {
        let data = Data(Samples.resume.utf8)
        let expected = try CanonicalJSON.encode(service.fairway.match(.text(data)))
        let answer = try await service.run { try await $0.post("/v1/matches", data) }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
        #expect(answer["Content-Type"] == "application/json")
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["Content-Length"] == "\(expected.count)")
        #expect(answer.json["matches"]?.elements.count == 3)
    }

    @Test(
        "every way of naming UTF-8 text is taken",
        arguments: [
            "text/plain", "text/plain; charset=utf-8", "text/plain;charset=UTF-8", "Text/Plain ; Charset=\"utf-8\"",
            "text/plain; format=flowed; charset=us-ascii",
        ])
    func charsets(type: String) async throws {
        let answer = try await service.run { try await $0.post("/v1/matches", type: type, Data(Samples.resume.utf8)) }
        #expect(answer.status == 200)
    }

    @Test(
        "JSON Resume is read under both of its media types",
        arguments: ["application/json", "application/resume+json", "application/json; charset=utf-8"])
    func jsonResume(type: String) async throws {
        let expected = try CanonicalJSON.encode(service.fairway.match(.json(Samples.jsonResume)))
        let answer = try await service.run { try await $0.post("/v1/matches", type: type, Samples.jsonResume) }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
    }

    @Test("query parameters reach the use case, and unknown ones are ignored")
    func parameters() async throws {
        var options = MatchOptions()
        options.top = 2
        options.allJobs = true
        options.postcode = "B11 1AA"
        options.maximumTravelMinutes = 90
        options.travelMode = .car
        let data = Data(Samples.resume.utf8)
        let expected = try CanonicalJSON.encode(service.fairway.match(.text(data), options: options))
        let address =
            "/v1/matches?top=2&allJobs=true&postcode=B11+1AA&maxTravelMinutes=90&travelMode=car&colour=blue"
        let answer = try await service.run { try await $0.post(address, data) }
        #expect(answer.status == 200)
        #expect(answer.data == expected)
    }

    @Test("the postcode can come in a header, which counts before the query, and gives the same bytes")
    func postcodeHeader() async throws {
        let data = Data(Samples.resume.utf8)
        let answers = try await service.run { caller async throws in
            [
                try await caller.post("/v1/matches?maxTravelMinutes=90&postcode=B11%201AA", data),
                try await caller.post(
                    "/v1/matches?maxTravelMinutes=90", data, headers: [.postcode: "B11 1AA"]),
                try await caller.post(
                    "/v1/matches?maxTravelMinutes=90&postcode=nonsense", data, headers: [.postcode: "B11 1AA"]),
            ]
        }
        #expect(answers.map(\.status) == [200, 200, 200])
        #expect(Set(answers.map(\.data)).count == 1)
        #expect(answers[0].text.contains("travel"))
    }

    @Test("nothing is stored by a match")
    func stateless() async throws {
        let answers = try await service.run { caller async throws in
            _ = try await caller.post("/v1/matches", Data(Samples.resume.utf8))
            return try await caller.get("/v1/audits/matches?by=district")
        }
        #expect(answers.status == 404)
    }

    @Test(
        "a wrong value is a 422 that names the parameter and says how to mend it",
        arguments: [
            ("top=0", ["top"]), ("top=101", ["top"]), ("top=ten", ["top"]), ("top=", ["top"]), ("top=%2B5", ["top"]),
            ("top=5&top=6", ["top"]), ("top=99999999999999999999", ["top"]), ("allJobs=maybe", ["allJobs"]),
            ("allJobs", ["allJobs"]), ("postcode=", ["postcode"]), ("maxTravelMinutes=0", ["maxTravelMinutes"]),
            ("maxTravelMinutes=241", ["maxTravelMinutes"]), ("travelMode=rocket", ["travelMode"]),
            ("top=x&travelMode=rocket&allJobs=2", ["top", "allJobs", "travelMode"]),
        ])
    func wrongValues(query: String, names: [String]) async throws {
        let answer = try await service.run {
            try await $0.post("/v1/matches?\(query)", Data(Samples.resume.utf8))
        }
        #expect(answer.status == 422)
        #expect(answer.json["type"]?.text == "/problems/invalid")
        #expect(answer.places == names)
        for entry in answer.json["errors"]?.elements ?? [] {
            #expect(entry["parameter"] != nil && entry["detail"] != nil && entry["remedy"] != nil)
        }
    }

    @Test("a wrong header value is named as a header")
    func wrongHeader() async throws {
        let answer = try await service.run {
            try await $0.post("/v1/matches", Data(Samples.resume.utf8), headers: [.postcode: ""])
        }
        #expect(answer.status == 422)
        #expect(answer.json["errors"]?.elements.first?["header"]?.text == "Fairway-Postcode")
    }

    @Test(
        "what is no postcode, and travel without one, is a 422",
        arguments: ["postcode=12345", "postcode=hello", "maxTravelMinutes=30"])
    func wrongPostcode(query: String) async throws {
        let answer = try await service.run {
            try await $0.post("/v1/matches?\(query)", Data(Samples.resume.utf8))
        }
        #expect(answer.status == 422)
    }

    @Test("the bounds that the service declares are those of the use case")
    func bounds() throws {
        let data = Data("Excel and stock control".utf8)
        for (top, isGood) in [(0, false), (1, true), (100, true), (101, false)] {
            var options = MatchOptions()
            options.top = top
            #expect(((try? service.fairway.match(.text(data), options: options)) != nil) == isGood)
            #expect((Endpoint.top.erased.read(String(top)) != nil) == isGood)
        }
        for (minutes, isGood) in [(0, false), (1, true), (240, true), (241, false)] {
            var options = MatchOptions()
            options.postcode = "B11 1AA"
            options.maximumTravelMinutes = minutes
            #expect(((try? service.fairway.match(.text(data), options: options)) != nil) == isGood)
            #expect((Endpoint.maximumTravel.erased.read(String(minutes)) != nil) == isGood)
        }
        for (limit, isGood) in [(0, false), (1, true), (100, true), (101, false)] {
            #expect(((try? service.fairway.vacancies(limit: limit)) != nil) == isGood)
            #expect((Endpoint.pageLimit.erased.read(String(limit)) != nil) == isGood)
            #expect(((try? service.fairway.searchSkills("excel", limit: limit)) != nil) == isGood)
            #expect((Endpoint.searchLimit.erased.read(String(limit)) != nil) == isGood)
        }
    }

    @Test("an empty résumé is a 422, broken JSON a 400, and JSON of another kind has a pointer")
    func wrongBodies() async throws {
        try await service.run { caller async throws in
            let empty = try await caller.post("/v1/matches", Data())
            #expect(empty.status == 422)
            let blank = try await caller.post("/v1/matches", Data(" \n\t ".utf8))
            #expect(blank.status == 422)
            let broken = try await caller.post("/v1/matches", type: "application/json", Data("{\"work\": [".utf8))
            #expect(broken.status == 400)
            #expect(broken.json["type"]?.text == "/problems/malformed")
            let list = try await caller.post("/v1/matches", type: "application/json", Data("[1, 2]".utf8))
            #expect([400, 422].contains(list.status))
            let utf16 = try await caller.post("/v1/matches", Data([0xFF, 0xFE, 0x41, 0x00]))
            #expect(utf16.status == 400)
        }
    }
}
