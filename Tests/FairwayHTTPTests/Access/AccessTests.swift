import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Keys")
struct AccessTests {
    let service: TestService

    init() throws {
        service = try TestService()
    }

    private static let json = "application/json"

    @Test("until the first key is made everything is open, as on a machine of one's own")
    func withoutKeys() async throws {
        try await service.run { caller async throws in
            let posted = try await caller.post("/v1/vacancies", type: Self.json, Samples.posting())
            #expect(posted.status == 201)
            let id = try #require(posted.json["id"]?.text)
            #expect(try await caller.send(.delete, "/v1/vacancies/\(id)").status == 204)
            #expect(try await caller.get("/v1/audits/matches?by=district").status == 404)
        }
    }

    @Test("without keys a request that came through a proxy is not from this machine")
    func proxied() async throws {
        try await service.run { caller async throws in
            for name in ["Forwarded", "X-Forwarded-For"] {
                let header = try #require(HTTPField.Name(name))
                let answer = try await caller.post(
                    "/v1/vacancies", type: Self.json, Samples.posting(), headers: [header: "for=203.0.113.9"])
                #expect(answer.status == 401)
            }
        }
    }

    @Test("each endpoint takes the keys with its scopes and refuses all others, as the OpenAPI document tells")
    func scopes() async throws {
        let document = SchemaDocument(endpoints: Endpoint.all)
        let headers = try AccessScope.allCases.map { scope in (scope, try service.headers(scope)) }
        try await service.run { caller async throws in
            for (method, path, operation) in document.operations {
                let told = (operation["security"]?.elements ?? []).compactMap { $0["key"]?.elements.first?.text }
                let address = path.replacing(/{[a-z]+}/, with: "nothing")
                let verb = try #require(HTTPRequest.Method(method))
                let bare = try await caller.send(verb, address)
                #expect((bare.status == 401) == !told.isEmpty, "\(method) \(path)")
                if bare.status == 401 { #expect(bare["WWW-Authenticate"] == "Bearer realm=\"fairway\"") }
                for (scope, headers) in headers {
                    let answer = try await caller.send(verb, address, headers: headers)
                    #expect(answer.status != 401, "\(method) \(path) \(scope)")
                    let isLet = told.isEmpty || told.contains(scope.rawValue)
                    #expect((answer.status == 403) == !isLet, "\(method) \(path) \(scope)")
                    if answer.status == 403 {
                        #expect(answer["WWW-Authenticate"]?.contains("insufficient_scope") == true)
                    }
                }
            }
        }
    }

    @Test("residents need no key, and a key of any kind is no hindrance to them")
    func residents() async throws {
        let auditor = try service.headers(.auditor)
        try await service.run { caller async throws in
            for headers in [[:], auditor, [.authorization: "Bearer nonsense"]] as [HTTPFields] {
                let body = Data(Samples.resume.utf8)
                #expect(try await caller.post("/v1/matches", body, headers: headers).status == 200)
                #expect(try await caller.post("/v1/extract", body, headers: headers).status == 200)
                let check = try await caller.post(
                    "/v1/vacancies:check", type: Self.json, Samples.posting(), headers: headers)
                #expect(check.status == 200)
                for address in ["/v1/skills?q=excel", "/v1/courses?skill=spreadsheets", "/v1/vacancies"] {
                    #expect(try await caller.send(.get, address, headers: headers).status == 200)
                }
            }
        }
    }

    @Test("an employer edits and removes its own vacancies and nobody else's; an admin may all")
    func ownership() async throws {
        let (ours, theirs, admin) = (
            try service.headers(.employer), try service.headers(.employer), try service.headers(.admin)
        )
        let local = try service.fairway.postVacancy(Samples.posting(title: "Posted on the machine")).id
        try await service.run { caller async throws in
            let posted = try await caller.post(
                "/v1/vacancies", type: Self.json, Samples.posting(title: "Ours"), headers: ours)
            let id = try #require(posted.json["id"]?.text)
            let address = "/v1/vacancies/\(id)"
            let edit = Samples.posting(title: "Changed")
            for (method, body) in [(HTTPRequest.Method.put, edit), (.delete, nil)] as [(HTTPRequest.Method, Data?)] {
                let type = body.map { _ in Self.json }
                let refused = try await caller.send(method, address, type: type, headers: theirs, body: body)
                #expect(refused.status == 403)
                #expect(refused.json["type"]?.text == "/problems/forbidden")
                let local = try await caller.send(
                    method, "/v1/vacancies/\(local)", type: type, headers: ours, body: body)
                #expect(local.status == 403)
            }
            #expect(try await caller.get(address).json["title"]?.text == "Ours")
            let seen = try await caller.send(.get, address, headers: theirs)
            #expect(seen.status == 200)
            let put = try await caller.send(.put, address, type: Self.json, headers: ours, body: edit)
            #expect(put.status == 200)
            #expect(put.json["title"]?.text == "Changed")
            #expect(
                try await caller.send(.put, address, type: Self.json, headers: admin, body: edit).status == 200)
            // An edit by the admin leaves it the employer's.
            #expect(try await caller.send(.delete, address, headers: ours).status == 204)
            #expect(try await caller.send(.delete, address, headers: ours).status == 404)
            #expect(try await caller.send(.delete, "/v1/vacancies/\(local)", headers: admin).status == 204)
        }
    }

