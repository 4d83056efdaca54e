import SkillsTaxonomy
import Testing

@testable import MatchingEngine

@Suite("Ranking texts, beside a plain ranker")
struct PlainRankerTests {
    let world: RankingWorld

    init() throws { world = try RankingWorld.shared.get() }

    /// Words that the table knows, and some that it does not.
    private static let vocabulary = """
        python sql dashboards data models stock forklift pallets orders lorries residents medication care records \
        families children nursery welding steel machines repair engines customers tills cash sales budgets invoices \
        payroll teams rota training safety audits cleaning kitchens menus food hygiene drawings concrete bricks cables \
        circuits networks servers tickets support testing deploying monitoring writing reading planning managing \
        driving loading counting reporting teaching nursing designing zorbing quaxel frindle blorptech
        """.split(separator: " ").map(String.init)

    private static func text(_ random: inout SplitMix, sentences: ClosedRange<Int>) -> String {
        (0..<Int.random(in: sentences, using: &random)).map { _ in
            let count = Int.random(in: 1...12, using: &random)
            let words = (0..<count).map { _ in
                // Some words are common, as in any language.
                let reach = Bool.random(using: &random) ? 12 : vocabulary.count
                return vocabulary[Int.random(in: 0..<reach, using: &random)]
            }
            let joined =
                Bool.random(using: &random) ? words.joined(separator: " and the ") : words.joined(separator: " ")
            return joined + [". ", "\n", "; "][Int.random(in: 0..<3, using: &random)]
        }.joined()
    }

    private func advert(_ number: Int, _ random: inout SplitMix) -> TextAdvert {
        let title = Int.random(in: 0..<4, using: &random) == 0 ? "" : Self.text(&random, sentences: 1...1)
        let skills = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            (Int.random(in: 0..<40, using: &random), Int.random(in: 1...4, using: &random))
        }
        return TextAdvert(
            id: "v\(number)", title: WorkSentence.sentences(of: title).flatMap(\.words),
            sentences: WorkSentence.sentences(of: Self.text(&random, sentences: 0...6)).map(\.words),
            skills: Dictionary(skills) { first, _ in first })
    }

    private func query(_ adverts: [TextAdvert], _ random: inout SplitMix) -> TextQuery {
        var sentences = WorkSentence.sentences(of: "picker of orders. " + Self.text(&random, sentences: 0...8))
        // At times an advert is pasted in.
        if Int.random(in: 0..<3, using: &random) == 0, let advert = adverts.randomElement(using: &random) {
            sentences += ([advert.title] + advert.sentences).map {
                WorkSentence(words: $0, title: nil, isList: false, place: 0..<0)
            }
        }
        let skills = (0..<Int.random(in: 0...8, using: &random)).map { _ in
            (
                Int.random(in: 0..<40, using: &random),
                Set((0..<3).map { _ in Int.random(in: 0..<max(sentences.count, 1), using: &random) })
            )
        }
        return TextQuery(sentences: sentences, skills: Dictionary(skills) { first, _ in first })
    }

    private func compare(_ count: Int, queries: Int, _ random: inout SplitMix) {
        let adverts = (0..<count).map { advert($0, &random) }
        let ranker = world.ranker(adverts.shuffled(using: &random))
        let plain = PlainRanker(adverts, words: world.words, taxonomy: world.taxonomy)
        for _ in 0..<queries {
            let query = query(adverts, &random)
            let quick = ranker.scores(query, top: .max)
            let slow = plain.ranking(query)
            #expect(quick.map(\.id) == slow.map(\.id))
            #expect(quick.map(\.score.bitPattern) == slow.map(\.score.bitPattern))
        }
    }

    @Test("small random collections rank the same to the last bit")
    func small() {
        var random = SplitMix(state: 11)
        for _ in 0..<250 { compare(Int.random(in: 0...25, using: &random), queries: 8, &random) }
    }

    @Test("collections that need a first pass rank the same to the last bit")
    func large() {
        var random = SplitMix(state: 12)
        for _ in 0..<2 { compare(Int.random(in: 1_200...1_400, using: &random), queries: 6, &random) }
    }
}
