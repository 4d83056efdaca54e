import Foundation

/// P2: whether the features the matcher reads give away a resident's community.
public struct ProxyTest: Sendable, Hashable {
    /// How strongly.
    public enum Label: String, Sendable, Hashable, Codable {
        /// AUC of 0.8 or more.
        case strong = "strong-proxy"
        /// AUC of 0.6 or more.
        case proxy
        /// Beyond chance, but lower.
        case weak
        /// Not beyond chance.
        case noneFound = "none-found"
    }

    /// One community against the rest.
    public struct Group: Sendable, Hashable {
        /// The community.
        public var community: String
        /// Out-of-fold area under the curve; NaN with fewer than ten residents in an arm.
        public var auc = Double.nan
        /// DeLong's interval.
        public var aucInterval = Interval.none
        /// One-sided p against 0.5.
        public var p = Double.nan
        /// The label; nil without a figure.
        public var label: Label?
        /// Benjamini-Hochberg q over communities.
        public var q = Double.nan
    }

    /// One feature on its own.
    public struct Single: Sendable, Hashable {
        /// The feature's column.
        public var feature: String
        /// η²: the share of its variance that lies between communities.
        public var etaSquared: Double
        /// Spearman's correlation with the mean score.
        public var spearman: Double
    }

    /// Names of the features read.
    public var features: [String]
    /// Each community.
    public var groups: [Group]
    /// Each feature.
    public var single: [Single]
}

/// P2; nil when the records hold no features.
func proxyTest(_ table: AuditTable, _ parameters: AuditParameters) -> ProxyTest? {
    guard !table.columns.features.isEmpty else { return nil }
    let data = ResidentFeatures(table, complete: true)
    let folds = data.resident.map { Int(fnv1a64(table.residents[$0]) % UInt64(parameters.folds)) }
    let training = (0..<parameters.folds).map { TrainingFold(data, folds, fold: $0) }
    let z = -NormalDistribution.quantile(parameters.alpha / 2)
    var groups = concurrentMap(table.communities.count) { place in
        var group = ProxyTest.Group(community: table.communities[place])
        let own = data.group.filter { $0 == place }.count
        guard own >= 10, data.group.count - own >= 10 else { return group }
        var positives: [Double] = []
        var negatives: [Double] = []
        for fold in training {
            let coefficients = fold.fit(data.group, place, ridge: parameters.ridge)
            fold.predict(coefficients) { index, value in
                if data.group[index] == place { positives.append(value) } else { negatives.append(value) }
            }
        }
        let curve = AreaUnderCurve(positives: positives, negatives: negatives)
        group.auc = curve.area
        group.aucInterval = Interval(max(0, curve.area - z * curve.error), min(1, curve.area + z * curve.error))
        group.p =
            curve.error > 0
            ? NormalDistribution.cumulative(-(curve.area - 0.5) / curve.error) : (curve.area > 0.5 ? 0 : 1)
        return group
    }
    for (place, q) in benjaminiHochberg(groups.map(\.p)).enumerated() where !groups[place].auc.isNaN {
        groups[place].q = q
        let auc = groups[place].auc
        groups[place].label =
            auc >= 0.8 ? .strong : auc >= 0.6 ? .proxy : q < parameters.alpha ? .weak : .noneFound
    }
    let single = table.columns.features.indices.map { place in
        ProxyTest.Single(
            feature: table.columns.features[place],
            etaSquared: etaSquared(data.features[place], data.group, groups: table.communities.count),
            spearman: pearson(midRanks(data.features[place]), midRanks(data.meanScore)))
    }
    return ProxyTest(features: table.columns.features, groups: groups, single: single)
}

/// η² = between-group over total sum of squares.
private func etaSquared(_ values: [Double], _ group: [Int], groups: Int) -> Double {
    let overall = mean(values)
    var sums = [MeanOf](repeating: MeanOf(), count: groups)
    var sizes = [Double](repeating: 0, count: groups)
    var total = 0.0
    for (value, group) in zip(values, group) {
        sums[group].add(value)
        sizes[group] += 1
        total += (value - overall) * (value - overall)
    }
    var between = 0.0
    for place in 0..<groups where sizes[place] > 0 {
        between += sizes[place] * (sums[place].value - overall) * (sums[place].value - overall)
    }
    return total > 0 ? between / total : .nan
}

/// Pearson's correlation; of ranks it is Spearman's.
private func pearson(_ a: [Double], _ b: [Double]) -> Double {
    let (ma, mb) = (mean(a), mean(b))
    var (ab, aa, bb) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
        ab += (x - ma) * (y - mb)
        aa += (x - ma) * (x - ma)
        bb += (y - mb) * (y - mb)
    }
    return aa > 0 && bb > 0 ? ab / (aa * bb).squareRoot() : .nan
}
