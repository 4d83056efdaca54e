import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Whom the must-haves shut out")
struct ShutOutRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    private static let text = """
        Essential
        - Excel
        - Punjabi
        - At least three years of experience
        """

    /// In each of two communities 40 people: 12 with both skills, 12 with Excel alone, 16 with neither; in the first
    /// everybody has the years, in the second nobody.
    private static let residents: [CheckedResident] = ["E1", "E2"].flatMap { community in
        (0..<40).map { number in
            CheckedResident(
                community: community,
                skills: number < 12 ? ["excel", "punjabi"] : number < 24 ? ["excel"] : [],
                monthsOfExperience: community == "E1" ? 36 : 35)
        }
    }

    private func counts(_ all: Int?, _ first: Int?, _ second: Int?) -> VacancyReach.Counts {
        VacancyReach.Counts(
            all: all,
            communities: [
                VacancyReach.Community(code: "E1", count: first), VacancyReach.Community(code: "E2", count: second),
            ])
    }

    @Test("each must-have is counted alone, by community, and all are counted together")
    func reach() throws {
        let reach = try #require(bench.checker.reach(for: bench.input(Self.text, residents: Self.residents)))
        #expect(reach.residents == counts(80, 40, 40))
        #expect(reach.left == counts(10, 10, 0))
        #expect(reach.mustHaves.map(\.name) == ["Excel", "Punjabi", "3 years of experience"])
        // 16 lack Excel in each community, 28 Punjabi; the years shut out the second.
        #expect(reach.mustHaves.map(\.shutOut) == [counts(30, 15, 15), counts(55, 30, 30), counts(40, 0, 40)])
        #expect(reach.mustHaves.map(\.leftWithout) == [10, 25, 25])
        #expect(reach.mustHaves.map(\.isNarrow) == [false, true, true])
    }

    @Test("taking a must-have out gives the number that was promised")
    func promise() throws {
        let reach = try #require(bench.checker.reach(for: bench.input(Self.text, residents: Self.residents)))
        let lines = ["- Excel\n", "- Punjabi\n", "- At least three years of experience"]
        for (line, mustHave) in zip(lines, reach.mustHaves) {
            let input = try bench.input(Self.text.replacing(line, with: ""), residents: Self.residents)
            #expect(try #require(bench.checker.reach(for: input)).left.all == mustHave.leftWithout, "\(line)")
        }
    }

    @Test("the findings quote the words and hold the figures")
    func findings() throws {
        let found = try bench.findings("shut-out", Self.text, residents: Self.residents)
        #expect(found.map(\.severity) == [.consider, .consider, .note, .note])
        #expect(
            found.first
                == VacancyFinding(
                    rule: "shut-out", severity: .consider,
                    places: [.init(pointer: "/description", start: 20, end: 27, text: "Punjabi")],
                    problem:
                        "\"Punjabi\" shuts out about 55 of about 80 residents; without it about 25 would meet all the others.",
                    remedy: "Ask whether it can be learned on the job; taking it out lets many more people in.",
                    figures: [
                        VacancyFigure(name: "residents-shut-out", value: 55),
                        VacancyFigure(name: "residents-shut-out", community: "E1", value: 30),
                        VacancyFigure(name: "residents-shut-out", community: "E2", value: 30),
                        VacancyFigure(name: "residents-left-without-it", value: 25),
                    ]))
        #expect(
            found.filter { $0.severity == .note }.map(\.problem) == [
                "Of about 80 residents, about 10 meet all 3 must-haves.",
                "\"Excel\" shuts out about 30 of about 80 residents; without it about 10 would meet all the others.",
            ])
    }

    @Test("small counts are hidden, on either side, and a second one so that no sum gives the first away")
    func publishing() throws {
        func residents(_ first: Int, _ second: Int, _ third: Int) -> [CheckedResident] {
            zip(["E1", "E2", "E3"], [first, second, third]).flatMap { community, lacking in
                (0..<50).map { CheckedResident(community: community, skills: $0 < lacking ? [] : ["excel"]) }
            }
        }
        func shown(_ first: Int, _ second: Int, _ third: Int) throws -> [Int?] {
            let input = try bench.input("Essential\n- Excel", residents: residents(first, second, third))
            let shutOut = try #require(bench.checker.reach(for: input)?.mustHaves.first?.shutOut)
            return [shutOut.all] + shutOut.communities.map(\.count)
        }
        #expect(try shown(12, 23, 38) == [75, 10, 25, 40])
        #expect(try shown(9, 23, 38) == [70, nil, nil, 40])
        #expect(try shown(44, 23, 30) == [95, nil, 25, nil])
        #expect(try shown(0, 23, 38) == [60, 0, 25, 40])
        #expect(try shown(3, 2, 0) == [nil, nil, nil, nil])
    }

    @Test("a narrower skill, another choice and a higher qualification meet a must-have")
    func meeting() throws {
        func left(_ text: String, _ resident: CheckedResident) throws -> Int? {
            let input = try bench.input(text, title: "Worker", residents: Array(repeating: resident, count: 20))
            return try #require(bench.checker.reach(for: input)).left.all
        }
        #expect(try left("Essential\n- SQL", CheckedResident(community: "E1", skills: ["postgresql"])) == 20)
        #expect(try left("Essential\n- Python or R", CheckedResident(community: "E1", skills: ["r"])) == 20)
        #expect(
            try left("Essential\n- NVQ level 3", CheckedResident(community: "E1", skills: [], qualificationLevel: 6))
                == 20)
        #expect(
            try left("Essential\n- NVQ level 3", CheckedResident(community: "E1", skills: [], qualificationLevel: 2))
                == 0)
    }

    @Test("checks made after the offer, and a degree beside which experience counts, shut nobody out")
    func noBars() throws {
        let nobody = Array(repeating: CheckedResident(community: "E1", skills: ["excel"]), count: 20)
        for text in [
            "Essential\n- Excel\n- Enhanced DBS check", "Essential\n- Excel\n- Degree or equivalent experience",
        ] {
            let reach = try #require(bench.checker.reach(for: bench.input(text, title: "Worker", residents: nobody)))
            #expect(reach.mustHaves.map(\.name) == ["Excel"], "\(text)")
            #expect(reach.left.all == 20)
        }
    }

    @Test("without residents it is silent")
    func nobody() throws {
        #expect(try bench.findings("shut-out", Self.text) == [])
        #expect(try bench.checker.reach(for: bench.input(Self.text)) == nil)
    }

    @Test("a profile becomes a resident without a trace of who it is")
    func profile() throws {
        let world = try SampleWorld.shared.get()
        let profile = world.profile(
            "Jane Doe\n\nWORK\nOffice administrator, 2019 - 2023\nKept the diary in Outlook.\n\nBSc Chemistry")
        let resident = CheckedResident(profile: profile, community: "E08000030")
        #expect(resident.qualificationLevel == 6)
        #expect(resident.monthsOfExperience >= 36)
        #expect(resident.skills == resident.skills.sorted())
    }
}