    @Test("a key that was rotated keeps what it posted; the old secret and a revoked key open nothing")
    func lifetimes() async throws {
        let first = try service.fairway.createKey(name: "Jobs board", scopes: [.employer])
        let id = try service.fairway.postVacancy(
            Samples.posting(), by: service.fairway.principal(key: first.key)
        ).id
        let second = try service.fairway.rotateKey(first.details.id)
        #expect(second.details.id == first.details.id)
        #expect(second.key != first.key)
        try await service.run { caller async throws in
            func put(_ key: String) async throws -> Answer {
                try await caller.send(
                    .put, "/v1/vacancies/\(id)", type: Self.json, headers: [.authorization: "bearer \(key)"],
                    body: Samples.posting())
            }
            let old = try await put(first.key)
            #expect(old.status == 401)
            #expect(old["WWW-Authenticate"] == "Bearer realm=\"fairway\", error=\"invalid_token\"")
            #expect(try await put(second.key).status == 200)
            _ = try service.fairway.revokeKey(first.details.id)
            #expect(try await put(second.key).status == 401)
            // The last key gone does not open the door again.
            let bare = try await caller.post("/v1/vacancies", type: Self.json, Samples.posting())
            #expect(bare.status == 401)
        }
    }

    @Test(
        "what is no key is 401 and says nothing about why",
        arguments: [
            "", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "Bearer fairway_", "Bearer fairway_abc_def",
            "Bearer fairway_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "Bearer ' OR 1=1 --", "Token fairway",
        ])
    func wrong(_ header: String) async throws {
        let key = try service.fairway.createKey(name: "Admin", scopes: [.admin]).key
        try await service.run { caller async throws in
            for header in [header, "Bearer " + key.dropLast() + (key.hasSuffix("a") ? "b" : "a")] {
                let answer = try await caller.send(
                    .delete, "/v1/vacancies/v000001", headers: [.authorization: header])
                #expect(answer.status == 401)
                #expect(!answer.text.contains("fairway_"))
            }
        }
        #expect(!service.log.text.contains("fairway_"))
    }

    @Test("a service that others could reach does not listen without a key, and does with one")
    func refusesToListen() async throws {
        let open = try TestService(configuration: HTTPConfiguration(host: "0.0.0.0", port: 0))
        await #expect {
            try await open.server.run()
        } throws: { ($0 as? FairwayError)?.kind == .badConfiguration }
        _ = try open.fairway.createKey(name: "Admin", scopes: [.admin])
        let status = try await open.run(.live) { try await $0.get("/healthz").status }
        #expect(status == 200)
    }

    @Test(
        "only the machine's own addresses do without a key",
        arguments: [
            ("127.0.0.1", true), ("127.8.0.1", true), ("::1", true), ("localhost", true), ("0.0.0.0", false),
            ("::", false), ("192.168.1.5", false), ("localhost.example.org", false), ("::ffff:127.0.0.1", true),
        ])
    func loopback(_ host: String, _ isLoopback: Bool) {
        #expect(HTTPConfiguration(host: host).isLoopback == isLoopback)
    }
}
