import Testing

@testable import SkillsTaxonomy

@Suite("Reading job titles")
struct OccupationReaderTests {
    let reader = ResumeFixtures.occupations

    @Test(
        "A job title gives the occupation it names, with what colours it or not",
        arguments: [
            ("Senior Data Engineer (Azure)", "data-engineer"), ("Warehouse Operative", "warehouse-operative"),
            ("part-time carer", "care-worker"), ("PRIMARY SCHOOL TEACHER", "teacher"),
            ("Picker/packer", "warehouse-operative"),
            ("Registered Nurse, Ward 4", "nurse"), ("Apprentice kitchen fitter", "carpenter"),
            ("PA", "personal-assistant"),
        ])
    func titles(title: String, id: String) {
        #expect(reader.occupations(in: title).first?.occupation == id)
    }

    @Test("A telling title comes before a vague one")
    func order() {
        let found = reader.occupations(in: "Supervisor, then store manager")
        #expect(found.map(\.occupation) == ["store-manager", "operations-manager"])
        #expect(found[1].confidence <= 0.5)
    }

    @Test(
        "A title hoped for is none yet",
        arguments: ["Aspiring Data Engineer", "Seeking warehouse operative", "Future nurse"])
    func hoped(title: String) {
        #expect(reader.occupations(in: title) == [])
    }

    @Test("The exact words and their place are given, in Unicode scalars")
    func evidence() throws {
        let text = "Cafés: I worked as a 👩🏽‍🍳 cook, later I was a Care Worker."
        let found = reader.mentions(in: text)
        let carer = try #require(found.last)
        #expect(carer.text == "Care Worker")
        #expect(text.scalars(carer.start, carer.end) == "Care Worker")
        #expect(carer.occupationIndex == ResumeFixtures.taxonomy.occupationIndex(of: "care-worker"))
    }

    @Test(
        "In running text a title counts where the writer says it is theirs",
        arguments: [
            "I worked as a carer for 3 years.", "I am a carer", "I've been a carer since 2016",
            "She worked as a carer.",
            "Carer for an elderly lady, live in.", "Experienced carer with ten years in homes.", "carer 9 years",
            "After school I became a carer.", "employed as a night carer",
        ])
    func own(text: String) {
        #expect(reader.mentions(in: text).map(\.occupation) == ["care-worker"])
    }

    @Test(
        "Somebody else's job, a wish, a denial and a word inside another name are no title",
        arguments: [
            "I reported to the store manager.", "I want to be a nurse.", "My mum was a nurse.", "I am not a nurse.",
            "Would like to work as an electrician.", "Took the nurse training course.", "I called an electrician.",
            "Lives at 4 Baker Street.", "Electrician's mate wanted.", "Photos to the store manager every night.",
            "My husband is an electrician.", "I would love to become a teacher.",
        ])
    func notOwn(text: String) {
        #expect(reader.mentions(in: text) == [])
    }

    @Test(
        "Unpaid roles are told without a title",
        arguments: [
            ("I have been looking after my mum since 2012", "family-carer"),
            ("I am a stay at home mum", "home-manager"),
            ("I care for my disabled son", "family-carer"), ("I run the house on one wage", "home-manager"),
        ])
    func unpaid(text: String, id: String) {
        #expect(reader.mentions(in: text).map(\.occupation) == [id])
    }

    @Test("The secretary of a committee is a volunteer, the secretary of a director is not")
    func secretary() {
        #expect(reader.mentions(in: "I am secretary of the PTA").map(\.occupation) == ["volunteer"])
        #expect(reader.mentions(in: "I was a secretary in a law firm").map(\.occupation) == ["personal-assistant"])
    }

    @Test(
        "Any text is taken",
        arguments: ["", " ", "\u{0}\u{FFFF}", "as a", "as a as a as a", "🧑‍🏭", "senior senior senior"])
    func anything(text: String) {
        #expect(reader.mentions(in: text) == [])
        #expect(reader.occupations(in: text) == [])
    }
}
