import Foundation
import Testing

@testable import FairnessAudit

@Suite("Figures checked by hand")
struct HandCheckedTests {
    /// 30 of 40 in A and 20 of 40 in B have a good match.
    private func family() throws -> RateFamily {
        let table = try AuditTable(records: Fixtures.oneVacancy([("A", 40, 30), ("B", 40, 20)]))
        return try FairnessAuditor().rates(of: table)
    }

    @Test("R1 of 30 in 40 against 20 in 40")
    func goodMatch() throws {
        let result = try #require(try family().result(.goodMatch))
        let a = result.groups[0]
        #expect(a.community == "A" && a.n == 40 && a.nComparison == 40 && a.rows == 40 && a.events == 30)
        #expect(a.residentsWith == 30 && a.residentsWithout == 10)
        #expect(a.rate == 0.75 && a.comparisonRate == 0.5 && a.difference == 0.25 && a.ratio == 1.5)
        // Wilson: (0.75 + z²/80 ± z√(0.75·0.25/40 + z²/6400)) / (1 + z²/40), z² = 3.841458820694124.
        #expect(near(a.rateInterval.lower, 0.5980603857923197) && near(a.rateInterval.upper, 0.858128813609037))
        // S² = 50·30/80/79 = 0.237341…, V0 = S²·2/40; z = 0.25/√V0.
        #expect(near(a.z, 0.25 / (50.0 * 30 / 80 / 79 / 20).squareRoot()))
        #expect(near(a.designEffect, 80.0 / 79) && near(a.effectiveExpected, 15 * 79 / 80))
        #expect(a.test == .fisherMidP)
        #expect(near(a.p, 0.03024923800082565))
        #expect(result.groups[1].ratio == 2.0 / 3 && near(result.groups[1].p, a.p))
        #expect(result.summary.ll144Best == "A" && result.summary.minMaxRatio == 2.0 / 3)
        #expect(result.groups[1].impactRatioLL144 == 2.0 / 3 && result.groups[1].fourFifthsFlag)
        #expect(result.summary.omnibus == nil)
    }

    @Test("R2 of the same people by Welch's test")
    func bestScore() throws {
        let a = try family().bestScores[0]
        #expect(near(a.mean, 0.7) && a.median == 0.8 && near(a.comparisonMean, 0.6) && near(a.difference, 0.1))
        // P(X > Y) + P(X = Y)/2 = 0.75·0.5 + (0.75·0.5 + 0.25·0.5)/2.
        #expect(near(a.probabilityOfSuperiority, 0.625))
        // Variances 0.16·0.1875·40/39 and 0.16·0.25·40/39.
        let error = ((0.16 * 0.1875 + 0.16 * 0.25) / 39).squareRoot()
        #expect(near(a.mdeDifference, (1.959963984540054 + 0.8416212335729143) * error))
    }

    @Test("V1, V3 and V2 of a list of four with two places")
    func lists() throws {
        let scores = [("a", "A", 0.9), ("b", "B", 0.8), ("c", "A", 0.7), ("d", "B", 0.1)]
        let records = scores.map { AuditRecord(resident: $0.0, community: $0.1, vacancy: "v", score: $0.2) }
        var parameters = Fixtures.quick
        parameters.k = 2
        let table = try AuditTable(records: Fixtures.ranked(records))
        let report = try FairnessAuditor(parameters: parameters).report(table)
        #expect(report.family.result(.selection)?.groups.map(\.rate) == [0.5, 0.5])
        let second = 1 / log2(3.0)
        let exposure = try #require(report.family.result(.exposure))
        #expect(exposure.groups.map(\.rate) == [0.5, second / 2])
        #expect(near(report.medianScore ?? 0, 0.75))
        #expect(report.family.result(.scoring)?.groups.map(\.events) == [1, 1])
        // A's pairs: 0.9 above both, 0.7 above one.
        #expect(report.lists.pairwise?.map(\.probabilityAbove) == [0.75, 0.25])
        let attention = try #require(report.lists.attention)
        #expect(near(attention.attentionShare[0], 1 / (1 + second)) && attention.poolShare == [0.5, 0.5])
        #expect(report.lists.skew?.skewAtK == [0, 0])
        #expect(report.lists.amortised?.groups.map(\.community) == ["A", "B"])
        #expect(near(report.lists.amortised?.groups[0].relevance ?? 0, 1.6 / 2.5))
    }

