import Foundation
import Testing

@testable import FairnessAudit

@Suite("Intervals and tests of rates")
struct IntervalTests {
    private let z = 1.959963984540054

    @Test("Wilson and Newcombe give the examples of Newcombe's papers")
    func newcombe() {
        let one = wilsonInterval(81.0 / 263, size: 263, z: z)
        #expect(near(one.lower, 0.2553, 5e-5) && near(one.upper, 0.3662, 5e-5))
        let a = wilsonInterval(56.0 / 70, size: 70, z: z)
        let b = wilsonInterval(48.0 / 80, size: 80, z: z)
        let difference = newcombeDifference(56.0 / 70, a, 48.0 / 80, b)
        #expect(near(difference.lower, 0.0524, 5e-5) && near(difference.upper, 0.3339, 5e-5))
    }

    @Test("Wilson's interval holds the rate, stays in 0 to 1 and narrows with more people")
    func wilson() {
        for size in [1, 2, 5, 30, 1000] {
            for events in 0...min(size, 40) {
                let p = Double(events) / Double(size)
                let interval = wilsonInterval(p, size: Double(size), z: z)
                #expect(interval.lower <= p && p <= interval.upper)
                #expect(interval.lower >= 0 && interval.upper <= 1)
                let larger = wilsonInterval(p, size: Double(size * 4), z: z)
                #expect(larger.upper - larger.lower < interval.upper - interval.lower)
            }
        }
        #expect(!wilsonInterval(.nan, size: 10, z: z).exists)
        #expect(!wilsonInterval(0.5, size: 0, z: z).exists)
    }

    @Test("the ratio's interval turns into its inverse when the two rates change places")
    func mover() {
        for (x, n, y, m) in [(20.0, 60.0, 90.0, 200.0), (3, 40, 5, 30), (39, 40, 20, 100)] {
            let first = (x / n, wilsonInterval(x / n, size: n, z: z))
            let second = (y / m, wilsonInterval(y / m, size: m, z: z))
            let ratio = moverRatio(first.0, first.1, second.0, second.1)
            let inverse = moverRatio(second.0, second.1, first.0, first.1)
            #expect(near(ratio.lower, 1 / inverse.upper, 1e-9) && near(ratio.upper, 1 / inverse.lower, 1e-9))
            #expect(ratio.lower <= first.0 / second.0 && first.0 / second.0 <= ratio.upper)
        }
    }

    @Test("a rate of 0 has a ratio of 0 with an upper limit; a rest of 0 has none")
    func zero() {
        let none = wilsonInterval(0, size: 40, z: z)
        let some = wilsonInterval(0.25, size: 80, z: z)
        let ratio = moverRatio(0, none, 0.25, some)
        #expect(ratio.lower == 0 && ratio.upper > 0 && ratio.upper < 1)
        #expect(!moverRatio(0.25, some, 0, none).exists)
        #expect(moverRatio(0.25, some, 0.1, Interval(0, 0.3)).upper == .infinity)
    }

    @Test("Fisher's mid-p of the tea tasting is 26/70")
    func fisher() {
        #expect(near(fisherMidP(events: 3, size: 4, allEvents: 4, allSize: 8), 26.0 / 70))
        #expect(near(fisherMidP(events: 4, size: 4, allEvents: 4, allSize: 8), 1.5 / 70))
        #expect(fisherMidP(events: 0, size: 4, allEvents: 0, allSize: 8) == 1)
    }

    @Test("Benjamini-Hochberg takes the smallest p·m/rank at or after each rank and skips what is missing")
    func hochberg() {
        #expect(benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]).allSatisfy { near($0, 0.05) })
        let q = benjaminiHochberg([0.9, .nan, 0.001, 0.04])
        #expect(near(q[0], 0.9) && q[1].isNaN && near(q[2], 0.003) && near(q[3], 0.06))
    }

    @Test("the minimum detectable ratio is found where its own formula is even, and is missing for a handful of people")
    func detectable() {
        var effect = MinimumDetectableEffect(
            comparisonRate: 0.3, rowsA: 500, rowsB: 2000, designEffect: 1, zAlpha: z,
            zPower: NormalDistribution.quantile(0.8))
        let low = effect.ratioBelow
        let high = effect.ratioAbove
        #expect(low > 0.75 && low < 0.85 && high > 1.15 && high < 1.25)
        effect.designEffect = 4
        #expect(effect.ratioBelow < low && effect.ratioAbove > high)
        effect.rowsA = 3
        #expect(effect.ratioBelow.isNaN)
    }

    @Test("DeLong's area of parted scores is 1, of equal ones a half")
    func area() {
        #expect(AreaUnderCurve(positives: [3, 4], negatives: [1, 2]).area == 1)
        #expect(AreaUnderCurve(positives: [1, 1], negatives: [1, 1]).area == 0.5)
        let curve = AreaUnderCurve(positives: [1, 3, 5], negatives: [2, 4])
        #expect(near(curve.area, 0.5))
    }

    @Test("with no bias the mid-p test raises about one alarm in twenty, by counting every outcome")
    func alarms() {
        for (p, a, b) in [(0.1, 50, 200), (0.3, 50, 200), (0.3, 30, 90)] {
            func mass(_ n: Int) -> [Double] {
                (0...n).map { x in
                    let choose = logGamma(Double(n) + 1) - logGamma(Double(x) + 1) - logGamma(Double(n - x) + 1)
                    return exp(choose + Double(x) * log(p) + Double(n - x) * log(1 - p))
                }
            }
            var rate = 0.0
            for (x, first) in mass(a).enumerated() where first > 1e-9 {
                for (y, second) in mass(b).enumerated() where second > 1e-9 {
                    if fisherMidP(events: x, size: a, allEvents: x + y, allSize: a + b) < 0.05 {
                        rate += first * second
                    }
                }
            }
            #expect(rate > 0.04 && rate < 0.065, "\(rate)")
        }
    }
}
