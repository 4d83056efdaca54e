import FairwayService
import Foundation
import HTTPTypes
import HummingbirdTesting
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Idempotency-Key")
struct RepeatedRequestTests {
    let service: TestService

    init() throws { service = try TestService() }

    private func post(
        _ caller: Caller, _ key: String, _ body: Data, address: String = "/v1/vacancies"
    ) async throws -> Answer {
        try await caller.post(address, type: "application/json", body, headers: [.idempotencyKey: key])
    }

    @Test("the same key and body get the stored answer, byte for byte, and store nothing more")
    func repeated() async throws {
        try await service.run { caller async throws in
            let first = try await post(caller, "a", Samples.posting())
            #expect(first.status == 201)
            let address = try #require(first["Location"])
            // The answer is the one that was given, whatever has become of the vacancy.
            _ = try await caller.send(.delete, address)
            let second = try await post(caller, "a", Samples.posting())
            #expect(second.status == 201)
            #expect(second.data == first.data)
            #expect(second["Location"] == address)
            #expect(second["ETag"] == first["ETag"])
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(0))
            let other = try await post(caller, "b", Samples.posting())
            #expect(other["Location"] != address)
        }
    }

    @Test("the same key with another body is a 422 that says so, and stores nothing")
    func otherBody() async throws {
        try await service.run { caller async throws in
            _ = try await post(caller, "a", Samples.posting())
            let answer = try await post(caller, "a", Samples.posting(title: "Another"))
            #expect(answer.status == 422)
            #expect(answer.json["type"]?.text == "/problems/idempotency-key-reused")
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(1))
            // Another operation has keys of its own.
            let batch = try await post(
                caller, "a", Data("[\(Samples.distinct(1))]".utf8), address: "/v1/vacancies:batch")
            #expect(batch.status == 200)
        }
    }

    @Test("a request that was refused leaves its key free")
    func refused() async throws {
        try await service.run { caller async throws in
            #expect(try await post(caller, "a", Data("{}".utf8)).status == 422)
            #expect(try await post(caller, "a", Data("{".utf8)).status == 400)
            #expect(try await post(caller, "a", Samples.posting()).status == 201)
        }
    }

    @Test("a key is held for 24 hours, also by a server that was started anew, and then swept")
    func day() async throws {
        let first = try await service.run { try await post($0, "a", Samples.posting()) }
        service.clock.advance(hours: 23.9)
        let restarted = FairwayServer(
            fairway: try service.reopened(), configuration: HTTPConfiguration(port: 0), logger: service.log.logger)
        let again = try await restarted.application().test(.router) { client in
            try await post(Caller(client: client), "a", Samples.posting())
        }
        #expect(again.data == first.data)
        #expect(try service.fairway.sweep().requestKeys == 0)
        service.clock.advance(hours: 0.2)
        let later = try await service.run { try await post($0, "a", Samples.posting()) }
        #expect(later.json["id"]?.text == "v000002")
        service.clock.advance(hours: 24.1)
        #expect(try service.fairway.sweep().requestKeys == 1)
    }

    @Test("while a request is being worked on, another with its key is refused, and afterwards the key is free")
    func inFlight() async throws {
        let key = Fairway.requestKey("a", caller: "", operation: "x", body: Data("b".utf8))
        let gate = Gate()
        let fairway = service.fairway
        let first = Task.detached {
            try fairway.once(key) { _ in
                "repeated"
            } first: {
                gate.wait()
                return "first"
            }
        }
        while gate.waiting == 0 { try await Task.sleep(for: .milliseconds(2)) }
        #expect {
            try fairway.once(key, repeated: { _ in "repeated" }, first: { "second" })
        } throws: { error in
            (error as? FairwayError)?.kind == .conflict
        }
        gate.open()
        #expect(try await first.value == "first")
        #expect(try fairway.once(key, repeated: { _ in "repeated" }, first: { "third" }) == "third")
    }

    @Test("of many requests at once with one key a single one stores, and none is answered otherwise")
    func race() async throws {
        try await service.run { caller async throws in
            let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                for _ in 0..<12 { group.addTask { try await post(caller, "a", Samples.posting()) } }
                return try await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            #expect(Set(answers.map(\.status)).isSubset(of: [201, 409]))
            #expect(Set(answers.filter { $0.status == 201 }.map(\.data)).count == 1)
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(1))
        }
    }

    @Test(
        "a key that is none is a 422 that names the header",
        arguments: ["", "a b", "é", String(repeating: "a", count: 201)])
    func wrongKey(key: String) async throws {
        let answer = try await service.run { try await post($0, key, Samples.posting()) }
        #expect(answer.status == 422)
        #expect(answer.places == ["Idempotency-Key"])
    }

    @Test("every POST that stores takes a key, and no other operation tells of one")
    func operations() {
        let takers = Endpoint.all.filter(\.isRepeatable).map(\.operation)
        let storing = Endpoint.all.filter { $0.method == .post && $0.lane == .writing }
        #expect(takers == storing.map(\.operation))
    }
}

extension HTTPField.Name {
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .via
}
