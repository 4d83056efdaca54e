import Foundation
import Testing

@Suite("Ends of a server")
struct CrashTests {
    /// Identifiers that the server acknowledged.
    private actor Acknowledged {
        private(set) var all: Set<String> = []

        func add(_ id: String) { all.insert(id) }
    }

    @Test("After kill -9 in the middle of posting, every acknowledged vacancy is still there", .timeLimit(.minutes(10)))
    func killed() async throws {
        let workspace = try Workspace()
        let server = try await RunningServer.start(on: workspace)
        let acknowledged = Acknowledged()
        let job = Data(#"{"title": "AI Helper", "description": "Essential\n- Excel\n- Record keeping"}"#.utf8)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    // Ends when the server no longer answers.
                    while let reply = try? await server.send(
                        "POST", "/v1/vacancies", type: "application/json", body: job)
                    {
                        guard reply.status == 201, let stored = try? Answer.decode(Answer.Stored.self, reply.body)
                        else {
                            continue
                        }
                        await acknowledged.add(stored.id)
                    }
                }
            }
            group.addTask {
                for _ in 0..<600 {
                    if await acknowledged.all.count >= 25 { break }
                    try? await Task.sleep(for: .milliseconds(50))
                }
                server.kill()
            }
        }
        let sure = await acknowledged.all
        #expect(sure.count >= 25)

        var kept: Set<String> = []
        var cursor: [String] = []
        repeat {
            let run = try await BuiltProgram.run(
                ["vacancy", "list", "--limit", "100", "--format", "json"] + cursor,
                environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
            #expect(run.status == 0, "\(run.notes)")
            let page = try Answer.decode(Answer.Page.self, run.data)
            kept.formUnion(page.items.map(\.id))
            cursor = page.nextCursor.map { ["--cursor", $0] } ?? []
        } while !cursor.isEmpty
        #expect(sure.subtracting(kept).isEmpty)
        let doctor = try await workspace.fairway("doctor")
        #expect(doctor.status == 0, "\(doctor.text)")
    }

    @Test("A server told to stop ends with 0")
    func stopped() async throws {
        let server = try await RunningServer.start(on: try Workspace())
        #expect(try await server.send("GET", "/healthz").status == 200)
        #expect(try await server.stop() == 0)
    }
}
