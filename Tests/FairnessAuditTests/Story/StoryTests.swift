import Foundation
import Testing

@testable import FairnessAudit

@Suite("The report people read")
struct StoryTests {
    private func report() throws -> AuditReport {
        // Dudley is small, Sedgley is the next smallest and covers it; Tipton<b> tries to break the page.
        let records = Fixtures.oneVacancy([
            ("Aston", 100, 20), ("Bilston", 103, 61), ("Dudley", 7, 3), ("Sedgley", 37, 23),
            ("Tipton<b>&\u{1b}", 111, 66),
            ("", 17, 4),
        ])
        let pair = CounterfactualPair(
            resident: "r1", vacancy: "v1", communityFrom: "Aston", communityTo: "Bilston", scoreFrom: 0.5, scoreTo: 0.5)
        return try FairnessAuditor(parameters: Fixtures.quick).report(
            AuditTable(records: records), counterfactual: [pair])
    }

    private var context: AuditStoryContext {
        var context = AuditStoryContext()
        context.authority = "West Midlands"
        context.date = "1 March 2026"
        context.dimension = "ward"
        context.dimensionPlural = "wards"
        context.versions = [("Program", "1.2"), ("Taxonomy", "2026.1")]
        context.actions = ["Ask the lenders of two adverts."]
        context.attribution = "Contains open data."
        return context
    }

