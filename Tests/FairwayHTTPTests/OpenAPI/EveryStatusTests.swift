import FairwayService
import Foundation
import HTTPTypes
import HummingbirdTesting
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

/// The document told by what the server does: every status it tells of is brought out, and `Caller` checks of each answer
/// that the document tells of it, down to the last member.
@Suite("Every status in the document")
struct EveryStatusTests {
    /// A service where everything can be answered, made anew: some requests change it.
    private func service(_ configuration: HTTPConfiguration = HTTPConfiguration(port: 0)) throws -> TestService {
        let service = try TestService(configuration: configuration)
        try service.postVacancies(1)
        return service
    }

    private func recordMatches(_ service: TestService) throws {
        for number in 0..<24 {
            _ = try service.fairway.matchAndRecord(
                MatchToRecord(
                    resume: .text(Data(Samples.resume.utf8)), postcode: "B11 1AA", resident: "\(number)"))
        }
    }

    private func statuses(_ endpoint: Endpoint) -> Set<Int> {
        Set(
            ([endpoint.success] + endpoint.otherSuccesses).map(\.status.code) + endpoint.allFailures.map(\.status))
    }

    /// Statuses that need another service than a quiet one without keys.
    private static let special: Set<Int> = [401, 403, 409, 429, 500, 503]

    @Test("a request made of the document's examples is answered well, and each wrong one with the status it is told")
    func common() async throws {
        let service = try service()
        try recordMatches(service)
        try await service.run { caller async throws in
            // What removes things comes last.
            for endpoint in Endpoint.all.sorted(by: { $0.method != .delete && $1.method == .delete }) {
                let own = statuses(endpoint).subtracting(Self.special)
                // The good request of an operation that removes is the last of its own.
                for status in own.sorted(by: >) {
                    if endpoint.operation == "auditMatches", status == 404 { continue }
                    let call = try await Provocation(endpoint: endpoint).call(for: status, service)
                    let sent = try #require(call, "\(endpoint.operation): no way is known to get \(status)")
                    let answer = try await sent.send(caller)
                    #expect(answer.status == status, "\(endpoint.operation): \(answer.text.prefix(300))")
                }
            }
        }
    }

    @Test("an audit of nothing is not found")
    func emptyAudit() async throws {
        let service = try service()
        try await service.run { caller async throws in
            let call = try Provocation(endpoint: .auditMatches).good(service)
            #expect(try await call.send(caller).status == 404)
        }
    }

    @Test("where there are keys, what needs one is 401 without and 403 with another, and the rest is open")
    func keys() async throws {
        let service = try service()
        try await service.run { caller async throws in
            for endpoint in Endpoint.all {
                for status in [401, 403] where statuses(endpoint).contains(status) {
                    let call = try await Provocation(endpoint: endpoint).call(for: status, service)
                    #expect(try await call?.send(caller).status == status, "\(endpoint.operation)")
                }
                guard endpoint.access == .open else { continue }
                let call = try Provocation(endpoint: endpoint).good(service)
                #expect(![401, 403].contains(try await call.send(caller).status), "\(endpoint.operation)")
            }
        }
    }

    @Test("while the same request is being worked on, it is a 409")
    func conflict() async throws {
        let service = try service()
        let gate = Gate()
        try await service.run { caller async throws in
            for endpoint in Endpoint.all where endpoint.isRepeatable {
                let call = try #require(try await Provocation(endpoint: endpoint).call(for: 409, service))
                let type = endpoint.body.first?.mediaType ?? ""
                let key = Fairway.requestKey(
                    "taken", caller: "", operation: "\(endpoint.operation) \(type)", body: call.body ?? Data())
                let fairway = service.fairway
                let before = gate.waiting
                let first = Task.detached {
                    try fairway.once(key, repeated: { _ in }, first: { gate.wait() })
                }
                while gate.waiting == before { try await Task.sleep(for: .milliseconds(2)) }
                #expect(try await call.send(caller).status == 409, "\(endpoint.operation)")
                gate.open()
                try await first.value
                gate.close()
            }
        }
    }

    @Test("an address that sends too much is told so by every operation")
    func tooMany() async throws {
        var configuration = HTTPConfiguration(port: 0)
        configuration.addressLimit = RequestLimit(requests: 1)
        let service = try service(configuration)
        try await service.run(.live) { caller async throws in
            _ = try await caller.get("/healthz")
            for endpoint in Endpoint.all {
                #expect(endpoint.allFailures.contains(.tooManyRequests))
                let answer = try await Provocation(endpoint: endpoint).good(service).send(caller)
                #expect(answer.status == 429, "\(endpoint.operation)")
                #expect(answer["Retry-After"] != nil)
            }
        }
    }

    @Test("a server that is taken up says so, and a mistake of its own is a 500, for every operation")
    func faults() async throws {
        let service = try service()
        struct Mistake: Error {}
        for (status, mistake) in [(503, FairwayError(.unavailable, "x", remedy: "y") as any Error), (500, Mistake())] {
            let failing = Endpoint.all.map { endpoint in
                Endpoint(
                    method: endpoint.method, path: endpoint.path, operation: endpoint.operation,
                    topic: endpoint.topic, summary: endpoint.summary, text: endpoint.text, access: endpoint.access,
                    parameters: endpoint.parameters, isRepeatable: endpoint.isRepeatable, body: endpoint.body,
                    success: endpoint.success, otherSuccesses: endpoint.otherSuccesses,
                    failures: endpoint.failures, keeping: endpoint.keeping, lane: endpoint.lane,
                    answer: { _, _ in throw mistake })
            }
            let application = service.server.application(of: EndpointTable(failing))
            try await application.test(.router) { client in
                for endpoint in Endpoint.all where statuses(endpoint).contains(status) {
                    let answer = try await Provocation(endpoint: endpoint).good(service).send(Caller(client: client))
                    #expect(answer.status == status, "\(endpoint.operation)")
                }
            }
        }
    }

    @Test("every answer in JSON has an example that is what its schema tells, and so has every body")
    func examples() {
        let document = SchemaDocument(endpoints: Endpoint.all)
        for (method, path, operation) in document.operations {
            var contents: [(String, JSONValue)] = []
            if case .object(let types)? = operation["requestBody"]?["content"] {
                contents += types.map { ("body \($0.key)", $0.value) }
            }
            if case .object(let responses)? = operation["responses"] {
                for (status, response) in responses {
                    guard case .object(let types)? = document.resolved(response)["content"] else { continue }
                    contents += types.filter { !$0.key.hasPrefix("text/") }.map {
                        ("\(status) \($0.key)", $0.value)
                    }
                }
            }
            for (place, content) in contents {
                var examples = [content["example"]].compactMap { $0 }
                if case .object(let named)? = content["examples"] {
                    examples += named.values.compactMap { $0["value"] }
                }
                #expect(!examples.isEmpty, "\(method) \(path) \(place) has no example")
                for example in examples {
                    let complaints = document.complaints(about: example, by: content["schema"] ?? .null, at: "")
                    #expect(complaints.isEmpty, "\(method) \(path) \(place): \(complaints)")
                }
            }
        }
    }
}
