import Foundation
import Testing

@Suite("fairway audit monitoring")
struct MonitoringCommandTests {
    @Test("the questions are listed in plain words, for people and for programs")
    func questions() async throws {
        let workspace = try Workspace()
        let page = try await workspace.fairway("audit", "monitoring", "questions")
        #expect(page.status == 0)
        #expect(page.text.contains("ethnicity: What is your ethnic group?"))
        #expect(page.text.contains("asian: Asian or Asian British"))
        #expect(page.text.contains("change no score"))
        let json = try await workspace.fairway("audit", "monitoring", "questions", "--format", "json")
        let form = try JSONSerialization.jsonObject(with: json.data) as? [String: [[String: Any]]]
        #expect(form?["questions"]?.count == 7)
    }

    @Test("a coach adds what a resident answers, sees it in totals only, and removes it")
    func lifetime() async throws {
        let workspace = try await Workspace.withSample()
        let lines = try Samples.lines((0..<24).map { ("c\($0)", "Bookkeeper \($0). Purchase ledger and Excel.") })
        #expect(try await workspace.fairway("match", "-", "--record", "--postcode", "B11", input: lines).status == 0)
        for number in 0..<12 {
            let run = try await workspace.fairway(
                "audit", "monitoring", "add", "--resident", "c\(number)", "--answer", "ethnicity=asian", "--answer",
                "age=25-34", "--until", Self.nextYear)
            #expect(run.status == 0)
            #expect(run.notes.contains("kept until \(Self.nextYear)"))
        }
        let audit = try await workspace.fairway("audit", "--by", "ethnicity")
        #expect(audit.status == 0)
        #expect(audit.text.contains("Do matches come out alike for every ethnic group?"))
        #expect(audit.text.contains("10 of 25 residents have not answered"))
        let inside = try await workspace.fairway("audit", "--by", "ethnicity", "--internal")
        #expect(inside.status == 65 && inside.data.isEmpty)
        #expect(inside.notes.contains("Monitoring answers are shown in the published form only"))
        #expect(
            try await workspace.fairway("audit", "--by", "age", "--gate", "no disparity-lower").status == 65)

        #expect(try await workspace.fairway("audit", "monitoring", "remove", "--resident", "c0").status == 0)
        #expect(try await workspace.fairway("audit", "monitoring", "remove", "--resident", "c0").status == 1)
        #expect(try await workspace.fairway("report", "privacy").text.contains("11: people's voluntary monitoring"))
    }

    @Test("a profile's answers are shown with it")
    func profile() async throws {
        let workspace = try await Workspace.withSample()
        let added = try await workspace.fairway(
            "profile", "add", Samples.bookkeeper.path, "--consent", "audit=\(Self.nextYear)", "--format", "json")
        let id = try Answer.decode(Receipt.self, added.data).id
        let run = try await workspace.fairway(
            "audit", "monitoring", "add", id, "--answer", "sex=female", "--until", Self.nextYear)
        #expect(run.status == 0, "\(run.notes)")
        #expect(try await workspace.fairway("profile", "show", id).text.contains("sex: female"))
    }

    @Test("what will not do names the question and the answers there are; wrong use is 64")
    func refused() async throws {
        let workspace = try await Workspace.withSample()
        _ = try await workspace.fairway("match", Samples.bookkeeper.path, "--record", "--resident", "c1")
        func add(_ arguments: String...) async throws -> BuiltProgram.Run {
            try await BuiltProgram.run(
                ["audit", "monitoring", "add"] + arguments + ["--until", Self.nextYear],
                environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
        }
        let wrong = try await add("--resident", "c1", "--answer", "sex=male", "--answer", "ethnicity=martian")
        #expect(wrong.status == 65)
        #expect(wrong.notes.contains("/answers/ethnicity"))
        #expect(wrong.notes.contains("asian, black, mixed, white, other"))
        #expect(try await workspace.fairway("audit", "monitoring", "remove", "--resident", "c1").status == 1)
        #expect(try await add("--resident", "c2", "--answer", "sex=male").status == 1)
        #expect(try await add("nothing", "--answer", "sex=male").status == 1)
        for arguments in [["--resident", "c1"], ["--answer", "sex=male"], ["--resident", "c1", "--answer", "sex"]] {
            let run = try await BuiltProgram.run(
                ["audit", "monitoring", "add"] + arguments + ["--until", Self.nextYear], in: workspace)
            #expect(run.status == 64, "\(arguments)")
        }
    }

    private struct Receipt: Decodable {
        let id: String
    }

    /// A day of next year by the clock of this machine, for the program reads it too.
    private static let nextYear = Date.now.addingTimeInterval(200 * 24 * 60 * 60).formatted(
        .iso8601.year().month().day())
}
