import SkillsTaxonomy
import Testing

@testable import MatchingEngine

@Suite("Ranking adverts by their texts")
struct TextRankerTests {
    let world: RankingWorld

    init() throws { world = try RankingWorld.shared.get() }

    private static let picker = """
        Warehouse picker
        - picked and packed customer orders with a hand scanner
        - drove a forklift truck and loaded lorries
        - counted stock every Friday and reported damage
        """

    @Test("the work that is alike comes first, and says why")
    func order() throws {
        let matches = world.ranker(world.fewAdverts).rank(world.query(Self.picker), top: 3)
        let best = try #require(matches.first)
        #expect(best.id == "a1")
        #expect(matches.dropFirst().first?.id == "a5")
        #expect(best.parts.map(\.name) == ["words in common", "kind of work", "skills"])
        #expect(best.sharedWords.map(\.text).contains("forklift"))
        #expect(best.like.map(\.id).allSatisfy { $0 != "a1" })
        #expect(best.skills.contains { $0.skill.contains("forklift") && $0.via == nil })
    }

    @Test("a score is the sum of its parts, and shares are between 0 and 1")
    func sums() {
        for text in [
            Self.picker, "I clean data in Python and write SQL.", "Looked after my mother: washing, medication.",
        ] {
            for match in world.ranker(world.fewAdverts).rank(world.query(text), top: 10) {
                #expect(abs(match.parts.reduce(0) { $0 + $1.points } - match.score) < 1e-9)
                #expect(abs(match.parts.reduce(0) { $0 + $1.of } - 1) < 1e-5)
                #expect(match.parts.allSatisfy { $0.points >= 0 && $0.points <= $0.of })
                #expect(match.sharedWords.allSatisfy { $0.share > 0 && $0.share <= 1 })
                #expect(match.skills.allSatisfy { $0.credit > 0 && $0.credit <= 1 })
            }
        }
    }

    @Test("the order in which adverts come, and an older one of the same identifier, change nothing")
    func anyOrder() {
        let adverts = world.fewAdverts
        let query = world.query(Self.picker)
        let expected = world.ranker(adverts).rank(query, top: 10)
        #expect(world.ranker(adverts.reversed()).rank(query, top: 10) == expected)
        let older = world.advert("a1", "Baker", "Bake bread at night.")
        #expect(world.ranker([older] + adverts).rank(query, top: 10) == expected)
    }

    @Test("lines said again, once or twenty times, change nothing")
    func repeated() {
        let ranker = world.ranker(world.fewAdverts)
        let expected = ranker.rank(world.query(Self.picker), top: 10)
        let line = "\n- drove a forklift truck and loaded lorries"
        for times in [1, 20] {
            let query = world.query(Self.picker + String(repeating: line, count: times))
            #expect(ranker.rank(query, top: 10) == expected, "\(times)")
        }
    }

    @Test("an advert's sentences pasted below a résumé, in order or shuffled, gain nothing in it")
    func pasted() {
        let duties =
            "Plan menus and weekly budgets, order vegetables and dry goods, cook hot lunches, train kitchen porters, "
            + "check fridge temperatures, wash floors and record allergens"
        let ranker = world.ranker(world.fewAdverts + [world.advert("a7", "School cook", duties + ".")])
        func score(_ text: String) -> Double {
            ranker.rank(world.query(text), top: 10).first { $0.id == "a7" }?.score ?? 0
        }
        let before = score(Self.picker)
        #expect(score(Self.picker + "\n- " + duties) <= before)
        let shuffled = duties.split(separator: " ").reversed().joined(separator: " ").lowercased()
        #expect(score(Self.picker + "\n- " + shuffled) <= before)
    }

    @Test("no words, no adverts, nothing in common: an empty ranking")
    func nothing() {
        let ranker = world.ranker(world.fewAdverts)
        for text in ["", "   \n\n", "\u{0}\u{1}", "…", "qwxz vbnq"] {
            #expect(ranker.rank(world.query(text), top: 5).isEmpty, "\(text)")
        }
        #expect(world.ranker([]).rank(world.query(Self.picker), top: 5).isEmpty)
        #expect(ranker.rank(world.query(Self.picker), top: 0).isEmpty)
        #expect(ranker.rank(world.query(Self.picker), top: -1).isEmpty)
        let empty = world.ranker([world.advert("e", nil, ""), world.advert("f", "", "\n")])
        #expect(empty.rank(world.query(Self.picker), top: 5).isEmpty)
    }

    @Test("a part that is left out earns nothing, and the others what they did", arguments: TextSignal.allCases)
    func leftOut(signal: TextSignal) {
        let query = world.query(
            "Warehouse picker. Counted stock, loaded lorries with a forklift truck, wrote SQL queries.")
        let whole = world.ranker(world.fewAdverts).ranking(query).scored
        let less = world.ranker(world.fewAdverts, leavingOut: [signal]).ranking(query).scored
        #expect(!less.isEmpty)
        for scored in less {
            let before = whole.first { $0.row == scored.row }
            #expect(scored.words == (signal == .words ? 0 : before?.words))
            #expect(scored.kind == (signal == .kind ? 0 : before?.kind))
            #expect(scored.skills == (signal == .skills ? 0 : before?.skills))
        }
        #expect(world.ranker(world.fewAdverts, leavingOut: Set(TextSignal.allCases)).ranking(query).scored.isEmpty)
    }
}
