import Foundation

/// Compares each group of a sample with the rest: rates, intervals, test, minimum detectable effect.
///
/// q-values and verdicts come later, when the whole family of tests is known.
struct RateComparison: Sendable {
    var parameters: AuditParameters
    /// The identifier used in the labels of random streams.
    var label: String
    /// Whether I3 is computed.
    var bootstraps: Bool

    private var z: Double { -NormalDistribution.quantile(parameters.alpha / 2) }

    /// The figures of one group, without q and verdict.
    func compare(_ sample: RateSample, _ place: Int) -> GroupRate {
        let (a, b) = sample.armSums(of: place)
        var result = GroupRate(community: sample.groups[place])
        result.n = a.residents
        result.nComparison = b.residents
        guard a.residents > 0 else { return result }
        result.rows = a.rows
        result.events = a.events
        result.rate = a.rate
        result.residentsWith = a.residentsWith
        result.residentsWithout = a.residents - a.residentsWith
        result.hasOneRowEach = sample.denominator.allSatisfy { $0 == 1 }
        result.rateInterval = a.interval(z: z)
        guard b.residents > 0 else { return result }
        result.comparisonRate = b.rate
        result.difference = a.rate - b.rate
        let restInterval = b.interval(z: z)
        result.differenceInterval = newcombeDifference(a.rate, result.rateInterval, b.rate, restInterval)
        if b.rate > 0 {
            result.ratio = a.rate / b.rate
            result.ratioInterval = moverRatio(a.rate, result.rateInterval, b.rate, restInterval)
            let wide = -NormalDistribution.quantile(parameters.alpha)
            result.ratioIntervalTOST = moverRatio(a.rate, a.interval(z: wide), b.rate, b.interval(z: wide))
        }
        test(a, b, sample, place, &result)
        let effect = MinimumDetectableEffect(
            comparisonRate: b.rate, rowsA: a.rows, rowsB: b.rows, designEffect: result.designEffect, zAlpha: z,
            zPower: NormalDistribution.quantile(parameters.power))
        result.mdeRatioLow = effect.ratioBelow
        result.mdeRatioHigh = effect.ratioAbove
        if bootstraps, parameters.bootstrapReplicates > 0 {
            let arms = sample.arms(of: place)
            result.ratioIntervalBootstrap = bootstrapRatio(
                numerators: arms.numerators, denominators: arms.denominators, firstArm: arms.first,
                replicates: parameters.bootstrapReplicates, tail: 0.025,
                stream: SplitMix64(seed: parameters.seed, label: "boot|\(label)|\(result.community)"))
        }
        return result
    }

    private func test(_ a: RateArm, _ b: RateArm, _ sample: RateSample, _ place: Int, _ result: inout GroupRate) {
        let all = sample.pooled()
        let p = all.rate
        let reciprocal = 1 / a.rows + 1 / b.rows
        let variance =
            all.variance
            * (Double(a.residents) / (a.rows * a.rows) + Double(b.residents) / (b.rows * b.rows))
        let expected = min(a.rows * min(p, 1 - p), b.rows * min(p, 1 - p))
        let isBinary = a.isBinary && b.isBinary
        if p * (1 - p) > 0 { result.designEffect = variance / (p * (1 - p) * reciprocal) }
        result.effectiveExpected = expected / (result.designEffect > 1 ? result.designEffect : 1)
        // No spread at all (nobody, everybody, or all residents alike) leaves nothing to test.
        guard all.events > 0, !(isBinary && all.events == all.rows), variance > 0 else {
            result.test = .degenerate
            result.p = 1
            return
        }
        result.z = result.difference / variance.squareRoot()
        if isBinary, expected < parameters.midPBelow {
            result.test = .fisherMidP
            result.p = fisherMidP(
                events: Int(a.events), size: a.residents, allEvents: Int(all.events),
                allSize: a.residents + b.residents)
        } else if !isBinary,
            result.effectiveExpected < parameters.permutationBelow || min(a.residents, b.residents) < 30
        {
            let arms = sample.arms(of: place)
            result.test = .permutation
            result.p = permutationP(
                numerators: arms.numerators, denominators: arms.denominators, firstArm: arms.first,
                permutations: parameters.permutations,
                stream: SplitMix64(seed: parameters.seed, label: "perm|\(label)|\(result.community)"))
        } else {
            result.test = .scoreZ
            result.p = NormalDistribution.twoSided(result.z)
        }
    }

    /// The figures over all groups, and each group's ratio to the best one and to the declared reference.
    func summarise(_ sample: RateSample, _ groups: inout [GroupRate]) -> RateSummary {
        var summary = RateSummary()
        compareWithReference(&groups)
        guard !sample.group.isEmpty else { return summary }
        summary.overallRate = sample.pooled().rate
        summary.omnibus = sample.omnibus()
        let rates = groups.filter { $0.n > 0 }.map(\.rate)
        if rates.count > 1, let low = rates.min(), let high = rates.max() {
            summary.maxDifference = high - low
            if high > 0 { summary.minMaxRatio = low / high }
        }
        let least = parameters.ll144Exclusion * Double(sample.group.count)
        let eligible = groups.indices.filter { groups[$0].n > 0 && Double(groups[$0].n) >= least }
        guard let best = eligible.max(by: { groups[$0].rate < groups[$1].rate }) else { return summary }
        // Of equal rates the first in name order is named.
        let first = eligible.first { groups[$0].rate == groups[best].rate } ?? best
        summary.ll144Best = groups[first].community
        let highest = groups[first].rate
        guard eligible.count > 1, highest > 0 else { return summary }
        for place in eligible {
            groups[place].impactRatioLL144 = groups[place].rate / highest
            groups[place].fourFifthsFlag = groups[place].impactRatioLL144 < 0.8
        }
        return summary
    }

    private func compareWithReference(_ groups: inout [GroupRate]) {
        guard let name = parameters.reference, let reference = groups.first(where: { $0.community == name }),
            reference.rate > 0
        else { return }
        for place in groups.indices where groups[place].n > 0 && groups[place].community != name {
            groups[place].ratioToReference = groups[place].rate / reference.rate
            groups[place].ratioToReferenceInterval = moverRatio(
                groups[place].rate, groups[place].rateInterval, reference.rate, reference.rateInterval)
        }
    }
}
