import Foundation
import Testing

@testable import FairnessAudit

@Suite("Publication rules")
struct PublicationTests {
    @Test("counts under ten are hidden, one hidden takes the next smallest with it, the rest go to fives")
    func counts() {
        let table = SmallCounts([7, 12, 33, 0, 48], below: 10, roundTo: 5)
        #expect(table.hidden == [.small, .secondary, nil, nil, nil])
        #expect(table.shown == [nil, nil, 35, 0, 50])
        let two = SmallCounts([7, 3, 33], below: 10, roundTo: 5)
        #expect(two.hidden == [.small, .small, nil])
        #expect(
            [0, 10, 12, 13, 17, 18, 22, 23].map { SmallCounts.rounded($0, to: 5) } == [0, 10, 10, 15, 15, 20, 20, 25])
        #expect(SmallCounts.rounded(5, to: 10) == 10)
    }

    /// An attacker knows the rules, every shown count and the shown total, and asks which values of a hidden cell fit.
    @Test("no hidden count can be worked out from the others and the total")
    func differencing() {
        var random = RandomNumbers(seed: 77)
        for _ in 0..<500 {
            let size = 2 + random.whole(below: 5)
            let counts = (0..<size).map { _ in random.next() < 0.4 ? random.whole(below: 13) : random.whole(below: 200)
            }
            let table = SmallCounts(counts, below: 10, roundTo: 5)
            let hidden = counts.indices.filter { table.hidden[$0] != nil }
            guard hidden.count > 1 else {
                // Alone only when every other cell is empty, where no other cell could cover it.
                if let only = hidden.first { #expect(counts.enumerated().allSatisfy { $0 == only || $1 == 0 }) }
                continue
            }
            let total = SmallCounts.rounded(counts.reduce(0, +), to: 5)
            // Rounded counts r stand for r−2…r+2 (0 and the limit cut that off below).
            let shown = table.shown.compactMap { $0 }.filter { $0 > 0 }
            let least = shown.reduce(0) { $0 + max(10, $1 - 2) }
            let most = shown.reduce(0) { $0 + $1 + 2 }
            let hiddenSum = max(0, total - 2 - most)...max(0, total + 2 - least)
            for cell in hidden {
                let isSmall = table.hidden[cell] == .small
                let candidates = isSmall ? Array(1...9) : Array(10...220)
                let fits = candidates.filter { value in
                    let others = hidden.filter { $0 != cell }
                    let low = others.reduce(0) { $0 + (table.hidden[$1] == .small ? 1 : 10) }
                    let high = others.reduce(0) { $0 + (table.hidden[$1] == .small ? 9 : 220) }
                    return value + high >= hiddenSum.lowerBound && value + low <= hiddenSum.upperBound
                }
                #expect(fits.count > 1, "\(counts)")
            }
        }
    }

    @Test("a published line shows no figure that fewer than ten people stand behind")
    func lines() throws {
        let records = Fixtures.oneVacancy([("A", 7, 3), ("B", 40, 20), ("C", 50, 9), ("D", 60, 55), ("E", 80, 40)])
        let family = try FairnessAuditor().rates(of: AuditTable(records: records), bootstraps: false)
        let lines = published(try #require(family.result(.goodMatch)).groups, parameters: AuditParameters())
        #expect(lines.map(\.n) == [nil, nil, 50, 60, 80])
        #expect(lines.map(\.verdict.rawValue).prefix(2) == ["suppressed", "suppressed"])
        #expect(lines.map(\.reason) == [.smallCount, .secondary, .rateDiscloses, .rateDiscloses, nil])
        #expect(lines.prefix(4).allSatisfy { $0.rate.isNaN && $0.ratio.isNaN && $0.ratioInterval == nil })
        #expect(lines[4].rate == 0.5)
    }

    @Test("the published summary covers the unknown too, and its total is rounded")
    func summary() throws {
        let records = Fixtures.oneVacancy([("A", 40, 20), ("B", 52, 26), ("", 4, 2)])
        let table = try AuditTable(records: records)
        let shown = try AuditSummary.make(from: table, publish: true)
        #expect(shown.unknownResidents == nil && shown.totalResidents == 95)
        // The unknown are the only small cell, so the smallest community goes with them.
        #expect(shown.communities.map(\.residents) == [nil, 50])
        #expect(shown.communities[0].verdict == .suppressed && shown.communities[0].shareWithGoodMatch == nil)
        let internalForm = try AuditSummary.make(from: table, publish: false)
        #expect(internalForm.communities.map(\.residents) == [40, 52] && internalForm.unknownResidents == 4)
        #expect(internalForm.communities[0].shareWithGoodMatch == 0.5)
    }

    @Test("a summary can be grouped by another dimension and survives JSON")
    func grouped() throws {
        let records = Fixtures.random(residents: 80, vacancies: 2, communities: 2, seed: 6)
        let table = try AuditTable(records: records, columns: Fixtures.columns)
        let summary = try AuditSummary.make(
            from: table, dimension: "dim_area", publish: false, parameters: Fixtures.quick)
        #expect(summary.communities.map(\.community) == ["0", "1"] && summary.dimension == "dim_area")
        let copy = try JSONDecoder().decode(AuditSummary.self, from: JSONEncoder().encode(summary))
        #expect(copy == summary)
    }

    @Test("a table of parts and wholes hides both ways")
    func nested() {
        let table = NestedCounts(
            parents: ["North", "South", "West"],
            children: [
                ("n1", "North", 4), ("n2", "North", 30), ("n3", "North", 50), ("s1", "South", 20), ("s2", "South", 40),
                ("w1", "West", 3), ("w2", "West", 2),
            ], below: 10, roundTo: 5)
        // West is 5 people; South, the smallest of the others, goes with it, and with South all its parts.
        #expect(table.shownParents == [85, nil, nil])
        #expect(table.shownChildren == [nil, nil, 50, nil, nil, nil, nil])
        #expect(table.isSafe)
    }
}
