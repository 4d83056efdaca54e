import Foundation
import FoundationNetworking
import Testing

@Suite("Keys of the service")
struct KeyCommandTests {
    @Test("a key is shown once as data, listed without its secret, renewed and revoked")
    func lifetime() async throws {
        let workspace = try Workspace()
        let made = try await workspace.fairway("key", "create", "--scope", "employer", "--name", "Jobs board")
        #expect(made.status == 0)
        let key = try #require(made.text.wholeMatch(of: /(fairway_([a-z2-7]{16})_[a-z2-7]{52})\n/))
        let id = String(key.2)
        #expect(made.notes.contains(id))
        #expect(!made.notes.contains(key.1))

        let list = try await workspace.fairway("key", "list")
        #expect(list.status == 0)
        #expect(list.text.contains(id))
        #expect(list.text.contains("Jobs board"))
        #expect(!list.text.contains(key.1.suffix(52)))

        let renewed = try await workspace.fairway("key", "rotate", id)
        #expect(renewed.status == 0)
        #expect(renewed.text.hasPrefix("fairway_\(id)_"))
        #expect(renewed.text != made.text)

        let revoked = try await workspace.fairway("key", "revoke", id)
        #expect(revoked.status == 0)
        #expect(revoked.notes.contains("No key is left"))
        #expect(try await workspace.fairway("key", "rotate", id).status == 1)
        #expect(try await workspace.fairway("key", "revoke", "nothing").status == 1)
    }

    @Test("a key without a scope or a name, or with a scope that is none, is wrong use")
    func wrongUse() async throws {
        let workspace = try Workspace()
        for arguments in [["--name", "A"], ["--scope", "coach"], ["--scope", "boss", "--name", "A"]] {
            let run = try await BuiltProgram.run(["key", "create"] + arguments, in: workspace)
            #expect(run.status == 64)
            #expect(run.data.isEmpty)
        }
    }

    @Test("without a key the service says that only this machine reaches it, and refuses an address that others reach")
    func withoutKey() async throws {
        let workspace = try Workspace()
        let refused = try await workspace.fairway("serve", "--host", "0.0.0.0", "--port", "0")
        #expect(refused.status == 78)
        #expect(refused.data.isEmpty)
        #expect(refused.notes.contains("fairway key create"))

        let server = try await RunningServer.start(on: workspace)
        let notes = try String(contentsOf: workspace.folder.appending(path: ".serve-err"), encoding: .utf8)
        #expect(notes.split(separator: "\n").filter { $0.contains("No key was made yet") }.count == 1)

        // A key made while it runs counts from the next request on.
        let body = Data(#"{"title": "Data technician", "description": "Excel and SQL"}"#.utf8)
        #expect(try await server.send("POST", "/v1/vacancies", type: "application/json", body: body).status == 201)
        let key = try await workspace.fairway("key", "create", "--scope", "employer", "--name", "A").text
            .trimmingCharacters(in: .newlines)
        #expect(try await server.send("POST", "/v1/vacancies", type: "application/json", body: body).status == 401)
        let posted = try await server.send("POST", "/v1/vacancies", type: "application/json", body: body, key: key)
        #expect(posted.status == 201)
        #expect(try await server.send("GET", "/v1/audits/matches?by=ward", key: key).status == 403)
        #expect(try await server.stop() == 0)
    }

    @Test("limits that are no numbers of requests are 78")
    func wrongLimits() async throws {
        let workspace = try Workspace()
        for limit in ["0", "-5"] {
            let run = try await workspace.fairway("serve", "--port", "0", "--address-limit=\(limit)")
            #expect(run.status == 78)
            #expect(run.notes.contains("addressLimit"))
        }
    }
}
