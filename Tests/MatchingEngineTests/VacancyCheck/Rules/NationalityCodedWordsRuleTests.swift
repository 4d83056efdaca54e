import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Words that speak to one nationality")
struct NationalityCodedWordsRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test(
        "it quotes the words",
        arguments: [
            ("Native English speaker only.", ["Native English speaker"]),
            ("English must be your mother tongue.", ["mother tongue"]),
            ("English must be your first language.", ["be your first language"]),
            ("A native Polish speaker is needed.", ["native Polish speaker"]),
            ("Flawless spoken English is a must.", ["Flawless spoken English"]),
            ("A neutral accent is important.", ["neutral accent"]),
            ("British nationals only.", ["British nationals only"]),
            ("UK experience essential.", ["UK experience essential"]),
            ("You must be a cultural fit.", ["cultural fit"]),
        ])
    func speaks(text: String, quotes: [String]) throws {
        #expect(try bench.quotes("nationality-coded-words", text) == quotes, "\(text)")
    }

    @Test(
        "it is silent where the words mean something else",
        arguments: [
            "Somali at native or near-native level, English at C1.",
            "Fluent spoken English, to explain a bill by phone.",
            "We build cloud-native and React Native apps.",
            "British nationals only, as the work needs DV clearance.",
            "Bring a UK passport or visa that shows your right to work.",
        ])
    func silent(text: String) throws {
        #expect(try bench.quotes("nationality-coded-words", text) == [], "\(text)")
    }
}
