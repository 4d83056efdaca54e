import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Bands")
struct BandShareTests {
    let world: SampleWorld

    init() throws { world = try SampleWorld.shared.get() }

    @Test("over every sample résumé and AI job, few are strong, more are reachable, most are a stretch")
    func shares() {
        var counts: [Band: Int] = [:]
        var withStrong = 0
        var withAny = 0
        var scored = 0
        for resume in world.resumes {
            let profile = world.profile(resume.text)
            guard profile.information == .enough else {
                counts[.notEnoughInformation, default: 0] += 1
                continue
            }
            let all = MatchRequest(top: 1_000, today: SampleWorld.request.today)
            let bands = world.engine.matches(for: profile, in: world.index, request: all).map(\.band)
            for band in bands { counts[band, default: 0] += 1 }
            scored += 1
            if bands.contains(.strong) { withStrong += 1 }
            if bands.contains(where: { $0 == .strong || $0 == .reachable }) { withAny += 1 }
        }
        let matches = [Band.strong, .reachable, .stretch].reduce(0) { $0 + (counts[$1] ?? 0) }
        func share(_ band: Band) -> Double { Double(counts[band] ?? 0) / Double(max(matches, 1)) }
        print(
            "Share of each band over \(scored) résumés and \(matches) matches:"
                + " strong \(share(.strong)), reachable \(share(.reachable)), stretch \(share(.stretch));"
                + " \(withStrong) people have a strong match, \(withAny) one within reach; too little in \(counts[.notEnoughInformation] ?? 0) résumés"
        )
        // Worth applying for now: a few jobs a person, not one in ten, or the word would mean nothing.
        #expect((0.002...0.05).contains(share(.strong)))
        // A gap or two away: several times as many.
        #expect((0.03...0.25).contains(share(.reachable)))
        #expect(share(.reachable) > 3 * share(.strong))
        #expect(share(.stretch) > 0.7)
        // One person in four or more can apply somewhere today, nearly all have a job within reach, not all are strong.
        let people = Double(max(scored, 1))
        #expect((0.25...0.9).contains(Double(withStrong) / people))
        #expect(Double(withAny) / people > 0.6)
    }
}
