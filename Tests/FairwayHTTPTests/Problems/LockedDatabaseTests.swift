import FairwayService
import Foundation
import GRDB
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("A database that cannot be used")
struct LockedDatabaseTests {
    @Test("while another program holds the database a post is a 503 with Retry-After, and reads go on")
    func locked() async throws {
        let service = try TestService()
        let ids = try service.postVacancies(1)
        var settings = Configuration()
        settings.allowsUnsafeTransactions = true
        // The service sweeps when it starts.
        settings.busyMode = .timeout(5)
        let other = try DatabaseQueue(path: service.fairway.configuration.databasePath, configuration: settings)
        try await service.run { caller async throws in
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            async let posted = caller.post("/v1/vacancies", type: "application/json", Samples.posting())
            #expect(try await caller.get("/healthz").status == 200)
            #expect(try await caller.get("/v1/vacancies/\(ids[0])").status == 200)
            #expect(try await caller.post("/v1/matches", Data(Samples.resume.utf8)).status == 200)
            let answer = try await posted
            #expect(answer.status == 503)
            #expect(answer["Retry-After"] == "2")
            #expect(answer.json["type"]?.text == "/problems/unavailable")
            #expect(!answer.text.contains("sqlite"))
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(try await caller.get("/v1/vacancies").json["total"] == .number(1))
            let again = try await caller.post("/v1/vacancies", type: "application/json", Samples.posting())
            #expect(again.status == 201)
        }
        #expect(service.log.lines.contains { $0.message == "fault" && $0.metadata["kind"] == "unavailable" })
    }

    @Test("a file that is no database stops the service before it listens, with the reason")
    func damaged() async throws {
        let service = try TestService()
        let path = URL(fileURLWithPath: service.fairway.configuration.databasePath)
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(repeating: 0x55, count: 8_192).write(to: path)
        await #expect {
            try await service.server.run()
        } throws: { error in
            (error as? FairwayError)?.kind == .badConfiguration
        }
    }
}
