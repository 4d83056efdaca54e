import Foundation
import FoundationNetworking
import Testing

@Suite("Both fronts", .serialized, .sampleServer)
struct ServerTests {
    private func server() throws -> RunningServer { try #require(RunningServer.current) }

    @Test(
        "A match has the same bytes through the command line and through HTTP",
        arguments: [
            "r002-carer-bookkeeper.txt", "r019-kitchen-porter.txt", "r027-family-carer.txt", "r030-ml-engineer.txt",
            "r066-data-engineer.json",
        ])
    func match(_ name: String) async throws {
        let server = try server()
        let resume = try Data(contentsOf: Samples.resume(name))
        let type = name.hasSuffix(".json") ? "application/json" : "text/plain; charset=utf-8"
        let reply = try await server.send("POST", "/v1/matches?top=7", type: type, body: resume)
        let run = try await server.workspace.fairway(
            "match", Samples.resume(name).path, "--top", "7", "--format", "json")
        #expect(reply.status == 200)
        #expect(run.status == 0)
        #expect(reply.body == run.data)
        #expect(!run.data.isEmpty)
    }

    @Test(
        "An extract has the same bytes through both fronts",
        arguments: [
            "I kept spreadsheets in Excel and led a team of six.",
            "Essential: C++, C#, .NET and Node.js. R&D is not R. \u{1F469}\u{200D}\u{1F527} Welding — “TIG”\r\nand MIG.",
            "No experience of Java. Keen to learn Python.", "Nothing at all.",
        ])
    func extract(_ text: String) async throws {
        let server = try server()
        let body = Data(text.utf8)
        let reply = try await server.send("POST", "/v1/extract", type: "text/plain", body: body)
        let run = try await server.workspace.fairway("extract", "-", "--format", "json", input: body)
        #expect(reply.status == 200)
        #expect(reply.body == run.data)
    }

    @Test("Vacancies, skills and their pages have the same bytes through both fronts")
    func lookups() async throws {
        let server = try server()
        let workspace = server.workspace
        let page = try await server.send("GET", "/v1/vacancies?limit=3")
        #expect(page.body == (try await workspace.fairway("vacancy", "list", "--limit", "3", "--format", "json").data))
        let one = try await server.send("GET", "/v1/vacancies/v000002")
        #expect(one.body == (try await workspace.fairway("vacancy", "show", "v000002", "--format", "json").data))
        let search = try await server.send("GET", "/v1/skills?q=excel")
        #expect(search.body == (try await workspace.fairway("taxonomy", "search", "excel", "--format", "json").data))
    }

    @Test("An audit has the same bytes through both fronts")
    func audit() async throws {
        let server = try server()
        let workspace = server.workspace
        let texts = try Samples.textResumes().prefix(12).map {
            (id: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
        }
        _ = try await workspace.fairway("match", "-", "--record", "--postcode", "B11", input: try Samples.lines(texts))
        let reply = try await server.send("GET", "/v1/audits/matches?by=district")
        let run = try await workspace.fairway("audit", "--by", "district", "--format", "json")
        #expect(reply.status == 200)
        #expect(reply.body == run.data)
    }

    @Test("What one front posts the other finds at once, without a restart")
    func acrossFronts() async throws {
        let server = try server()
        let cv = Data("Falconry records clerk. Excel, record keeping and ChatGPT every day since 2012.".utf8)
        let job = Data(
            #"{"title": "AI Records Assistant for falconry", "description": "Essential\n- Excel\n- Record keeping\n- Used ChatGPT to draft letters"}"#
                .utf8)
        let posted = try await server.send("POST", "/v1/vacancies", type: "application/json", body: job)
        #expect(posted.status == 201)
        let first = try Answer.decode(Answer.Stored.self, posted.body).id
        let byCommand = try await server.workspace.fairway("match", "--top", "100", "--format", "json", input: cv)
        #expect(try Answer.decode(Answer.Match.self, byCommand.data).matches.contains { $0.vacancy.id == first })

        let added = try await server.workspace.fairway("vacancy", "add", "--format", "json", input: job)
        let second = try Answer.decode(Answer.Stored.self, added.data).id
        let byServer = try await server.send("POST", "/v1/matches?top=100", type: "text/plain", body: cv)
        #expect(try Answer.decode(Answer.Match.self, byServer.body).matches.contains { $0.vacancy.id == second })

        #expect(try await server.workspace.fairway("vacancy", "remove", first).status == 0)
        #expect(try await server.send("GET", "/v1/vacancies/\(first)").status == 404)
    }

    @Test("A port in use is 69 with what to do")
    func portInUse() async throws {
        let server = try server()
        let run = try await server.workspace.fairway("serve", "--port", "\(server.port)")
        #expect(run.status == 69)
        #expect(run.notes.contains("Port \(server.port)"))
        #expect(run.notes.contains("--port"))
        #expect(run.data.isEmpty)
    }

    @Test("A host that is not this machine's is 78")
    func wrongHost() async throws {
        let run = try await Workspace().fairway("serve", "--host", "203.0.113.1", "--port", "0")
        #expect(run.status == 78)
        #expect(run.notes.contains("fairway: "))
    }
}
