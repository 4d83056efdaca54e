import Foundation

/// V12: whether a score that claims to be a probability is one, for every community.
public struct Calibration: Sendable, Hashable {
    /// One community's figures over rows with a judgement.
    public struct Group: Sendable, Hashable {
        /// The community.
        public var community: String
        /// Residents with a judged row.
        public var n = 0
        /// Mean score over rows.
        public var meanScore = Double.nan
        /// Share of rows judged suitable.
        public var meanOutcome = Double.nan
        /// Mean of outcome − score.
        public var inTheLarge = Double.nan
        /// Its normal interval, residents as clusters.
        public var inTheLargeInterval = Interval.none
        /// Expected calibration error over equal-width bins.
        public var ece = Double.nan
        /// Mean of (outcome − score)².
        public var brier = Double.nan
    }

    /// A likelihood-ratio test.
    public struct RatioTest: Sendable, Hashable {
        /// Twice the gain in log-likelihood.
        public var chiSquare: Double
        /// Communities minus 1.
        public var degrees: Int
        /// Its p-value.
        public var p: Double
    }

    /// Each community.
    public var groups: [Group]
    /// Of an intercept for each community in logit(outcome) ~ logit(score); nil with one community.
    public var intercept: RatioTest?
    /// Of a slope for each community on top of the intercepts; nil with one community.
    public var slope: RatioTest?
}

/// V12, or why there is none.
public enum CalibrationResult: Sendable, Hashable {
    /// The figures.
    case figures(Calibration)
    /// The scores are no probabilities; the text says so in plain words.
    case notProbabilities(String)
}

/// V12 over known residents' judged rows; nil without judgements.
func calibration(_ table: AuditTable, _ parameters: AuditParameters) -> CalibrationResult? {
    guard !table.relevant.isEmpty else { return nil }
    for score in table.score where score < 0 || score > 1 {
        return .notProbabilities("scores lie outside 0 to 1, so they are no probabilities to calibrate")
    }
    let groups = table.communities.count
    var sums = [CalibrationSums](repeating: CalibrationSums(bins: parameters.calibrationBins), count: groups)
    var rows: [JudgedRow] = []
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        let group = Int(table.communityOfResident[resident])
        var gap = 0.0
        var count = 0.0
        for row in table.rows(of: resident) where table.relevant[row] >= 0 {
            let score = table.score[row]
            let outcome = Double(table.relevant[row])
            sums[group].add(score, outcome)
            gap += outcome - score
            count += 1
            // A logit needs a score off 0 and 1; a millionth is the distance the definitions' figures were made with.
            let clipped = min(max(score, 1e-6), 1 - 1e-6)
            rows.append(
                JudgedRow(logit: log(clipped / (1 - clipped)), group: Int32(group), isSuitable: outcome == 1))
        }
        if count > 0 { sums[group].close(gap, count) }
    }
    let z = -NormalDistribution.quantile(parameters.alpha / 2)
    let figures = table.communities.indices.map { sums[$0].figures(table.communities[$0], z: z) }
    let present = sums.filter { $0.rows > 0 }.count
    guard present > 1 else { return .figures(Calibration(groups: figures)) }
    let base = LogisticByGroup(groups: groups, shape: .pooled).logLikelihood(rows)
    let own = LogisticByGroup(groups: groups, shape: .intercepts).logLikelihood(rows)
    let both = LogisticByGroup(groups: groups, shape: .interceptsAndSlopes).logLikelihood(rows)
    func test(_ gain: Double) -> Calibration.RatioTest {
        let statistic = 2 * gain
        return .init(
            chiSquare: statistic, degrees: present - 1,
            p: ChiSquareDistribution.survival(statistic, degrees: Double(present - 1)))
    }
    return .figures(Calibration(groups: figures, intercept: test(own - base), slope: test(both - own)))
}

/// The sums behind one community's calibration.
private struct CalibrationSums {
    var rows = 0.0
    private var residents = 0
    private var scores = 0.0
    private var outcomes = 0.0
    private var squares = 0.0
    private var gaps = 0.0
    private var gapSquares = 0.0
    private var gapTimesCount = 0.0
    private var countSquares = 0.0
    private var bins: [SIMD2<Double>]

    init(bins: Int) { self.bins = Array(repeating: .zero, count: bins) }

    mutating func add(_ score: Double, _ outcome: Double) {
        rows += 1
        scores += score
        outcomes += outcome
        squares += (outcome - score) * (outcome - score)
        bins[min(bins.count - 1, Int(score * Double(bins.count)))] += SIMD2(score, outcome)
    }

    mutating func close(_ gap: Double, _ count: Double) {
        residents += 1
        gaps += gap
        gapSquares += gap * gap
        gapTimesCount += gap * count
        countSquares += count * count
    }

    func figures(_ community: String, z: Double) -> Calibration.Group {
        var result = Calibration.Group(community: community)
        result.n = residents
        guard rows > 0 else { return result }
        result.meanScore = scores / rows
        result.meanOutcome = outcomes / rows
        let mean = gaps / rows
        result.inTheLarge = mean
        if residents > 1 {
            let n = Double(residents)
            let clustered = max(0, gapSquares - 2 * mean * gapTimesCount + mean * mean * countSquares)
            let error = (n / (n - 1) * clustered).squareRoot() / rows
            result.inTheLargeInterval = Interval(mean - z * error, mean + z * error)
        }
        // Σ n_b/n · |mean outcome − mean score| is the sum of each bin's absolute total gap over n.
        result.ece = bins.reduce(0) { $0 + abs($1.y - $1.x) } / rows
        result.brier = squares / rows
        return result
    }
}