    @Test(
        "the story tells what was looked at, found, not seen and to do, then every rate, the map, the words and the method"
    )
    func sections() throws {
        let story = try report().story(context)
        #expect(
            story.sections.map(\.id) == [
                "summary", "rate-r1", "rate-v1", "rate-v2", "rate-v3", "rate-v3f", "map", "causes", "words", "method",
            ])
        #expect(
            story.sections[0].subsections.map(\.title) == [
                "What we looked at", "What we found", "What we could not see", "What to do",
            ])
        let page = try report().page(context)
        #expect(page.hasPrefix("Do matches come out alike for every ward?\n========"))
        #expect(page.contains("We looked at the matches of 375 residents for 1 vacancy"))
        #expect(page.contains("For 17 of 375 residents the ward is not known."))
        #expect(page.contains("Aston, residents with at least one good match: Lower than for everyone"))
        #expect(page.contains("Done or decided: Ask the lenders of two adverts."))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!page.unicodeScalars.contains("\u{1b}"))
    }

    @Test("where communities are answers, the story speaks of those who gave them and not of places")
    func answers() throws {
        let records = Fixtures.oneVacancy([("female", 120, 30), ("male", 120, 60), ("", 20, 5)])
        let pair = CounterfactualPair(
            resident: "r1", vacancy: "v1", communityFrom: "female", communityTo: "male", scoreFrom: 0.5, scoreTo: 0.6)
        let report = try FairnessAuditor(parameters: Fixtures.quick).report(
            AuditTable(records: records), counterfactual: [pair], question: .sex)
        var context = AuditStoryContext()
        context.question = .sex
        context.dimension = MonitoringQuestion.sex.label
        context.dimensionPlural = MonitoringQuestion.sex.plural
        let audit = try PublishedAudit(report, dimension: "sex")
        let page = audit.page(context).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for sentence in [
            "20 of 260 residents have not answered.", "Changing only what a resident answered changed some scores",
            "as if they had answered otherwise", "So the answer plays a part.",
            "until a change of answer alone changes none of them",
            "those who answered may differ from those who did not",
        ] {
            #expect(page.contains(sentence), "\(sentence)")
        }
        for word in ["the place", "lives in", "lived elsewhere", "postcode", "Where:", "not used directly"] {
            #expect(!page.contains(word), "\(word)")
        }
        let atrs = LawRecord.atrs(audit, facts: SystemFacts()).value.json(indent: nil)
        #expect(atrs.contains("Changing only what a resident answered changed some scores."))
        #expect(!atrs.contains("the area is not known"))
    }

    @Test("beside every verdict that cannot tell stands the smallest gap that would have been seen")
    func detectable() throws {
        let report = try report()
        for table in StorySource(report).tables {
            for line in table.lines where line.verdict == .inconclusive {
                let words = line.findingWords(hasRest: true)
                #expect(words.contains("would have been seen") || words.contains("could have been seen"))
            }
        }
        let line = PublishedRate(
            community: "A", n: 50, rate: 0.5, ratio: 0.9, ratioInterval: nil, verdict: .inconclusive, reason: nil,
            detectableRatio: 0.61)
        #expect(line.findingWords(hasRest: true) == "cannot tell (a ratio below 0.61 would have been seen)")
        #expect(line.findingWords(hasRest: false) == "nothing to compare with")
    }

    @Test(
        "the page is one file with landmarks, headings in order, captions, scopes, and charts with title and description"
    )
    func html() throws {
        var context = context
        context.tiles = ["Aston": .init(column: 2, row: 0)]
        let html = try report().html(context)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
        for landmark in [
            "<header>", "<nav aria-label=\"Contents\">", "<main id=\"main\"", "<footer>", "href=\"#main\"",
        ] {
            #expect(html.components(separatedBy: landmark).count == 2, "\(landmark)")
        }
        // Headings never skip a level, and there is one of the first.
        let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        #expect(html.matches(of: /<table>/).count == html.matches(of: /<caption id="table\d+">[^<]+<\/caption>/).count)
        #expect(html.matches(of: #/<th[ >]/#).count == html.matches(of: #/<th scope="(?:col|row)"/#).count)
        let charts = html.matches(of: /<svg role="img" aria-labelledby="(chart\d+)-t (chart\d+)-d"/)
        #expect(charts.count == 6 && Set(charts.map { String($0.1) }).count == 6)
        for chart in charts {
            #expect(html.contains("<title id=\"\(chart.1)-t\">") && html.contains("<desc id=\"\(chart.2)-d\">"))
        }
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
        // Nothing is fetched and nothing runs.
        #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("url("))
        #expect(
            html.matches(of: /<script/).count == 1
                && html.contains("<script type=\"application/json\" id=\"audit-data\">"))
        // A name cannot become markup.
        #expect(!html.contains("<b>") && html.contains("Tipton&lt;b&gt;&amp;"))
        #expect(!html.unicodeScalars.contains("\u{1b}"))
    }

    @Test("the page is well-formed: every element that is opened is closed in order")
    func wellFormed() throws {
        for html in [try report().html(context), try published().html(context)] {
            var open: [String] = []
            let void: Set = ["meta", "line", "rect", "circle", "path"]
            for match in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) {
                let name = String(match.2)
                if !match.1.isEmpty {
                    #expect(open.popLast() == name)
                } else if match.3.isEmpty, !void.contains(name) {
                    open.append(name)
                }
            }
            #expect(open == [])
        }
    }

    @Test("the copy for machines is the report's JSON, escaped so that no text can end it")
    func machine() throws {
        let html = try report().html(context)
        let start = try #require(html.range(of: "id=\"audit-data\">")?.upperBound)
        let end = try #require(html.range(of: "</script>", range: start..<html.endIndex)?.lowerBound)
        let json = String(html[start..<end])
        #expect(!json.contains("<"))
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((object["data"] as? [String: Any])?["residents"] as? Int == 375)
        #expect(
            AuditStory.escapedForScript("</script><!--&\u{2028}") == "\\u003c/script\\u003e\\u003c!--\\u0026\\u2028")
    }

    private func published() throws -> PublishedAudit {
        try PublishedAudit(report(), dimension: "ward")
    }

    @Test("the published page gives no hidden count or figure: not in words, charts or JSON")
    func noLeak() throws {
        let audit = try published()
        let table = try #require(audit.table(.goodMatch))
        #expect(table.lines.map(\.n) == [100, 105, nil, nil, 110])
        #expect(audit.unknownResidents == 15 && audit.residents == 375)
        let html = audit.html(context) + audit.page(context)
        // Exact counts of the records that rounding or hiding changes.
        for secret in ["103", "111", "17 of", ">7<", ">37<", "\"n\":7", "\"n\":37"] {
            #expect(!html.contains(secret), "\(secret)")
        }
        #expect(!html.contains("notes\":[\"17"))
        // Charts draw communities that are shown and no other.
        for block in audit.story(context).sections.flatMap(\.blocks) {
            if case .chart(.forest(_, _, let rows, _)) = block {
                #expect(rows.allSatisfy { $0.label != "Dudley" && $0.label != "Sedgley" })
            }
        }
        // Two reports with the same published form make the same page, whatever lies beneath.
        var other = try report()
        other.data.rows += 1
        for rate in other.family.rates.indices { other.family.rates[rate].groups[2].rate = 0.123456 }
        #expect(try PublishedAudit(other, dimension: "ward").html(context) == audit.html(context))
    }

    @Test("trend lines of the published page come from published figures, the internal ones from the report")
    func trend() throws {
        let records = Fixtures.random(residents: 240, vacancies: 6, communities: 3, seed: 5)
        let table = try AuditTable(records: records, columns: Fixtures.columns)
        let auditor = try FairnessAuditor(parameters: Fixtures.quick)
        let report = auditor.report(table)
        let internalStory = report.story(context)
        #expect(internalStory.sections.contains { $0.id == "trend" && $0.blocks.count >= 3 })
        var context = context
        context.history = try table.periods.map {
            try PublishedAudit(auditor.report(table.selecting(period: $0)), dimension: "ward", period: $0)
        }
        let audit = try PublishedAudit(report, dimension: "ward")
        let story = audit.story(context)
        let section = try #require(story.sections.first { $0.id == "trend" })
        guard case .table(let shown) = section.blocks[1] else {
            Issue.record("no table")
            return
        }
        let first = try #require(context.history[0].table(.goodMatch)?.lines.first)
        #expect(shown.rows[0][1] == StoryNumber.ratio(first.ratio))
        #expect(audit.story(self.context).sections.allSatisfy { $0.id != "trend" })
        #expect(story.html().contains("ratio to the rest over periods"))
    }

    @Test("numbers are written as people read them")
    func numbers() {
        #expect(
            [0, 999, 1000, 1_234_567, -12_000].map(StoryNumber.count) == ["0", "999", "1,000", "1,234,567", "−12,000"])
        #expect(
            [0, 0.004, 0.0994, 0.0996, 0.456, 1].map(StoryNumber.percent) == [
                "0%", "0.4%", "9.9%", "10%", "46%", "100%",
            ])
        #expect([.nan, .infinity, 0.805, 12.5].map(StoryNumber.ratio) == ["–", "no limit", "0.81", "12.50"])
        #expect(StoryNumber.small(0.00001) == "under 0.0001" && StoryNumber.fixed(-0.001, 2) == "0.00")
    }
}
