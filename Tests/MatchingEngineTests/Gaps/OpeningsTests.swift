import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("The skills that would open most jobs")
struct OpeningsTests {
    let world: SampleWorld

    init() throws { world = try SampleWorld.shared.get() }

    @Test(
        "matching again with the skills gives exactly the numbers promised, for some 260 profiles: every sample résumé, and each with those of the next two people added"
    )
    func exact() {
        let resumes = world.resumes
        let texts = (0...2).flatMap { more in
            resumes.indices.dropLast(more).map { first in
                (name: resumes[first].name, text: resumes[first...(first + more)].map(\.text).joined(separator: "\n\n"))
            }
        }
        #expect(texts.count > 250)
        var promised = 0
        for resume in texts {
            let profile = world.profile(resume.text)
            let before = world.engine.jobs(for: profile, in: world.index, request: SampleWorld.request)
            for opening in world.engine.openings(for: profile, in: world.index, request: SampleWorld.request, limit: 3)
            {
                let learned = opening.skills.reduce(profile) { $0.learning($1) }
                let everyJob = MatchRequest(top: 1_000, today: SampleWorld.request.today)
                let matches = world.engine.matches(for: learned, in: world.index, request: everyJob)
                let strong = matches.count { $0.band == .strong }
                let reachable = matches.count { $0.band == .reachable }
                #expect(opening.jobs == JobCounts(strong: strong, reachable: reachable), "\(resume.name)")
                #expect(opening.opens == max(strong - before.strong, 0), "\(resume.name)")
                promised += 1
            }
        }
        #expect(promised > 500)
    }

    @Test("come best first, none that the person has, and none that opens nothing")
    func order() {
        for resume in world.resumes.prefix(20) {
            let profile = world.profile(resume.text)
            let held = Set(profile.skills.map(\.id))
            let openings = world.engine.openings(
                for: profile, in: world.index, request: SampleWorld.request, limit: 10)
            #expect(openings.allSatisfy { held.isDisjoint(with: $0.skills) && $0.opens + $0.brings > 0 })
            #expect(openings.map(\.opens) == openings.map(\.opens).sorted(by: >))
        }
    }

    @Test("are none for a text with too little to go on")
    func nothing() {
        let empty = world.engine.openings(
            for: Profile(), in: world.index, request: SampleWorld.request, limit: 5)
        #expect(empty.isEmpty)
    }
}
