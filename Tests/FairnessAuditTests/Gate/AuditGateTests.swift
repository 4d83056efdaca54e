import Foundation
import Testing

@testable import FairnessAudit

@Suite("Gates for releases")
struct AuditGateTests {
    /// Aston gets far fewer good matches than the rest; Tipton has too few people.
    private func report(_ pairs: [CounterfactualPair]? = nil) throws -> AuditReport {
        let records = Fixtures.oneVacancy([
            ("Aston", 100, 20), ("Bilston", 100, 60), ("Coseley", 100, 58), ("Tipton", 8, 3), ("", 10, 4),
        ])
        return try FairnessAuditor(parameters: Fixtures.quick).report(
            AuditTable(records: records), counterfactual: pairs)
    }

    private func pair(_ to: Double) -> CounterfactualPair {
        CounterfactualPair(
            resident: "r1", vacancy: "v1", communityFrom: "Aston", communityTo: "Bilston", scoreFrom: 0.5, scoreTo: to)
    }

    @Test("a verdict that must not be found fails the gate and names community, rate and ratio")
    func noVerdict() throws {
        let result = try AuditGate("no disparity-lower in R1").evaluate(report())
        #expect(!result.passes && result.clauses.map(\.text) == ["no disparity-lower in R1"])
        #expect(
            result.failures.map(\.sentence) == ["Aston: R1 is disparity-lower, ratio 0.3438."])
        #expect(result.failures[0].community == "Aston" && result.failures[0].verdict == .disparityLower)
        #expect(try AuditGate("no small-but-real-lower in R1, V1").evaluate(report()).passes)
        // Without rates named, every rate counts.
        #expect(try AuditGate("no disparity-lower").evaluate(report()).failures.map(\.figure).contains("R1"))
    }

    @Test("a figure is held against each community, and a verdict can stand in for it")
    func figures() throws {
        let result = try AuditGate("R1.ratio.lower > 0.8 or inconclusive").evaluate(report())
        #expect(result.failures.map(\.community) == ["Aston"])
        #expect(result.failures[0].figure == "R1.ratio.lower" && result.failures[0].verdict == .disparityLower)
        #expect(result.failures[0].sentence.hasPrefix("Aston: R1.ratio.lower is 0.2"))
        #expect(result.clauses[0].notJudged == ["Tipton"])
        #expect(try AuditGate("R1.rate >= 20%; R1.n != 99; R2.superiority > 0.2").evaluate(report()).passes)
        #expect(try AuditGate("R1.rate > 20% or R1.n = 100").evaluate(report()).passes)
        #expect(try !AuditGate("no too-few-people").evaluate(report()).passes)
    }

    @Test("the counterfactual test passes with no violation, names the move that has one, and fails when not made")
    func counterfactual() throws {
        let gate = try AuditGate("counterfactual = 0; counterfactual.pairs >= 2")
        #expect(gate.evaluate(try report([pair(0.5), pair(0.5)])).passes)
        let failed = gate.evaluate(try report([pair(0.5), pair(0.501)]))
        #expect(
            failed.failures.map(\.sentence) == [
                "Aston: counterfactual.violations is 1, not = 0; most often on the move to Bilston, 1 up and 0 down of 2 pairs."
            ])
        #expect(
            gate.evaluate(try report()).failures.map(\.sentence).first
                == "C1: no pair was scored again, so the counterfactual test was not made.")
    }

    @Test("what the records cannot give is never a pass")
    func absent() throws {
        let gate = try AuditGate("V10.ratio > 0.8; no disparity-lower in V1s; no strong-proxy; unknown.share < 1%")
        let result = gate.evaluate(try report())
        #expect(result.clauses.map(\.passes) == [false, false, false, false])
        #expect(
            result.failures.map(\.sentence) == [
                "V10: the records do not hold what this figure needs.",
                "V1s: the records do not hold what this figure needs.",
                "P2: the records hold no features, so no proxy test was made.",
                "unknown.share is 0.0314, not < 0.01.",
            ])
        // A rest without any event leaves no ratio.
        let records = Fixtures.oneVacancy([("A", 60, 30), ("B", 60, 0)])
        let zero = try FairnessAuditor(parameters: Fixtures.quick).report(AuditTable(records: records))
        let ratio = try AuditGate("R1.ratio > 0.1").evaluate(zero)
        #expect(
            ratio.failures.map(\.sentence) == [
                "A: R1.ratio does not exist (verdict: disparity-higher).",
                "B: R1.ratio is 0, not > 0.1 (verdict: disparity-lower).",
            ])
    }

    @Test("remarks, new lines and a last semicolon are read, and the lines say what holds")
    func layout() throws {
        let gate = try AuditGate(
            """
            # for each release
            no disparity-lower in R1   # the main one
            R1.n > 5 ;
            """)
        #expect(
            gate.evaluate(try report()).lines == [
                "fails: no disparity-lower in R1", "  Aston: R1 is disparity-lower, ratio 0.3438.", "holds: R1.n > 5",
                "  not judged, too few people: Tipton",
            ])
        let copy = try JSONDecoder().decode(
            AuditGateResult.self, from: JSONEncoder().encode(gate.evaluate(report())))
        #expect(copy == gate.evaluate(try report()))
    }

    @Test(
        "a rule that cannot be read is refused with its column and a remedy",
        arguments: [
            ("", "column 1: the rule is empty. Write a clause, such as no disparity-lower."),
            ("no disparity-lowr", "column 4: disparity-lowr is no verdict. Did you mean disparity-lower."),
            ("no", "column 3: a verdict is missing after no. Use one of too-few-people, disparity-lower,"),
            ("V1.ratio.lower", "column 15: a comparison is missing here. Write one of = != < <= > >= and a number."),
            ("V1.ratio.lower > x", "column 18: a number is missing here. Write a number such as 0.8 or 80%."),
            ("V1.ratio.lowr > 1", "column 1: V1 has no figure ratio.lowr. Did you mean ratio.lower."),
            ("V1 > 0.8", "column 1: V1 has several figures. Say which, as in V1.ratio.lower."),
            ("V9.ratio > 1", "column 1: V9 is neither a figure nor a verdict. Did you mean"),
            ("R2.ratio > 1", "column 1: R2 has no figure ratio. Use one of n, difference,"),
            ("inconclusive", "column 1: a verdict alone does not say of which rate."),
            (
                "no disparity-lower no inconclusive",
                "column 20: no is not expected here. Write ; before a new clause, or or."
            ),
            ("V1.p > 0.05 or", "column 15: a condition is missing."),
            ("V1.p > 0.05; V1.q & 1", "column 19: the sign & has no meaning here."),
            ("no disparity-lower\nV1.p >> 1", "line 2, column 7: a number is missing here."),
            ("counterfactual.rate = 0", "column 1: the counterfactual test has no rate."),
            ("no disparity-lower in V1,", "column 26: a rate is missing here."),
            ("no suppressed", "column 4: suppressed is no verdict."),
            ("V1.p > nan", "column 8: a number is missing here."),
            ("V1.p > \u{7}", "column 8: the sign U+7 has no meaning here."),
        ])
    func faults(rule: String, expected: String) throws {
        let error = try #require(throws: AuditGateError.self) { try AuditGate(rule) }
        #expect(error.description.hasPrefix(expected), "\(error)")
    }
}
