import FairwayService
import Foundation
import GRDB
import Testing

@testable import FairwayHTTP

@Suite("GET /readyz when something is wrong")
struct ReadinessTests {
    @Test("a locked database is a 503 that comes soon, while reads go on, and readiness comes back")
    func locked() async throws {
        let service = try TestService()
        let ids = try service.postVacancies(1)
        var settings = Configuration()
        settings.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: service.fairway.configuration.databasePath, configuration: settings)
        try await service.run { caller async throws in
            #expect(try await caller.get("/readyz").status == 200)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            let answer = try await caller.get("/readyz")
            #expect(answer.status == 503)
            #expect(answer["Retry-After"] == "2")
            #expect(try await caller.get("/healthz").status == 200)
            #expect(try await caller.get("/v1/vacancies/\(ids[0])").status == 200)
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await caller.get("/readyz").status == 200)
        }
    }

    @Test("a database that is deleted lets no post be acknowledged, reads go on, and it works again when it is back")
    func deleted() async throws {
        let service = try TestService()
        let ids = try service.postVacancies(2)
        let path = service.fairway.configuration.databasePath
        try await service.run { caller async throws in
            #expect(try await caller.get("/readyz").status == 200)
            try FileManager.default.moveItem(atPath: path, toPath: path + ".aside")
            #expect(try await caller.get("/readyz").status == 503)
            let posted = try await caller.post("/v1/vacancies", type: "application/json", Samples.posting())
            #expect(posted.status == 503)
            #expect(posted.json["type"]?.text == "/problems/fault")
            #expect(!posted.text.contains("sqlite"))
            #expect(try await caller.get("/v1/vacancies/\(ids[1])").status == 200)
            #expect(try await caller.post("/v1/matches", Data(Samples.resume.utf8)).status == 200)
            #expect(!FileManager.default.fileExists(atPath: path), "no empty database takes its place")
            try FileManager.default.moveItem(atPath: path + ".aside", toPath: path)
            #expect(try await caller.get("/readyz").status == 200)
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(2))
            #expect(
                try await caller.post("/v1/vacancies", type: "application/json", Samples.posting()).status == 201)
        }
        #expect(service.log.lines.contains { $0.message == "fault" && $0.metadata["kind"] == "bad-configuration" })
    }

    @Test("another database in the place of the first is taken up, with its own vacancies in the matches")
    func replaced() async throws {
        let service = try TestService()
        let other = try TestService()
        try service.postVacancies(3)
        try other.postVacancies(1)
        let path = service.fairway.configuration.databasePath
        let copy = try DatabaseQueue(path: path + ".other")
        try DatabaseQueue(path: other.fairway.configuration.databasePath).backup(to: copy)
        try copy.close()
        try await service.run { caller async throws in
            #expect(try await caller.get("/readyz").json["vacancies"] == .number(3))
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.moveItem(atPath: path + end, toPath: path + ".aside" + end)
            }
            try FileManager.default.moveItem(atPath: path + ".other", toPath: path)
            #expect(try await caller.get("/readyz").json["vacancies"] == .number(1))
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(1))
            #expect(
                try await caller.post("/v1/vacancies", type: "application/json", Samples.posting()).status == 201)
            #expect(try await caller.get("/readyz").json["vacancies"] == .number(2))
        }
    }
}
