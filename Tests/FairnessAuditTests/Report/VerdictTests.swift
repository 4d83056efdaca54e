import Testing

@testable import FairnessAudit

@Suite("Verdicts")
struct VerdictTests {
    private func rate(n: Int = 200, expected: Double = 50, q: Double, ratio: Double, wide: Interval) -> GroupRate {
        var rate = GroupRate(community: "A")
        rate.n = n
        rate.nComparison = 800
        rate.effectiveExpected = expected
        rate.q = q
        rate.ratio = ratio
        rate.difference = ratio - 1
        rate.ratioIntervalTOST = wide
        return rate
    }

    @Test("the first rule that holds decides")
    func rules() {
        let parameters = AuditParameters()
        let inside = Interval(0.85, 1.2)
        let outside = Interval(0.7, 1.3)
        let cases: [(GroupRate, AuditVerdict)] = [
            (rate(n: 29, q: 0.001, ratio: 0.5, wide: outside), .tooFewPeople),
            (rate(expected: 2.9, q: 0.001, ratio: 0.5, wide: outside), .tooFewPeople),
            (rate(q: 0.001, ratio: 0.5, wide: outside), .disparityLower),
            (rate(q: 0.001, ratio: 1.3, wide: outside), .disparityHigher),
            (rate(q: 0.001, ratio: 0.9, wide: inside), .smallButRealLower),
            (rate(q: 0.001, ratio: 1.1, wide: inside), .smallButRealHigher),
            (rate(q: 0.05, ratio: 1, wide: inside), .noMaterialDisparity),
            (rate(q: 0.5, ratio: 1, wide: Interval(0.8, 1.2)), .inconclusive),
            (rate(q: .nan, ratio: 1, wide: .none), .inconclusive),
        ]
        for (rate, expected) in cases { #expect(verdict(of: rate, parameters: parameters) == expected) }
    }

    @Test("every verdict has one plain sentence, none with the word nobody may use")
    func words() {
        let sentences = AuditVerdict.allCases.map(\.sentence)
        #expect(Set(sentences).count == AuditVerdict.allCases.count)
        for verdict in AuditVerdict.allCases {
            #expect(!verdict.sentence.lowercased().contains("fair") && !verdict.rawValue.contains("fair"))
            #expect(verdict.sentence.hasSuffix("."))
        }
        #expect(AuditVerdict.disparityHigher.sentence.contains("mirror a lower figure elsewhere"))
        #expect(
            CommunitySummary.words(.inconclusive, detectable: 0.75, hasComparison: true)
                == "Not enough evidence to tell: a gap that matters is neither shown nor ruled out."
                + " A share below 75% of everyone else's would have been seen.")
        #expect(
            CommunitySummary.words(.inconclusive, detectable: nil, hasComparison: true)
                .hasSuffix("no gap of any size could have been seen."))
    }
}
