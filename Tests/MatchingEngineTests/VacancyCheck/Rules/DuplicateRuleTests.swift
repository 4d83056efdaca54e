import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Likely duplicates")
struct DuplicateRuleTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    private static let text = """
        We let homes on the high street and need somebody who can keep the office running. You will draft letters, answer
        the phone, keep the diary straight, scan and file certificates, and take notes at our Monday meeting. You read
        every word before it goes to a tenant. You are good with words and calm with people at the door.
        """

    private func print(
        _ id: String, _ text: String, title: String = "Office Administrator", employer: String = "Penn Lettings Ltd"
    ) throws -> VacancyFingerprint {
        let input = try bench.input(text, title: title, fields: ["hiringOrganization": .string(employer)])
        return VacancyFingerprint(input.posting, id: id)
    }

    @Test("the same text of the same employer is found, also when a few words differ")
    func same() throws {
        let edited = Self.text.replacing("Monday", with: "Tuesday").replacing("calm", with: "patient")
        let found = try bench.findings(
            "likely-duplicate", Self.text,
            others: [print("v8", edited, employer: "PENN LETTINGS"), print("v9", Self.text)])
        #expect(found.map(\.relatedVacancy) == ["v9", "v8"])
        #expect(found.map(\.problem).first == "Vacancy v9 of the same employer says nearly the same.")
        #expect(found.first?.figures == [VacancyFigure(name: "share-of-words-alike", value: 1)])
    }

    @Test("a copy by another employer is found")
    func copied() throws {
        let found = try bench.findings(
            "likely-duplicate", Self.text, others: [print("v9", Self.text, title: "Clerk", employer: "Quick Jobs")])
        #expect(found.map(\.problem) == ["Vacancy v9 of another employer says nearly the same."])
    }

    @Test("another job of the same employer with the same closing words is none")
    func other() throws {
        let about =
            " We are a family firm of nine on the high street, and we welcome everyone who likes homes and people."
        let other =
            "You will mend boilers, fit taps, clear gutters and keep the van stocked for the week ahead." + about
        #expect(
            try bench.findings(
                "likely-duplicate", Self.text + about, others: [print("v9", other, title: "Handy Person")]) == [])
    }

    @Test("a vacancy is no duplicate of itself")
    func itself() throws {
        #expect(try bench.findings("likely-duplicate", Self.text, others: [print("v1", Self.text)]) == [])
    }

    @Test("likeness is the share of word triples in common, exact for short texts")
    func likeness() throws {
        // Six triples in all, of which two are in both.
        let left = try print("a", "one two three four five six")
        let right = try print("b", "one two three four nine ten")
        #expect(left.likeness(to: right) == 2.0 / 6)
        #expect(left.likeness(to: left) == 1)
        #expect(try left.likeness(to: print("c", "...")) == 0)
    }

    @Test("the likeness of long texts is near the exact one")
    func long() throws {
        let words = (0..<3_000).map { "word\($0)" }
        let left = try print("a", words.prefix(2_000).joined(separator: " "))
        let right = try print("b", words.dropFirst(1_000).joined(separator: " "))
        #expect(abs(left.likeness(to: right) - 1.0 / 3) < 0.1)
        #expect(left.likeness(to: right) == right.likeness(to: left))
    }
}
