import Foundation
import Testing

@Suite("fairway vacancy")
struct VacancyCommandTests {
    private static let posting = """
        {"title": "AI Records Assistant", "description": "Essential\\n- Excel\\n- Record keeping\\n- Used ChatGPT to draft letters\\nDesirable\\n- Python",
         "hiringOrganization": "Example Ltd", "baseSalary": "£12.80 per hour",
         "jobLocation": {"address": {"addressLocality": "Coventry", "postalCode": "CV1 3BB"}},
         "x-ourOwnField": {"kept": [1, 2, 3]}}
        """

    @Test("A vacancy is added, shown, replaced, listed and removed, with what was understood of it")
    func life() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("job.json", Self.posting)
        let added = try await workspace.fairway("vacancy", "add", file, "--format", "json")
        #expect(added.status == 0)
        #expect(try Answer.decode(Answer.Stored.self, added.data).id == "v000001")

        let shown = try await workspace.fairway("vacancy", "show", "v000001")
        #expect(shown.status == 0)
        for words in [
            "AI Records Assistant", "Example Ltd", "Coventry (CV1)", "£12.80 an hour", "Essential:", "Desirable:",
        ] {
            #expect(shown.text.contains(words))
        }
        let json = try await workspace.fairway("vacancy", "show", "v000001", "--format", "json")
        #expect(json.data == added.data)
        #expect(json.text.contains(#""x-ourOwnField":{"kept":[1,2,3]}"#))

        let changed = Self.posting.replacing("AI Records Assistant", with: "AI Records Officer")
        let replaced = try await workspace.fairway(
            "vacancy", "replace", "v000001", "-", "--format", "json", input: Data(changed.utf8))
        #expect(replaced.status == 0)
        let stored = try Answer.decode(Answer.Stored.self, replaced.data)
        #expect(stored == Answer.Stored(id: "v000001", title: "AI Records Officer", revision: 2))

        let list = try await workspace.fairway("vacancy", "list")
        #expect(list.text.contains("AI Records Officer"))
        #expect(list.text.contains("1 of 1 vacancy."))

        let removed = try await workspace.fairway("vacancy", "remove", "v000001")
        #expect(removed.status == 0)
        #expect(removed.data.isEmpty)
        let gone = try await workspace.fairway("vacancy", "show", "v000001")
        #expect(gone.status == 1)
        #expect(gone.notes.hasPrefix("fairway: There is no vacancy with this identifier."))
    }

    @Test("A vacancy that was just added is in the next match")
    func nextMatch() async throws {
        let workspace = try await Workspace.withSample()
        let cv = Data("Records clerk since 2015. Excel every day, record keeping, letters with ChatGPT.".utf8)
        let before = try await workspace.fairway("match", "--format", "json", "--top", "100", input: cv)
        let added = try await workspace.fairway("vacancy", "add", "--format", "json", input: Data(Self.posting.utf8))
        let id = try Answer.decode(Answer.Stored.self, added.data).id
        let after = try await workspace.fairway("match", "--format", "json", "--top", "100", input: cv)
        #expect(!(try Answer.decode(Answer.Match.self, before.data).matches.contains { $0.vacancy.id == id }))
        #expect(try Answer.decode(Answer.Match.self, after.data).matches.contains { $0.vacancy.id == id })
    }

    @Test("An import keeps the good lines, names the bad ones with number and reason, and exits 65")
    func partlyBad() async throws {
        let workspace = try Workspace()
        let line = Self.posting.replacing("\n", with: "")
        let file = try workspace.write("jobs.ndjson", "\(line)\n{broken\n\(line)\n{\"title\": 5}\n")
        let run = try await workspace.fairway("vacancy", "import", file)
        #expect(run.status == 65)
        #expect(run.text == "2 vacancies stored, 2 lines left out.\n")
        #expect(run.notes.contains(", line 2: "))
        #expect(run.notes.contains(", line 4: "))
        let list = try await workspace.fairway("vacancy", "list", "--format", "json")
        #expect(try Answer.decode(Answer.Page.self, list.data).total == 2)
    }

    @Test("CSV and JSON are taken by the ending of the name, and by --format from standard input")
    func formats() async throws {
        let workspace = try Workspace()
        let csv = try workspace.write(
            "jobs.csv",
            "title,description,employer,postcode\r\nAI Helper,\"Essential: Excel, and \"\"care\"\"\",Example Ltd,B11 1AA\r\n"
        )
        #expect(try await workspace.fairway("vacancy", "import", csv).text == "1 vacancy stored.\n")
        let json = try workspace.write("jobs.json", "[\(Self.posting), \(Self.posting)]")
        #expect(try await workspace.fairway("vacancy", "import", json).text == "2 vacancies stored.\n")
        let piped = try await workspace.fairway(
            "vacancy", "import", "-", "--format", "json", input: Data(Self.posting.utf8))
        #expect(piped.text == "1 vacancy stored.\n")
    }

    @Test("Pages follow each other by cursor until the last, and a made-up cursor is refused")
    func paging() async throws {
        let workspace = try await Workspace.withSample()
        var seen: [String] = []
        var cursor: [String] = []
        repeat {
            let run = try await BuiltProgram.run(
                ["vacancy", "list", "--limit", "90", "--format", "json"] + cursor,
                environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
            let page = try Answer.decode(Answer.Page.self, run.data)
            seen += page.items.map(\.id)
            cursor = page.nextCursor.map { ["--cursor", $0] } ?? []
        } while !cursor.isEmpty && seen.count < 2_000
        #expect(seen == seen.sorted() && Set(seen).count == seen.count)
        let lines = try String(contentsOf: Samples.vacancies, encoding: .utf8).split(separator: "\n")
        #expect(seen.count == lines.count)
        let wrong = try await workspace.fairway("vacancy", "list", "--cursor", "page2")
        #expect(wrong.status == 65)
        #expect(wrong.notes.contains("cursor"))
    }

    @Test("A spreadsheet gets one row a vacancy, and no cell that it would run as a formula")
    func spreadsheet() async throws {
        let workspace = try Workspace()
        let hostile = Self.posting.replacing("AI Records Assistant", with: "=HYPERLINK(1)")
        _ = try await workspace.fairway("vacancy", "add", input: Data(hostile.utf8))
        let run = try await workspace.fairway("vacancy", "list", "--format", "csv")
        let rows = run.text.split(separator: "\r\n")
        #expect(rows.count == 2)
        #expect(rows.last?.hasPrefix("v000001,'=HYPERLINK(1),Example Ltd,Coventry,CV1,no,12.8,") == true)
    }

    @Test("Wrong values are told with their place in the document, and nothing is stored")
    func pointers() async throws {
        let workspace = try Workspace()
        let run = try await workspace.fairway(
            "vacancy", "add", input: Data(#"{"title": 7, "description": [], "validThrough": "soon"}"#.utf8))
        #expect(run.status == 65)
        #expect(run.notes.contains("/title: "))
        #expect(run.data.isEmpty)
        let list = try await workspace.fairway("vacancy", "list", "--format", "json")
        #expect(try Answer.decode(Answer.Page.self, list.data).total == 0)
    }

    @Test("An unknown identifier is 1 for show, replace and remove")
    func unknown() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("job.json", Self.posting)
        for arguments in [["show", "wm-0001"], ["show", ""], ["replace", "v999999", file], ["remove", "v999999"]] {
            let run = try await BuiltProgram.run(
                ["vacancy"] + arguments, environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
            #expect(run.status == 1)
            #expect(run.notes.hasPrefix("fairway: There is no vacancy"))
        }
    }
}
