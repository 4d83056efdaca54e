import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Every vacancy of the pool, scored")
struct PoolTests {
    let world: SampleWorld

    init() throws {
        world = try SampleWorld.shared.get()
    }

    @Test("the pool holds what a match would rank, with the points a match shows, in millionths")
    func sameAsMatch() throws {
        let pool = world.engine.pool(of: world.index, request: SampleWorld.request)
        let places = Dictionary(uniqueKeysWithValues: pool.entries.enumerated().map { ($1.vacancy, $0) })
        var request = SampleWorld.request
        request.top = world.index.count
        for resume in world.resumes.prefix(20) {
            let profile = world.profile(resume.text)
            let matches = world.engine.matches(for: profile, in: world.index, request: request)
            let points = world.engine.pointsInPool(of: profile, in: world.index, request: request)
            guard let points else {
                #expect(matches.isEmpty && profile.information != .enough)
                continue
            }
            #expect(matches.count == pool.entries.count)
            for match in matches {
                let place = try #require(places[match.vacancy.id])
                let shown = Dictionary(uniqueKeysWithValues: match.parts.map { ($0.name, $0) })
                for (part, name) in pool.parts.enumerated() {
                    #expect(points[part][place] == Int32(((shown[name]?.points ?? 0) * 1_000_000).rounded()))
                    let most = Int32(((shown[name]?.of ?? 0) * 1_000_000).rounded())
                    #expect(pool.entries[place].possible[part] == most)
                }
                #expect(points.reduce(0) { $0 + $1[place] } == Int32((match.score * 1_000_000).rounded()))
            }
        }
    }

    @Test(
        "an advert that asks for something else, or pays something else, has another fingerprint; the rest keep theirs")
    func fingerprints() throws {
        let before = world.engine.pool(of: world.index, request: SampleWorld.request)
        let id = try #require(before.entries.first?.vacancy)
        let old = try #require(world.index.vacancy(id))
        let paid = Vacancy(
            id: id, title: old.title, employer: old.employer, locations: old.locations, isRemote: old.isRemote,
            pay: Pay(minimum: 41_000, maximum: 41_000, unit: .year), employmentTypes: old.employmentTypes,
            workHours: old.workHours, datePosted: old.datePosted, validThrough: old.validThrough, aiRole: old.aiRole,
            aiRoleReason: old.aiRoleReason, occupations: old.occupations, requirements: old.requirements,
            thingsToKnow: old.thingsToKnow)
        let changed = world.index.changed(adding: [IndexedVacancy(vacancy: paid, coordinate: nil)])
        let after = world.engine.pool(of: changed, request: SampleWorld.request)
        #expect(after.fingerprint != before.fingerprint)
        let now = Dictionary(uniqueKeysWithValues: after.entries.map { ($0.vacancy, $0) })
        for entry in before.entries { #expect((now[entry.vacancy] == entry) == (entry.vacancy != id)) }
        #expect(now[id]?.pay == 41_000)
    }
}
