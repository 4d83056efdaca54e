import Testing

@testable import SkillsTaxonomy

@Suite(
    "Every sample résumé",
    .enabled(if: RepositoryData.isPresent, "The repository's Taxonomy and SampleData are not beside these tests."))
struct SampleResumesTests {
    static let today = ResumeFixtures.today

    private func read(_ sample: RepositoryData.Sample) throws -> ResumeReading {
        try #require(RepositoryData.reader).read(sample.document, today: Self.today)
    }

    @Test("Shows something to go on", arguments: RepositoryData.samples)
    func notEmpty(sample: RepositoryData.Sample) throws {
        let profile = try read(sample).profile
        #expect(profile.information == .enough)
        #expect(profile.skills.count >= 3)
    }

    @Test(
        "Quotes exactly the words that prove each skill, occupation and qualification",
        arguments: RepositoryData.samples)
    func evidence(sample: RepositoryData.Sample) throws {
        let profile = try read(sample).profile
        let evidence =
            profile.skills.flatMap(\.evidence) + profile.occupations.map(\.evidence)
            + profile.qualifications.map(\.evidence)
        for item in evidence {
            #expect(sample.document.text(at: item.pointer)?.scalars(item.start, item.end) == item.text)
        }
        #expect(profile.skills.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test("Is read the same twice, and keeps its order and ranges", arguments: RepositoryData.samples)
    func steady(sample: RepositoryData.Sample) throws {
        let reading = try read(sample)
        #expect(try read(sample) == reading)
        let profile = reading.profile
        #expect(profile.skills.map(\.id) == Set(profile.skills.map(\.id)).sorted())
        #expect(profile.skills.allSatisfy { (0...1).contains($0.strength) && (0...1).contains($0.confidence) })
        #expect(profile.skills.allSatisfy { $0.lastUsed.map { $0 <= Self.today } ?? true })
        #expect((profile.monthsOfExperience ?? 0) <= 70 * 12)
    }

    @Test("Holds no telephone number, e-mail or postcode in its profile", arguments: RepositoryData.samples)
    func anonymous(sample: RepositoryData.Sample) throws {
        let profile = try read(sample).profile
        let words =
            (profile.skills.flatMap(\.evidence) + profile.occupations.map(\.evidence)
            + profile.qualifications.map(\.evidence)).map(\.text)
        #expect(
            !words.contains {
                $0.contains("@") || $0.contains("07700") || $0.contains(/\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/)
            })
    }

    @Test("Together show at least four fifths of the skills a careful reader expects")
    func recall() throws {
        var expected = 0
        var found = 0
        for sample in RepositoryData.samples {
            let profile = try read(sample).profile
            let shown = Set(profile.skills.map(\.id)).union(profile.qualifications.compactMap(\.skill))
            expected += sample.expected.count
            found += sample.expected.filter { shown.contains($0) }.count
        }
        #expect(Double(found) >= 0.8 * Double(expected), "\(found) of \(expected) expected skills were found.")
    }
}
