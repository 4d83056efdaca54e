import Foundation
import Testing

@testable import FairnessAudit

@Suite("Special functions")
struct DistributionTests {
    @Test("the normal quantile is the inverse of the distribution into both tails")
    func normal() {
        #expect(near(NormalDistribution.quantile(0.975), 1.959963984540054))
        #expect(near(NormalDistribution.quantile(0.8), 0.8416212335729143))
        #expect(near(NormalDistribution.quantile(1e-10), -6.361340902404056))
        #expect(NormalDistribution.quantile(0.5) == 0)
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(1.1).isNaN)
        for step in 1..<200 {
            let p = Double(step) / 200
            #expect(abs(NormalDistribution.cumulative(NormalDistribution.quantile(p)) - p) < 1e-15)
        }
    }

    @Test("log-gamma agrees with factorials and with half-integers")
    func gamma() {
        #expect(near(logGamma(0.5), 0.5723649429247001))
        #expect(near(logGamma(11), 15.104412573075516))
        #expect(near(logGamma(150.5), 602.5139548705853))
        #expect(abs(logGamma(1)) < 1e-14)
        #expect(logGamma(0).isNaN)
    }

    @Test("chi-square, t and binomial limits agree with published tables")
    func tables() {
        #expect(near(ChiSquareDistribution.survival(3.841458820694124, degrees: 1), 0.05))
        #expect(near(ChiSquareDistribution.survival(9.487729036781154, degrees: 4), 0.05))
        #expect(ChiSquareDistribution.survival(0, degrees: 4) == 1)
        #expect(near(StudentDistribution.twoSidedQuantile(0.05, degrees: 10), 2.228138851986274))
        #expect(near(StudentDistribution.twoSidedQuantile(0.05, degrees: 1), 12.706204736174698))
        #expect(near(StudentDistribution.twoSided(2.228138851986274, degrees: 10), 0.05))
        #expect(near(BinomialDistribution.upperLimit(events: 0, trials: 60, confidence: 0.95), 1 - pow(0.05, 1.0 / 60)))
        #expect(near(BinomialDistribution.upperLimit(events: 3, trials: 10, confidence: 0.95), 0.6066242161054123))
        #expect(BinomialDistribution.upperLimit(events: 5, trials: 5, confidence: 0.95) == 1)
    }

    @Test("the sign test is exact, symmetric and never above 1")
    func sign() {
        #expect(BinomialDistribution.signTest(up: 0, down: 0) == 1)
        #expect(BinomialDistribution.signTest(up: 4, down: 4) == 1)
        #expect(near(BinomialDistribution.signTest(up: 5, down: 0), 0.0625))
        #expect(near(BinomialDistribution.signTest(up: 2, down: 8), 112.0 / 1024))
        #expect(BinomialDistribution.signTest(up: 8, down: 2) == BinomialDistribution.signTest(up: 2, down: 8))
    }

    @Test("quantiles interpolate by type 7 and the median needs no sorted input")
    func quantiles() {
        #expect(quantile(ofSorted: [1, 2, 3, 4], 0.75) == 3.25)
        #expect(quantile(ofSorted: [7], 0.2) == 7)
        #expect(quantile(ofSorted: [], 0.5).isNaN)
        var stream = RandomNumbers(seed: 5)
        for size in 1..<60 {
            let values = (0..<size).map { _ in (stream.next() * 10).rounded() }
            let sorted = values.sorted()
            let expected = size % 2 == 1 ? sorted[size / 2] : (sorted[size / 2 - 1] + sorted[size / 2]) / 2
            #expect(median(of: values) == expected)
        }
    }

    @Test("mid-ranks share places between equal values")
    func ranks() { #expect(midRanks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2]) }

    @Test("a system without a solution of its own is refused")
    func linear() throws {
        var system = SymmetricSystem(size: 2)
        system.add([1, 2])
        system.add([1, 2])
        #expect(system.solve([1, 2]) == nil)
        system.add([1, -1])
        let solution = try #require(system.solve([5, 4]))
        // 3x + 3y = 5, 3x + 9y = 4.
        #expect(near(solution[0], 11.0 / 6) && near(solution[1], -1.0 / 6))
    }
}

/// Within 1e-12 of the value's size.
func near(_ a: Double, _ b: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(a - b) <= tolerance * max(1, abs(b))
}

/// Uniform numbers for property tests, the same every run.
struct RandomNumbers {
    private let stream: SplitMix64
    private var position: UInt64 = 0
    init(seed: UInt64) { stream = SplitMix64(seed: seed) }
    mutating func next() -> Double {
        position += 1
        return Double(stream.output(position) >> 11) * 0x1p-53
    }
    mutating func whole(below limit: Int) -> Int { Int(next() * Double(limit)) }
}
