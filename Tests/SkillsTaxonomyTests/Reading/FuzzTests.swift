import Foundation
import SkillsTaxonomy
import Testing

/// Texts that nobody would write. By default a few seconds of them; the environment's `FAIRWAY_FUZZ_SECONDS` says how
/// long instead, and `FAIRWAY_FUZZ_SEED` from which seed on.
@Suite("Mutated and hostile texts", .enabled(if: ProjectTaxonomy.isPresent, "Taxonomy/data is not there"))
struct FuzzTests {
    private static func setting(_ name: String) -> Double? {
        ProcessInfo.processInfo.environment[name].flatMap(Double.init)
    }

    @Test("no text breaks a reader, all evidence is the exact words, and reading again gives the same")
    func mutatedTexts() throws {
        let reader = try ProjectTaxonomy.reader.get()
        let resumes = ResumeReader(taxonomy: reader.taxonomy, reader: reader)
        let inference = try ModelFiles.small.get()
        let today = YearMonth(year: 2026, month: 6)
        let texts = SampleTexts.resumes + SampleTexts.adverts + ["Python, SQL and Excel"]
        // By default a set number, so that every run reads the same texts.
        let seconds = Self.setting("FAIRWAY_FUZZ_SECONDS")
        let start = ContinuousClock.now
        var seed = UInt64(Self.setting("FAIRWAY_FUZZ_SEED") ?? 1)
        var read = 0
        while seconds.map({ ContinuousClock.now - start < .seconds($0) }) ?? (read < 400) {
            var mutator = TextMutator(seed: seed, texts: texts)
            if seconds != nil { print("seed \(seed), \(read) texts read") }
            for _ in 0..<200 {
                let text = mutator.next()
                let scalars = Array(text.unicodeScalars)
                let document = TextDocument(text)
                let reading = reader.read(document)
                let inferred = inference.read(document, options: InferenceOptions(ranked: 5))
                let profile = resumes.read(.text(text), today: today)
                var evidence = (reading.mentions + reading.passedOver).map { ($0.start, $0.end, $0.text) }
                evidence += inferred.ranked.map { ($0.start, $0.end, $0.text) }
                evidence += profile.profile.skills.flatMap(\.evidence).map { ($0.start, $0.end, $0.text) }
                for (start, end, words) in evidence {
                    #expect(0 <= start && start <= end && end <= scalars.count, "seed \(seed), text \(read)")
                    guard 0 <= start, start <= end, end <= scalars.count else { continue }
                    var view = String.UnicodeScalarView()
                    view.append(contentsOf: scalars[start..<end])
                    #expect(String(view) == words, "seed \(seed), text \(read)")
                }
                if read % 8 == 0 {
                    #expect(reader.read(text) == reading, "seed \(seed), text \(read)")
                    #expect(
                        inference.read(document, options: InferenceOptions(ranked: 5)) == inferred,
                        "seed \(seed), text \(read)")
                }
                read += 1
            }
            seed += 1
        }
    }
}
