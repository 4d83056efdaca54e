import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Profiles over HTTP")
struct ProfileEndpointTests {
    let service: TestService

    init() throws {
        service = try TestService()
        try service.postVacancies(2)
    }

    private static let resume = """
        Jordan Ravenscroft, 07700 900461, jordan@example.org
        Warehouse operative, Harrowgate Fasteners Ltd, Jan 2019 - present
        Stock control with spreadsheets in Excel. Trained new starters and wrote the rota.
        """

    private func wish(_ purposes: String..., postcode: String = "B11 1AA") -> Data {
        let consents = purposes.map { "{\"purpose\": \"\($0)\", \"until\": \"2027-05-24\"}" }.joined(separator: ", ")
        let text = Self.resume.replacing("\n", with: "\\n")
        return Data(
            "{\"resume\": \"\(text)\", \"postcode\": \"\(postcode)\", \"consents\": [\(consents)]}".utf8)
    }

    @Test("a profile is kept once under a key, and an answer kept for repeating goes with the profile")
    func repeated() async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            func keep() async throws -> Answer {
                try await caller.post(
                    "/v1/profiles", type: "application/json", wish("matching"), headers: [.idempotencyKey: "a"])
            }
            let first = try await keep()
            #expect(first.status == 201)
            #expect(try await keep().data == first.data)
            #expect(try await caller.get("/v1/profiles").json["total"] == .number(1))
            let address = try #require(first["Location"])
            #expect(try await caller.send(.delete, address).status == 204)
            let again = try await keep()
            #expect(again.status == 201)
            #expect(again["Location"] != address)
        }
    }

    @Test("whoever holds the identifier reads, matches, withdraws and erases without a key")
    func lifetime() async throws {
        _ = try service.fairway.createKey(name: "Admin", scopes: [.admin])
        try await service.run { caller async throws in
            let kept = try await caller.post(
                "/v1/profiles", type: "application/json", wish("matching", "audit", "shortlists"))
            #expect(kept.status == 201)
            let address = try #require(kept["Location"])
            #expect(address == "/v1/profiles/\(kept.json["id"]?.text ?? "")")
            let export = try await caller.get(address)
            #expect(export.status == 200)
            #expect(export["Cache-Control"] == "no-store")
            #expect(
                export.data
                    == (try CanonicalJSON.encode(
                        service.fairway.profileExport(String(address.dropFirst(13))))))
            let matches = try await caller.get(address + "/matches?top=1")
            #expect(matches.status == 200)
            #expect(matches.json["matches"]?.elements.count == 1)
            #expect(try await caller.send(.delete, address + "/consents/audit").status == 204)
            #expect(try await caller.send(.delete, address + "/consents/audit").status == 404)
            #expect(try await caller.send(.delete, address + "/consents/everything").status == 404)
            #expect(try await caller.send(.delete, address + "/consents/matching").status == 204)
            #expect(try await caller.get(address + "/matches").status == 403)
            #expect(try await caller.send(.delete, address).status == 204)
            for method in [HTTPRequest.Method.get, .delete] {
                #expect(try await caller.send(method, address).status == 404)
            }
        }
    }

    @Test("nothing of the text, of the identifier or of the postcode is in the log")
    func log() async throws {
        try await service.run { caller async throws in
            let kept = try await caller.post("/v1/profiles", type: "application/json", wish("matching", "audit"))
            let address = try #require(kept["Location"])
            _ = try await caller.get(address)
            _ = try await caller.post("/v1/profiles", type: "application/json", wish("nothing", postcode: "B1"))
            _ = try await caller.post("/v1/profiles", type: "application/json", Data(Self.resume.utf8))
            _ = try await caller.send(.delete, address)
            let log = service.log.text
            #expect(service.log.requests.count == 5)
            let words = Self.resume.split(whereSeparator: \.isWhitespace)
            let runs = words.indices.dropLast(4).map { words[$0..<($0 + 5)].joined(separator: " ") }
            for text in runs + ["Ravenscroft", "07700", "jordan@", "B11", String(address.dropFirst(13))] {
                #expect(!log.contains(text), "\(text)")
            }
        }
    }

    @Test("what will not do is told with its place, and never quoted")
    func wrong() async throws {
        try await service.run { caller async throws in
            let unknown = try await caller.post("/v1/profiles", type: "application/json", wish("everything"))
            #expect(unknown.status == 422)
            #expect(unknown.places == ["/consents/0/purpose"])
            let none = try await caller.post("/v1/profiles", type: "application/json", wish())
            #expect(none.places == ["/consents"])
            let postcode = try await caller.post(
                "/v1/profiles", type: "application/json", wish("audit", postcode: "Ravenscroft"))
            #expect(postcode.status == 422)
            for answer in [unknown, none, postcode] { #expect(!answer.text.contains("Ravenscroft")) }
            #expect(try await caller.post("/v1/profiles", Data(Self.resume.utf8)).status == 415)
        }
    }

    @Test("answers for monitoring are kept, shown to whoever holds the identifier, replaced and removed")
    func monitoring() async throws {
        try await service.run { caller async throws in
            let kept = try await caller.post("/v1/profiles", type: "application/json", wish("matching", "audit"))
            let address = try #require(kept["Location"])
            func put(_ answers: String) async throws -> Answer {
                try await caller.send(
                    .put, address + "/monitoring", type: "application/json",
                    body: Data("{\"answers\": \(answers), \"until\": \"2027-12-24\"}".utf8))
            }
            #expect(try await put("{\"ethnicity\": \"asian\", \"age\": \"25-34\"}").status == 204)
            #expect(try await put("{\"ethnicity\": \"mixed\"}").status == 204)
            let export = try await caller.get(address)
            #expect(export.json["monitoring"]?["answers"] == .object(["ethnicity": .string("mixed")]))
            // The consent to audit ends earlier.
            #expect(export.json["monitoring"]?["expiresOn"]?.text == "2027-05-24")
            #expect(try await caller.send(.delete, address + "/monitoring").status == 204)
            #expect(try await caller.get(address).json["monitoring"] == nil)
            #expect(try await caller.send(.delete, address + "/monitoring").status == 404)
            #expect(try await put("{\"ethnicity\": \"mixed\"}").status == 204)
            #expect(try await caller.send(.delete, address + "/consents/audit").status == 204)
            #expect(try await caller.get(address).json["monitoring"] == nil)
            #expect(try await put("{\"ethnicity\": \"mixed\"}").status == 403)
            #expect(try await caller.send(.delete, address).status == 204)
            #expect(try await put("{\"ethnicity\": \"mixed\"}").status == 404)
            #expect(!service.log.text.contains("mixed"))
            #expect(!service.log.text.contains(String(address.dropFirst(13))))
        }
    }

    @Test(
        "answers that will not do are told with their places, and none of them is kept",
        arguments: [
            (
                #"{"answers": {"ethnicity": "martian", "sex": "male", "pl/a~net": "x"}, "until": "2027-05-24"}"#,
                ["/answers/ethnicity", "/answers/pl~1a~0net"]
            ),
            (#"{"answers": {"ethnicity": null}, "until": "2027-05-24"}"#, ["/answers/ethnicity"]),
            (#"{"answers": {"ethnicity": 7, "age": ["16-24"]}}"#, ["/answers/age", "/answers/ethnicity", "/until"]),
            (#"{"answers": {}, "until": "2027-05-24"}"#, ["/answers"]),
            (#"{"answers": ["asian"], "until": 7}"#, ["/answers", "/until"]), (#"{}"#, ["/answers", "/until"]),
            (#"{"answers": {"sex": "male"}, "until": "2026-11-23"}"#, ["/until"]),
            (#"{"answers": {"sex": "male"}, "until": "2028-11-25"}"#, ["/until"]),
            (#"{"answers": {"sex": "male"}, "until": "2027-02-30"}"#, ["/until"]), ("[]", [""]),
        ] as [(String, Set<String>)])
    func wrongMonitoring(_ body: String, _ places: Set<String>) async throws {
        try await service.run { caller async throws in
            let kept = try await caller.post("/v1/profiles", type: "application/json", wish("audit"))
            let address = try #require(kept["Location"])
            let answer = try await caller.send(
                .put, address + "/monitoring", type: "application/json", body: Data(body.utf8))
            #expect(answer.status == 422)
            #expect(Set(answer.places) == places)
            #expect(try await caller.get(address).json["monitoring"] == nil)
        }
    }

    @Test("a list needs the scope coach, and pages through without content")
    func list() async throws {
        let headers = try service.headers(.coach)
        try await service.run { caller async throws in
            for _ in 0..<3 {
                let kept = try await caller.post("/v1/profiles", type: "application/json", wish("matching"))
                #expect(kept.status == 201)
            }
            #expect(try await caller.get("/v1/profiles").status == 401)
            let first = try await caller.send(.get, "/v1/profiles?limit=2", headers: headers)
            #expect(first.status == 200)
            #expect(first.json["items"]?.elements.count == 2)
            let next = try #require(first["Link"]?.firstMatch(of: /<([^>]+)>; rel="next"/)).1
            let second = try await caller.send(.get, String(next), headers: headers)
            #expect(second.json["items"]?.elements.count == 1)
            #expect(second["Link"] == nil)
            let bad = try await caller.send(.get, "/v1/profiles?cursor=x", headers: headers)
            #expect(bad.status == 422)
            #expect(bad.places == ["cursor"])
        }
    }
}
