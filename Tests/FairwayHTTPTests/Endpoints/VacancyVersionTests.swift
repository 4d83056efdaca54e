import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("Versions of a vacancy")
struct VacancyVersionTests {
    let service: TestService

    init() throws { service = try TestService() }

    private func posted(_ caller: Caller) async throws -> (address: String, answer: Answer, tag: String) {
        let answer = try await caller.post("/v1/vacancies", type: "application/json", Samples.posting())
        return (try #require(answer["Location"]), answer, try #require(answer["ETag"]))
    }

    private static let patch = "application/merge-patch+json"

    @Test("the ETag is the same on every answer about one version, and another after an edit")
    func tags() async throws {
        try await service.run { caller async throws in
            let (address, _, tag) = try await posted(caller)
            #expect(tag == "\"1-\(service.fairway.taxonomy.version)\"")
            #expect(try await caller.get(address)["ETag"] == tag)
            let replaced = try await caller.send(
                .put, address, type: "application/json", body: Samples.posting(title: "Model tester"))
            #expect(replaced["ETag"] == "\"2-\(service.fairway.taxonomy.version)\"")
            #expect(try await caller.get(address)["ETag"] == replaced["ETag"])
        }
    }

    @Test("a version that the caller has is a 304 without a body, whatever else is in the list")
    func notModified() async throws {
        try await service.run { caller async throws in
            let (address, _, tag) = try await posted(caller)
            for header in [tag, "W/\(tag)", "\"other\", \(tag)", "\"other\",W/\(tag) , \"x\"", "*"] {
                let answer = try await caller.send(.get, address, headers: [.ifNoneMatch: header])
                #expect(answer.status == 304, "\(header)")
                #expect(answer.data.isEmpty)
                #expect(answer["ETag"] == tag)
                #expect(answer["Cache-Control"] == "no-cache")
            }
            for header in ["\"other\"", "\"1\"", "W/\"other\""] {
                #expect(try await caller.send(.get, address, headers: [.ifNoneMatch: header]).status == 200)
            }
            _ = try await caller.send(
                .put, address, type: "application/json", body: Samples.posting(title: "Model tester"))
            #expect(try await caller.send(.get, address, headers: [.ifNoneMatch: tag]).status == 200)
            let wrong = try await caller.send(.get, address, headers: [.ifNoneMatch: "3"])
            #expect(wrong.status == 422)
            #expect(wrong.places == ["If-None-Match"])
        }
    }

    @Test("of two editors who read the same version the second is told, and the first's edit stays")
    func lostUpdate() async throws {
        try await service.run { caller async throws in
            let (address, _, tag) = try await posted(caller)
            let first = try await caller.send(
                .put, address, type: "application/json", headers: [.ifMatch: tag],
                body: Samples.posting(title: "First edit"))
            #expect(first.status == 200)
            let put = try await caller.send(
                .put, address, type: "application/json", headers: [.ifMatch: tag],
                body: Samples.posting(title: "Second edit"))
            let patched = try await caller.send(
                .patch, address, type: Self.patch, headers: [.ifMatch: tag], body: Data(#"{"title": "Third"}"#.utf8))
            let removed = try await caller.send(.delete, address, headers: [.ifMatch: tag])
            for answer in [put, patched, removed] {
                #expect(answer.status == 412)
                #expect(answer.json["type"]?.text == "/problems/precondition-failed")
            }
            // A weak tag never allows an edit.
            let weak = try await caller.send(.delete, address, headers: [.ifMatch: "W/\(first["ETag"] ?? "")"])
            #expect(weak.status == 412)
            #expect(try await caller.get(address).data == first.data)
            let current = try await caller.send(.delete, address, headers: [.ifMatch: "\"x\", \(first["ETag"] ?? "")"])
            #expect(current.status == 204)
        }
    }

    @Test("an edit of what is not there is a 404, and a condition that is no ETag a 422")
    func wrong() async throws {
        try await service.run { caller async throws in
            let missing = try await caller.send(.delete, "/v1/vacancies/v000099", headers: [.ifMatch: "*"])
            #expect(missing.status == 404)
            let (address, _, _) = try await posted(caller)
            for header in ["1", "\"a", "\"a\" \"b\"", "*, \"a\"", "\"é\""] {
                let answer = try await caller.send(.delete, address, headers: [.ifMatch: header])
                #expect(answer.status == 422, "\(header)")
            }
            #expect(try await caller.get(address).status == 200)
        }
    }

    @Test("a merge patch changes what it names, takes out what is null, and leaves the rest as it was")
    func mergePatch() async throws {
        try await service.run { caller async throws in
            let (address, before, _) = try await posted(caller)
            let patch = Data(
                #"{"title": "Model tester", "validThrough": null, "hiringOrganization": {"url": "https://example.org"}, "x-own": {"kept": null, "new": [1]}}"#
                    .utf8)
            let answer = try await caller.send(.patch, address, type: Self.patch, body: patch)
            #expect(answer.status == 200)
            #expect(answer.json["title"]?.text == "Model tester")
            #expect(answer.json["validThrough"] == nil)
            #expect(answer.json["revision"] == .number(2))
            guard case .object(var expected)? = before.json["posting"] else { return }
            expected["title"] = .string("Model tester")
            expected["validThrough"] = nil
            expected["hiringOrganization"] = .object([
                "@type": .string("Organization"), "name": .string("Example Housing"),
                "url": .string("https://example.org"),
            ])
            expected["x-own"] = .object(["new": .array([.number(1)])])
            #expect(answer.json["posting"] == .object(expected))
            let match = try await caller.post("/v1/matches", Data(Samples.resume.utf8))
            #expect(match.json["matches"]?.elements.compactMap { $0["vacancy"]?["title"]?.text } == ["Model tester"])
        }
    }

    @Test(
        "a patch that would break the vacancy is a 422 with its place, and nothing changes",
        arguments: [
            (#"{"title": null}"#, 422, ["/title"]),
            (#"{"title": 7, "validThrough": "soon"}"#, 422, ["/title", "/validThrough"]),
            (#"{"description": " "}"#, 422, ["/description"]), ("[]", 422, [""]), ("\"x\"", 422, [""]),
            ("{", 400, [""]),
            ("", 422, []),
        ])
    func refusedPatch(patch: String, status: Int, places: [String]) async throws {
        try await service.run { caller async throws in
            let (address, before, _) = try await posted(caller)
            let answer = try await caller.send(.patch, address, type: Self.patch, body: Data(patch.utf8))
            #expect(answer.status == status)
            #expect(answer.places == places)
            #expect(try await caller.get(address).data == before.data)
        }
    }

    @Test("patches that come at once are all made, each on top of the one before")
    func concurrentPatches() async throws {
        try await service.run { caller async throws in
            let (address, _, _) = try await posted(caller)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        try await caller.send(
                            .patch, address, type: Self.patch, body: Data("{\"x-\(number)\": \(number)}".utf8)
                        ).status
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.allSatisfy { $0 == 200 })
            let after = try await caller.get(address)
            #expect(after.json["revision"] == .number(7))
            for number in 0..<6 { #expect(after.json["posting"]?["x-\(number)"] == .number(Double(number))) }
        }
    }

    @Test("a patch under another format is a 415")
    func format() async throws {
        try await service.run { caller async throws in
            let (address, _, _) = try await posted(caller)
            let answer = try await caller.send(.patch, address, type: "application/json", body: Data("{}".utf8))
            #expect(answer.status == 415)
            #expect(answer["Accept"] == Self.patch)
        }
    }
}
