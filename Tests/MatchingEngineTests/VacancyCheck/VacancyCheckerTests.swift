import Foundation
import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("The advert check", .serialized)
struct VacancyCheckerTests {
    let bench: AdvertBench

    init() throws {
        bench = try AdvertBench.shared.get()
    }

    @Test("a good advert gets no finding at all")
    func good() throws {
        let input = try bench.input(
            """
            You answer the phone, keep the diary and greet people at the door.

            What you'll need
            - Good written English
            - Word and Outlook
            - A friendly manner

            No degree needed. Job shares are welcome.
            """)
        #expect(bench.checker.findings(for: input) == [])
    }

    @Test("an advert with a fault of each kind gets them all, and a scam is seen")
    func all() throws {
        let input = try bench.input(
            """
            Join our young and dynamic team. Native English speaker, with a degree and at least 6 years of experience. We
            need an office ninja. Competitive salary. A registration fee of £25 is payable. The first shift is an unpaid
            trial. Message us on WhatsApp with your bank details to get started or ring 0906 123 4567. Full driving licence
            required.
            """,
            fields: [
                "baseSalary": .null, "workHours": .string("37 hours"), "jobLocation": .null,
                "validThrough": .string("2026-11-01"),
            ])
        #expect(
            bench.checker.findings(for: input).map(\.rule) == [
                "unpaid-work", "up-front-cost", "bank-details-asked", "costly-number", "closing-date",
                "missing-place", "missing-pay", "age-coded-words", "nationality-coded-words",
                "degree-inflation", "years-inflation", "gender-coded-words", "no-flexible-hours", "unexplained-check",
            ])
    }

    @Test("rule names are unique and spelled alike")
    func names() {
        let names = VacancyChecker.ruleNames
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test("a posting inside a JSON-LD graph is pointed to where it stands")
    func graph() throws {
        let document: JSONValue = .object([
            "@graph": .array([
                .object(["@type": .string("Organization"), "name": .string("Penn")]),
                .object([
                    "@type": .string("JobPosting"), "title": .string("Clerk"),
                    "description": .string("A data ninja."), "workHours": .string("37 hours, flexible"),
                ]),
            ])
        ])
        let posting = try JobPostingReader().read(document)
        let found = bench.checker.findings(
            for: VacancyCheckInput(
                posting: posting, vacancy: bench.reader.vacancy(from: posting, id: "v1"),
                parameters: VacancyCheckParameters(today: AdvertBench.today)))
        #expect(
            found.flatMap { $0.places.map(\.pointer) } == [
                "/@graph/1/jobLocation", "/@graph/1/baseSalary", "/@graph/1/description",
            ])
    }

    @Test("HTML is taken out before words are counted")
    func html() throws {
        let found = try bench.findings("gender-coded-words", "<p>A <b>caf&eacute;</b> ninja</p>")
        let text = AdvertText.plain("<p>A <b>caf&eacute;</b> ninja</p>")
        let place = try #require(found.first?.places.first)
        let scalars = Array(text.unicodeScalars)[try #require(place.start)..<(try #require(place.end))]
        #expect(String(String.UnicodeScalarView(scalars)) == "ninja")
    }

    @Test(
        "a text eight times as long takes no more than about eight times as long",
        arguments: [
            "unpaid ", "degree ", "5 years ", "must have, ", "0906 123 4567 ", "£3 an hour ", "young and ",
            "bank details ",
            "40 hours a week ", "Desirable\n", "he will ", "- ", "\n", "x", "\u{301}",
        ])
    func linear(piece: String) throws {
        func seconds(_ bytes: Int) throws -> Double {
            let input = try bench.input(String(repeating: piece, count: max(1, bytes / piece.utf8.count)) + "end")
            return (0..<2).map { _ in
                let start = Self.threadSeconds()
                _ = bench.checker.findings(for: input)
                return Self.threadSeconds() - start
            }.min() ?? 0
        }
        let short = try seconds(10_000)
        let long = try seconds(80_000)
        #expect(long < short * 8 * 4 + 0.1, "\(short) s against \(long) s")
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
