import Foundation
import Testing

@Suite("fairway profile")
struct ProfileCommandTests {
    private struct Receipt: Decodable {
        let id: String
    }

    @Test("a profile is kept, shown, matched, taken back purpose by purpose, and gone")
    func lifetime() async throws {
        let workspace = try await Workspace.withSample()
        let day = "2027-05-24"
        let added = try await workspace.fairway(
            "profile", "add", Samples.bookkeeper.path, "--consent", "matching=\(day)", "--consent", "audit=\(day)",
            "--postcode", "B11 1AA", "--format", "json")
        #expect(added.status == 0, "\(added.notes)")
        let id = try Answer.decode(Receipt.self, added.data).id

        let shown = try await workspace.fairway("profile", "show", id)
        #expect(shown.status == 0)
        #expect(shown.text.contains("district B11"))
        #expect(!shown.text.contains("B11 1AA"))
        #expect(try await workspace.fairway("profile", "list").text.contains(id))

        let kept = try await workspace.fairway("profile", "match", id, "--format", "json")
        let direct = try await workspace.fairway("match", Samples.bookkeeper.path, "--format", "json")
        let scores = try [kept, direct].map {
            try Answer.decode(Answer.Match.self, $0.data).matches.map { "\($0.vacancy.id) \($0.score)" }
        }
        #expect(scores[0] == scores[1])
        #expect(scores[0].count == 10)

        #expect(try await workspace.fairway("profile", "withdraw", id, "audit").status == 0)
        #expect(try await !workspace.fairway("profile", "show", id).text.contains("district"))
        #expect(try await workspace.fairway("audit", "--by", "district").status == 1)
        #expect(try await workspace.fairway("profile", "sweep").text.contains("Profiles erased: 0"))
        #expect(try await workspace.fairway("profile", "erase", id).status == 0)
        #expect(try await workspace.fairway("profile", "show", id).status == 1)
        #expect(try await workspace.fairway("profile", "list").text.contains("No profile is kept"))
    }

    @Test("without a consent, or with one that is none, it is wrong use; with a day gone by it is bad input")
    func refused() async throws {
        let workspace = try Workspace()
        let file = Samples.bookkeeper.path
        for arguments in [[], ["--consent", "matching"], ["--consent", "all=2027-01-01"]] {
            let run = try await BuiltProgram.run(["profile", "add", file] + arguments, in: workspace)
            #expect(run.status == 64)
        }
        let run = try await workspace.fairway("profile", "add", file, "--consent", "matching=2001-01-01")
        #expect(run.status == 65)
        #expect(run.notes.contains("/consents/0/until"))
        #expect(try await workspace.fairway("profile", "show", "nothing").status == 1)
    }
}
