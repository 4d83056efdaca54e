import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Hard to read")
struct ReadingEaseRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test("a sentence that runs on is quoted by its first words")
    func long() throws {
        let text =
            "You will answer the phone and then write up what was said and pass it on to whoever is on shift that day "
            + "and if nobody is there you will leave a note on the desk and ring them later and tell the manager that "
            + "you did so before you go home at the end of the day with the keys and the book and the bag."
        #expect(
            try bench.quotes("hard-to-read", text) == ["You will answer the phone and then write up what was said"])
    }

    @Test("a heap of long words is told with its figures")
    func words() throws {
        let text = String(
            repeating:
                "Organisational transformation necessitates interdisciplinary collaboration, demonstrating accountability. ",
            count: 10)
        let found = try bench.findings("hard-to-read", text)
        #expect(
            found.map(\.figures) == [
                [
                    VacancyFigure(name: "words-a-sentence", value: 7),
                    VacancyFigure(name: "long-words-in-100", value: 100),
                ]
            ])
    }

    @Test("short sentences and lists are fine, and so is a text too short to judge")
    func silent() throws {
        let plain = String(
            repeating: "You answer the phone. You keep the diary. You greet people at the door. ", count: 8)
        #expect(try bench.quotes("hard-to-read", plain) == [])
        #expect(try bench.quotes("hard-to-read", "Interdisciplinary organisational transformation.") == [])
    }
}
