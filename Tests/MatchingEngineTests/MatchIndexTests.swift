import Foundation
import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("The index")
struct MatchIndexTests {
    let world: SampleWorld
    let entries: [IndexedVacancy]

    init() throws {
        world = try SampleWorld.shared.get()
        let index = world.index
        entries = (0..<200).compactMap { index.vacancy("s\(1_000 + $0)") }.map {
            IndexedVacancy(vacancy: $0, coordinate: nil)
        }
    }

    @Test("after any row of changes it ranks like an index made anew")
    func changes() {
        var generator = SplitMix(state: 7)
        let profile = world.profile(world.resumes[0].text)
        var index = MatchIndex(taxonomy: world.taxonomy)
        var held: [String: IndexedVacancy] = [:]
        for round in 0..<300 {
            let added = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                entries[Int.random(in: 0..<entries.count, using: &generator)]
            }
            let gone = held.keys.sorted().filter { _ in Int.random(in: 0..<20, using: &generator) == 0 }
            index = index.changed(adding: added, removing: gone)
            for id in gone { held[id] = nil }
            for entry in added { held[entry.vacancy.id] = entry }
            #expect(index.count == held.count)
            guard round.isMultiple(of: 30) else { continue }
            let anew = MatchIndex(
                taxonomy: world.taxonomy, vacancies: held.keys.sorted().compactMap { held[$0] })
            #expect(
                world.engine.matches(for: profile, in: index, request: SampleWorld.request)
                    == world.engine.matches(for: profile, in: anew, request: SampleWorld.request))
        }
    }

    @Test("a reader that holds an index sees none of the later changes")
    func snapshot() {
        let before = MatchIndex(taxonomy: world.taxonomy, vacancies: Array(entries.prefix(10)))
        let after = before.changed(adding: [entries[20]], removing: [entries[0].vacancy.id])
        #expect(before.count == 10)
        #expect(before.vacancy(entries[0].vacancy.id) != nil)
        #expect(before.vacancy(entries[20].vacancy.id) == nil)
        #expect(after.vacancy(entries[0].vacancy.id) == nil)
        #expect(after.vacancy(entries[20].vacancy.id) != nil)
    }

    @Test("a closed vacancy is not matched")
    func closed() {
        let profile = world.profile(world.resumes[0].text)
        let late = MatchRequest(top: 100, today: "2999-01-01")
        let matches = world.engine.matches(for: profile, in: world.index, request: late)
        #expect(matches.allSatisfy { $0.vacancy.validThrough == nil })
    }

    @Test("only jobs with a link to AI are ranked unless all are asked for")
    func allJobs() {
        let profile = world.profile(world.resumes[0].text)
        var request = SampleWorld.request
        #expect(
            world.engine.matches(for: profile, in: world.index, request: request).allSatisfy {
                $0.vacancy.aiRole != .none
            })
        request.allJobs = true
        request.top = 100
        #expect(!world.engine.matches(for: profile, in: world.index, request: request).isEmpty)
    }

    @Test("the best rows are the first of all rows sorted by score and then by identifier")
    func order() {
        for resume in world.resumes.prefix(10) {
            var request = SampleWorld.request
            request.top = 100
            let all = world.matches(resume.text, request: request)
            let sorted = all.sorted { ($0.score, $1.vacancy.id) > ($1.score, $0.vacancy.id) }
            #expect(all.map(\.vacancy.id) == sorted.map(\.vacancy.id))
            request.top = 7
            #expect(world.matches(resume.text, request: request) == Array(all.prefix(7)))
        }
    }
}

/// A small seeded generator, so that a failing row of changes can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
