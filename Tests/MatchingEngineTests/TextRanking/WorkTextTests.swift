import SkillsTaxonomy
import Testing

@Suite("The words of a résumé that tell of doing")
struct WorkTextTests {
    let world: RankingWorld

    init() throws { world = try RankingWorld.shared.get() }

    private func words(_ text: String) -> [[String]] {
        world.resumes.read(.text(text), today: RankingWorld.today).sentences.map { $0.words.map(\.text) }
            .filter { !$0.isEmpty }
    }

    private func titles(_ text: String) -> [[String]] {
        world.resumes.read(.text(text), today: RankingWorld.today).sentences.compactMap { $0.title?.map(\.text) }
    }

    private static func resume(
        _ name: String, _ origin: String, _ school: String, _ place: String, _ he: String, _ manager: String
    ) -> String {
        """
        \(name)
        \(origin)
        Nationality: \(origin)

        Work experience
        Forklift driver, \(place) 2019 - 2023
        - drove a reach truck and loaded lorries in \(place)
        - trained \(manager) and two new starters; \(he) still work there
        - answered customers from \(place) and all over the country

        Education
        \(school), \(place): GCSE maths

        References
        \(manager), \(place)
        """
    }

    @Test("a name, an origin, a pronoun, a school, a place and a colleague's name leave the same words")
    func sameWords() {
        let one = Self.resume("John Smith", "British", "King Edward's School", "Solihull", "they", "Harry Potter")
        let other = Self.resume("Fatima Begum", "Somali", "Saltley Academy", "Bath", "we", "Grace Baker")
        #expect(words(one) == words(other))
        #expect(titles(one) == titles(other))
        #expect(words(one).joined().contains("lorries"))
        #expect(titles(one) == [["forklift", "driver"]])
    }

    @Test("education, languages, interests, references and wishes are not words of work")
    func closedSections() {
        let text = """
            Skills
            welding and pipe fitting

            Languages
            Polish, some Welsh

            Interests
            church choir and football

            References
            available from my priest
            """
        #expect(
            words(text) == [["skills"], ["welding", "pipe", "fitting"]]
                || words(text) == [["welding", "pipe", "fitting"]])
    }

    @Test("names of skills keep their capitals' words, whatever stands beside them")
    func skillNames() {
        let found = Set(words("Work\nBuilt reports in Power BI and Microsoft Excel for Halesowen Motors").joined())
        #expect(found.isSuperset(of: ["reports", "power", "bi", "microsoft", "excel"]))
        #expect(!found.contains("halesowen"))
    }

    @Test(
        "a title is told by its form and by its label",
        arguments: [
            ("Senior Commutator Repairer - Leeds", ["senior", "commutator", "repairer"]),
            ("Most recent job: Highway Commissioner. Experience: attend meetings.", ["highway", "commissioner"]),
            ("Care assistant at a home for the elderly", ["care", "assistant"]),
        ])
    func titleForms(text: String, title: [String]) {
        #expect(WorkSentence.sentences(of: text).compactMap { $0.title?.map(\.text) } == [title])
    }

    @Test(
        "running text that speaks of workers is no title",
        arguments: [
            "I was asked by the site manager to look after the books",
            "Helped every new driver of the firm with the route",
        ])
    func notTitles(text: String) {
        #expect(WorkSentence.sentences(of: text).allSatisfy { $0.title == nil })
    }

    @Test("sentences end at line ends, bullets, semicolons and stops; a version number ends none")
    func sentences() {
        let text = "Used Python 3.11 daily. Wrote tests!\n• ran servers; fixed * cables"
        #expect(
            WorkSentence.sentences(of: text).map { $0.words.map(\.text) } == [
                ["used", "python", "3", "11", "daily"], ["wrote", "tests"], ["ran", "servers"], ["fixed"], ["cables"],
            ])
    }

    @Test("a sentence knows its place in Unicode scalars, also after letters with marks and emoji")
    func places() {
        let text = "Café 👩‍🍳 cook. Baked bread"
        let scalars = Array(text.unicodeScalars)
        for sentence in WorkSentence.sentences(of: text) {
            var part = String.UnicodeScalarView()
            part.append(contentsOf: scalars[sentence.place])
            #expect(String(part).lowercased().contains(sentence.words.last?.text ?? "?"))
        }
    }
}
