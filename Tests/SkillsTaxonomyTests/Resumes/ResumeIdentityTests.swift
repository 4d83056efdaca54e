import Testing

@testable import SkillsTaxonomy

/// Promise 2: who somebody is never changes what is read.
@Suite(
    "Who somebody is makes no difference",
    .enabled(if: RepositoryData.isPresent, "The repository's Taxonomy and SampleData are not beside these tests."))
struct ResumeIdentityTests {
    /// All that a profile says, without places in the text, which may shift.
    private func essence(_ text: String) throws -> [String] {
        let profile = try #require(RepositoryData.reader).read(.text(text), today: ResumeFixtures.today).profile
        return profile.skills.map {
            "\($0.id) \($0.strength) \($0.confidence) \($0.months ?? -1) \(String(describing: $0.level))"
        }
            + profile.occupations.map { "\($0.id) \($0.months ?? -1) \(String(describing: $0.lastHeld))" }
            + profile.qualifications.map { "\($0.name) \($0.isFromAbroad)" }
            + ["\(profile.monthsOfExperience ?? -1) \(profile.information)"]
    }

    private func expectSame(_ sample: RepositoryData.Sample, _ change: (String) -> String) throws {
        guard let text = sample.text else { return }
        #expect(try essence(change(text)) == essence(text), "\(sample.name)")
    }

    @Test("Another postcode", arguments: RepositoryData.samples)
    func postcode(sample: RepositoryData.Sample) throws {
        try expectSame(sample) { $0.replacing(/\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/) { _ in "SW1A 1AA" } }
    }

    @Test("Another e-mail address", arguments: RepositoryData.samples)
    func email(sample: RepositoryData.Sample) throws {
        try expectSame(sample) { $0.replacing(/[\w.]+@[\w.]+/) { _ in "chef.python.manager@excel-welding.co.uk" } }
    }

    @Test("Another telephone number", arguments: RepositoryData.samples)
    func telephone(sample: RepositoryData.Sample) throws {
        try expectSame(sample) { $0.replacing(/07700 ?900\d{3}/) { _ in "0121 2016 2019" } }
    }

    @Test("Other pronouns", arguments: RepositoryData.samples)
    func pronouns(sample: RepositoryData.Sample) throws {
        try expectSame(sample) {
            $0.replacing(/\b(?:he|she)\b/) { _ in "they" }.replacing(/\b(?:He|She)\b/) { _ in "They" }
        }
    }

    @Test("Another name, even one that is a trade", arguments: RepositoryData.samples)
    func name(sample: RepositoryData.Sample) throws {
        guard let text = sample.text, let old = Self.name(in: text) else { return }
        for new in ["Ruby Cook", "Mohammed Baker-Carpenter", "Oluwaseun Adeyemi", "Jo Farmer"] {
            let cased = old == old.uppercased() ? new.uppercased() : new
            try expectSame(sample) { $0.replacing(old, with: cased) }
        }
    }

    /// The first line where it is nothing but a name.
    private static func name(in text: String) -> String? {
        guard let line = text.split(separator: "\n").first else { return nil }
        guard let match = line.wholeMatch(of: /(?:Name:? +)?([A-Z][\p{L}'’\-]+(?: [A-Z][\p{L}'’\-]+){1,3})/) else {
            return nil
        }
        return match.1 == "CURRICULUM VITAE" || match.1 == "Personal Details" || match.1 == "Curriculum Vitae"
            ? nil : String(match.1)
    }

    @Test("Another school", arguments: RepositoryData.samples)
    func school(sample: RepositoryData.Sample) throws {
        try expectSame(sample) {
            $0.replacing(/(?:[A-Z][a-z]+ )+(?:College|University)\b/) { _ in "Excel Cookery College" }
                .replacing(/\bUniversity of [A-Z][a-z]+/) { _ in "University of Welding" }
        }
    }

    @Test("Another age, nationality or sex")
    func labels() throws {
        let cv = """
            Sam Jones
            Date of birth: 01/02/1984
            Nationality: British
            Gender: male
            Marital status: single

            I am 42. I worked as a carer for 3 years and I speak Urdu.
            """
        let other = """
            Ruby Cook
            Date of birth: 09/12/2001
            Nationality: Polish
            Gender: female
            Marital status: married, two children

            I am 24. I worked as a carer for 3 years and I speak Urdu.
            """
        #expect(try essence(cv) == essence(other))
        #expect(try essence("Born 1960. Carer, 3 years.") == essence("Born 2001. Carer, 3 years."))
        #expect(try essence("I am Polish. I am a carer.") == essence("I am Chinese. I am a carer."))
    }
}
