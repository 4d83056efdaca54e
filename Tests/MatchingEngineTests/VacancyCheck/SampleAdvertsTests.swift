import Foundation
import MatchingEngine
import SampleData
import SkillsTaxonomy
import Testing

@Suite("The check over every sample advert")
struct SampleAdvertsTests {
    /// Sample adverts that were written carelessly on purpose.
    private static let careless = Set(
        """
        4 10 16 22 28 32 37 44 48 54 59 65 70 75 79 85 90 96 101 106 205 210 215 221 229 234 239 245 254 259 264 269 279 284
        290 295 314 320
        """.split(whereSeparator: \.isWhitespace).map { "wm-" + String(repeating: "0", count: 4 - $0.count) + $0 })

    let adverts: [VacancyCheckInput]
    let findings: [[VacancyFinding]]

    init() throws {
        let bench = try AdvertBench.shared.get()
        let lines = try String(
            contentsOf: try SampleDataFiles.folder().appending(path: "vacancies.ndjson"), encoding: .utf8)
        let postings = try lines.split(separator: "\n").map {
            try JobPostingReader().read(JSONValue(json: Data($0.utf8)))
        }
        let ids = postings.map { $0.identifier ?? "" }
        let prints = zip(postings, ids).map { VacancyFingerprint($0, id: $1) }
        adverts = zip(postings, ids).map { posting, id in
            VacancyCheckInput(
                posting: posting, vacancy: bench.reader.vacancy(from: posting, id: id), others: prints,
                parameters: VacancyCheckParameters(today: AdvertBench.today))
        }
        findings = adverts.map { bench.checker.findings(for: $0) }
    }

    @Test("adverts written with care have nothing that must or should change, but a closing date that has passed")
    func careful() {
        for (advert, found) in zip(adverts, findings) where !Self.careless.contains(advert.vacancy.id) {
            let faults = found.filter { $0.severity.order < 2 && $0.rule != "closing-date" }
            #expect(faults == [], "\(advert.vacancy.id)")
        }
    }

    @Test("careless adverts have at least two things to change or to think of")
    func careless() {
        #expect(Self.careless.isSubset(of: adverts.map(\.vacancy.id)))
        for (advert, found) in zip(adverts, findings) where Self.careless.contains(advert.vacancy.id) {
            #expect(found.count { $0.severity != .note } >= 2, "\(advert.vacancy.id)")
        }
    }

    @Test("few careful adverts are even given something to think of, besides flexible hours")
    func thoughts() {
        let told = zip(adverts, findings).filter { advert, found in
            !Self.careless.contains(advert.vacancy.id)
                && found.contains { $0.severity == .consider && $0.rule != "no-flexible-hours" }
        }
        #expect(told.count <= 4, "\(told.map(\.0.vacancy.id))")
    }

    @Test("every quotation stands in the text it points to, and every finding says what to change")
    func quotes() {
        for (advert, found) in zip(adverts, findings) {
            var texts = Dictionary(advert.posting.passages.map { ($0.pointer, $0.text) }) { first, _ in first }
            texts["/title"] = advert.posting.title
            for finding in found {
                #expect(!finding.places.isEmpty && !finding.problem.isEmpty && !finding.remedy.isEmpty)
                for place in finding.places {
                    guard let text = texts[place.pointer], let start = place.start, let end = place.end else {
                        continue
                    }
                    let scalars = Array(text.unicodeScalars)[start..<end]
                    #expect(
                        String(String.UnicodeScalarView(scalars)) == place.text, "\(advert.vacancy.id) \(finding.rule)")
                }
            }
        }
    }

    @Test("the most pressing findings come first, and a second run says the same")
    func order() throws {
        let bench = try AdvertBench.shared.get()
        for (advert, found) in zip(adverts, findings) {
            let orders = found.map(\.severity.order)
            #expect(orders == orders.sorted())
            #expect(bench.checker.findings(for: advert) == found)
        }
    }

    @Test("how often each rule speaks, for a person to read")
    func counts() {
        let names = findings.flatMap { $0 }.map(\.rule)
        for rule in VacancyChecker.ruleNames {
            print("  \(rule): \(names.count { $0 == rule })")
        }
        let silent = findings.count { $0.allSatisfy { $0.severity == .note || $0.rule == "no-flexible-hours" } }
        print("  adverts with nothing but a word on flexible hours or a note: \(silent) of \(adverts.count)")
        #expect(Set(names).isSubset(of: VacancyChecker.ruleNames))
    }
}
