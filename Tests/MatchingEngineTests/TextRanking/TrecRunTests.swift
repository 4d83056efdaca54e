import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("A TREC run")
struct TrecRunTests {
    let world: RankingWorld

    init() throws { world = try RankingWorld.shared.get() }

    private func run(_ vacancies: [Substring], _ queries: [Substring], depth: Int = 500) throws -> [String] {
        var lines: [String] = []
        try TrecRun(
            vacancies: vacancies, words: world.words, reader: world.resumes.resumes, skills: world.skills,
            today: RankingWorld.today
        ).rank(queries, depth: depth) { lines.append($0) }
        return lines
    }

    private static let vacancies: [Substring] = [
        #"{"id": "w1", "title": "Welder", "text": "Weld steel frames and read drawings.", "pay": 3}"#, "",
        #"{"id": "c1", "text": "Cook lunches and order vegetables."}"#,
    ]

    @Test("has a line for each advert that shares anything, best first")
    func lines() throws {
        let found = try run(Self.vacancies, [#"{"id": "q", "text": "I weld steel and cook lunches."}"#])
        #expect(found.count == 2)
        for (place, line) in found.enumerated() {
            let fields = line.dropLast().split(separator: " ")
            #expect(line.hasSuffix("\n"))
            #expect(fields.count == 6 && fields[0] == "q" && fields[1] == "Q0" && fields[5] == "fairway")
            #expect(fields[3] == "\(place + 1)")
            #expect(fields[4].count == 8)
        }
        #expect(
            try run(Self.vacancies, [#"{"id": "q", "text": "I weld steel and cook lunches."}"#], depth: 1) == [found[0]]
        )
    }

    @Test(
        "a bad line is named with what to do",
        arguments: [
            ("{", "Line 2 is not valid JSON."),
            (#"{"text": "weld"}"#, "Line 2 has no identifier, or one with spaces in it."),
            (#"{"id": "a b", "text": "weld"}"#, "Line 2 has no identifier, or one with spaces in it."),
            (#"{"id": "a"}"#, "Line 2 has no text."), (#"{"id": "a", "text": 3}"#, "Line 2 has no text."),
            (#"{"id": "a", "text": "", "title": 3}"#, "The title in line 2 is not text."),
        ])
    func badLines(line: String, detail: String) {
        let error = #expect(throws: DocumentError.self) { try run([Self.vacancies[0], Substring(line)], []) }
        #expect(error?.problems.map(\.detail) == [detail])
        #expect(error?.problems.allSatisfy { !$0.remedy.isEmpty } == true)
        #expect(throws: DocumentError.self) { try run(Self.vacancies, [Substring(line)]) }
    }
}