    @Test("the inequality of 0, 0, 1 and 3 good matches")
    func inequality() throws {
        var records: [AuditRecord] = []
        for (resident, good) in [("a", 0), ("b", 0), ("c", 1), ("d", 3)] {
            for vacancy in 0..<3 {
                records.append(
                    AuditRecord(
                        resident: resident, community: resident < "c" ? "A" : "B", vacancy: "v\(vacancy)",
                        score: vacancy < good ? 0.9 : 0.1))
            }
        }
        let table = try AuditTable(records: records)
        let figures = FairnessAudit.inequality(table, AuditParameters())
        // Σ(2i − n − 1)x / (nΣx) = (1·1 + 3·3)/(4·4); T = (0 + 0 + 0 + 3 ln 3)/4; between = ½·2 ln 2.
        #expect(near(figures.gini, 10.0 / 16) && near(figures.theilT, 0.75 * log(3)))
        #expect(near(figures.theilBetween, log(2)))
    }

    @Test("Kitagawa's parts sum to the gap, strata of one side apart")
    func kitagawaParts() throws {
        for seed in 1...20 {
            var records = Fixtures.random(residents: 40, vacancies: 3, communities: 2, seed: UInt64(seed))
            records[0].stratum = "only here"
            records[5].stratum = nil
            let table = try AuditTable(records: records, columns: Fixtures.columns)
            for part in try #require(kitagawa(table, AuditParameters())) {
                #expect(near(part.composition + part.rate + part.noOverlap, part.gap))
            }
        }
    }

    @Test("FA*IR's table is the strictest one that a list without bias breaks at most one time in ten")
    func fair() {
        for (k, p) in [(10, 0.5), (8, 0.2), (6, 0.35)] {
            // Plain search: every value the distribution takes as α, every list of k places enumerated.
            func choose(_ n: Int, _ x: Int) -> Double { (0..<x).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) } }
            func f(_ x: Int, _ n: Int) -> Double {
                (0...x).reduce(0) { $0 + choose(n, $1) * pow(p, Double($1)) * pow(1 - p, Double(n - $1)) }
            }
            func table(_ alpha: Double) -> [Int] {
                (1...k).map { n in (0...n).first { f($0, n) >= alpha } ?? n }
            }
            func failure(_ table: [Int]) -> Double {
                (0..<(1 << k)).reduce(0) { sum, list in
                    var count = 0
                    var broken = false
                    for place in 0..<k {
                        count += list >> place & 1
                        broken = broken || count < table[place]
                    }
                    return broken ? sum + pow(p, Double(count)) * pow(1 - p, Double(k - count)) : sum
                }
            }
            let levels = (1...k).flatMap { n in (0...n).map { f($0, n) } }.filter { $0 <= 0.1 } + [0.1]
            let expected = table(levels.sorted().last { failure(table($0)) <= 0.1 } ?? 0)
            #expect(FairTopK(k: k, share: p).minimum == expected)
        }
        let table = FairTopK(k: 10, share: 0.5)
        #expect(table.isBroken(by: [Bool](repeating: false, count: 10)))
        #expect(!table.isBroken(by: [Bool](repeating: true, count: 10)))
        #expect(FairTopK(k: 10, share: 0.01).minimum == [Int](repeating: 0, count: 10))
    }

    @Test("a planted leak of 0.001 is found, and none has its exact bound")
    func counterfactual() {
        let pairs = (0..<60).map {
            CounterfactualPair(
                resident: "r\($0)", vacancy: "v", communityFrom: "A", communityTo: "B", scoreFrom: 0.5, scoreTo: 0.52,
                declaredFrom: -0.05, declaredTo: -0.03)
        }
        let clean = Counterfactual(pairs)
        #expect(clean.passes && clean.violations == 0 && near(clean.upperBound, 1 - pow(0.05, 1.0 / 60)))
        #expect(near(clean.meanDeclaredChange, 0.02) && clean.moves.map(\.signP) == [1])
        var leaky = pairs
        leaky[3].scoreTo += 0.001
        let found = Counterfactual(leaky)
        #expect(!found.passes && found.violations == 1 && near(found.largestResidual, 0.001, 1e-12))
        #expect(found.moves.map { [$0.pairs, $0.up, $0.down] } == [[60, 1, 0]])
        #expect(Counterfactual([]).pairs == 0 && Counterfactual([]).share.isNaN)
    }

    @Test("logged parts add up, and one left out is reported")
    func parts() throws {
        let records = Fixtures.random(residents: 40, vacancies: 2, communities: 2, seed: 3)
        let table = try AuditTable(records: records, columns: Fixtures.columns)
        #expect(table.largestPartResidual < 1e-12)
        for part in try #require(additiveParts(table)) { #expect(abs(part.residual) < 1e-12) }
        var broken = records
        broken[7].parts[1] = 0.3
        let other = try AuditTable(records: broken, columns: Fixtures.columns)
        #expect(near(other.largestPartResidual, 0.2))
        let notes = try FairnessAuditor(parameters: Fixtures.quick).report(other).notes
        #expect(notes.contains { $0.contains("a part was not declared") })
    }
}
