/// One community's line of a published table: S1 to S5 applied.
public struct PublishedRate: Sendable, Hashable {
    /// Why a figure is not shown.
    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// The count is under the limit.
        case smallCount = "small-count"
        /// Hidden so that another hidden count cannot be worked out.
        case secondary
        /// S4: too few residents have the event, or too few have it not.
        case rateDiscloses = "rate-discloses"
    }

    /// The community.
    public var community: String
    /// Residents, rounded; nil when hidden.
    public var n: Int?
    /// The rate to two places; NaN when not shown.
    public var rate: Double
    /// The ratio to the rest to two places; NaN when not shown.
    public var ratio: Double
    /// The ratio's interval to two places; nil when not shown.
    public var ratioInterval: Interval?
    /// The verdict, `suppressed` when the community is hidden.
    public var verdict: AuditVerdict
    /// Why something is not shown; nil when all is.
    public var reason: Reason?
    /// Where inconclusive and shown: the largest ratio below 1 that would have been found, to two places; else NaN.
    public var detectableRatio = Double.nan
}

extension PublishedRate {
    /// Whether two lines show the same; two figures that are not shown are the same.
    public static func == (left: PublishedRate, right: PublishedRate) -> Bool {
        func same(_ a: Double, _ b: Double) -> Bool { a == b || a.isNaN && b.isNaN }
        return left.community == right.community && left.n == right.n && same(left.rate, right.rate)
            && same(left.ratio, right.ratio) && left.ratioInterval == right.ratioInterval
            && left.verdict == right.verdict && left.reason == right.reason
            && same(left.detectableRatio, right.detectableRatio)
    }

    /// Lines that show the same have the same hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(community)
        hasher.combine(n)
        hasher.combine(verdict)
    }
}

/// The published form of one rate's table.
func published(_ groups: [GroupRate], parameters: AuditParameters) -> [PublishedRate] {
    let counts = SmallCounts(groups.map(\.n), below: parameters.suppressBelow, roundTo: parameters.roundTo)
    return groups.indices.map { place in
        let group = groups[place]
        var line = PublishedRate(
            community: group.community, n: counts.shown[place], rate: .nan, ratio: .nan, ratioInterval: nil,
            verdict: group.verdict)
        if let reason = counts.hidden[place] {
            line.verdict = .suppressed
            line.reason = reason == .small ? .smallCount : .secondary
        } else if group.n > 0, mayShowRate(group, parameters: parameters) {
            line.rate = twoPlaces(group.rate)
            line.ratio = twoPlaces(group.ratio)
            if group.ratioInterval.exists {
                line.ratioInterval = Interval(
                    twoPlaces(group.ratioInterval.lower), twoPlaces(group.ratioInterval.upper))
            }
            if group.verdict == .inconclusive { line.detectableRatio = twoPlaces(group.mdeRatioLow) }
        } else if group.n > 0 {
            line.reason = .rateDiscloses
        }
        return line
    }
}

/// S4: at least ten residents have the event and, where each resident has one row, at least ten have it not.
func mayShowRate(_ group: GroupRate, parameters: AuditParameters) -> Bool {
    group.residentsWith >= parameters.suppressBelow
        && (!group.hasOneRowEach || group.residentsWithout >= parameters.suppressBelow)
}

/// A number to two decimal places, halves to even; infinity and NaN as they are.
func twoPlaces(_ value: Double) -> Double {
    value.isFinite ? (value * 100).rounded(.toNearestOrEven) / 100 : value
}
