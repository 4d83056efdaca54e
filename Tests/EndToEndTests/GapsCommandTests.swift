import Foundation
import Testing

@Suite("fairway gaps")
struct GapsCommandTests {
    @Test("The skills that would open jobs are named with a course, for people and for programs")
    func gaps() async throws {
        let workspace = try await Workspace.withSample()
        let page = try await workspace.fairway("gaps", Samples.bookkeeper.path)
        #expect(page.status == 0)
        #expect(page.text.contains("The skills that would open most jobs for you"))
        struct Gaps: Decodable {
            struct Opening: Decodable {
                struct Skill: Decodable { let id: String }
                let skills: [Skill]
                let opens: Int
            }
            let openings: [Opening]
        }
        let json = try await workspace.fairway("gaps", Samples.bookkeeper.path, "--top", "2", "--format", "json")
        let answer = try Answer.decode(Gaps.self, json.data)
        #expect(!answer.openings.isEmpty && answer.openings.count <= 2)
        #expect(answer.openings.allSatisfy { (1...2).contains($0.skills.count) })
    }

    @Test("A text with nothing to go on says so, and many at once are refused")
    func edges() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await workspace.fairway("gaps", input: Data("Hello.".utf8))
        #expect(run.status == 0)
        #expect(run.text.contains("too little"))
        let many = try await workspace.fairway(
            "gaps", "--input-format", "ndjson", input: Data("{\"id\":\"a\",\"text\":\"Excel\"}\n".utf8))
        #expect(many.status == 64)
    }
}
