import Foundation
import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite(
    "Ranking public collections",
    .enabled(if: RankingWorld.hasCollections, Comment(rawValue: RankingWorld.noCollections)))
struct CollectionTests {
    let world: RankingWorld

    init() throws { world = try RankingWorld.shared.get() }

    private func lines(_ folder: String, _ file: String) throws -> [Substring] {
        try String(contentsOf: RankingWorld.collections.appending(path: "\(folder)/\(file)"), encoding: .utf8)
            .split(separator: "\n")
    }

    private func run(_ folder: String, titles: Bool) throws -> [String: [String]] {
        var adverts = try lines(folder, "docs.jsonl")
        if !titles {
            adverts = try adverts.map { line in
                guard case .object(var members) = try JSONValue(json: Data(line.utf8)) else { return line }
                members["title"] = nil
                return Substring(decoding: try JSONEncoder().encode(JSONValue.object(members)), as: UTF8.self)
            }
        }
        let run = try TrecRun(
            vacancies: adverts, words: world.words, reader: world.resumes.resumes, skills: world.skills,
            today: RankingWorld.today)
        var ranked: [String: [String]] = [:]
        try run.rank(try lines(folder, "queries.jsonl")) { line in
            let fields = line.split(separator: " ")
            ranked[String(fields[0]), default: []].append(String(fields[2]))
        }
        return ranked
    }

    /// The mean of nDCG@10 with linear gain over the résumés that have something relevant.
    ///
    /// - Parameter residual: leaves out adverts graded above it.
    private func gain(_ ranked: [String: [String]], _ folder: String, residual: Int = .max) throws -> Double {
        var grades: [String: [String: Int]] = [:]
        for line in try lines(folder, "qrels.txt") {
            let fields = line.split(separator: " ").map(String.init)
            grades[fields[0], default: [:]][fields[2]] = Int(fields[3])
        }
        func discounted(_ gains: some Sequence<Int>) -> Double {
            gains.prefix(10).enumerated().reduce(0) { $0 + Double($1.element) / log2(Double($1.offset) + 2) }
        }
        var sum = 0.0
        var count = 0
        for (query, all) in grades.sorted(by: { $0.key < $1.key }) {
            let kept = all.filter { $0.value <= residual }
            guard !kept.isEmpty else { continue }
            count += 1
            let ideal = discounted(kept.values.sorted(by: >))
            guard ideal > 0 else { continue }
            let found = (ranked[query] ?? []).filter { all[$0, default: 0] <= residual }
            sum += discounted(found.map { kept[$0, default: 0] }) / ideal
        }
        return sum / Double(max(count, 1))
    }

    @Test("real résumés over technology vacancies, with titles and without")
    func dice() throws {
        #expect(try gain(run("dice", titles: true), "dice") >= 0.82)
        #expect(try gain(run("dice", titles: false), "dice") >= 0.71)
    }

    @Test("occupations over their adverts, and the related ones where the own occupation is left out")
    func onet() throws {
        let ranked = try run("onet", titles: true)
        #expect(try gain(ranked, "onet") >= 0.78)
        #expect(try gain(ranked, "onet", residual: 1) >= 0.65)
    }
}
