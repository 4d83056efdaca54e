/// The settings of an audit; every one is printed with its result.
///
/// Defaults are those of the definitions. Encoded with the names of the report's `config` object.
public struct AuditParameters: Sendable, Hashable, Codable {
    /// The top k of a vacancy's list that counts as put forward.
    public var k = 10
    /// How much of a resident's own list is looked at.
    public var residentK = 20
    /// The score from which a match is a good one (τ).
    public var goodMatch = 0.6
    /// The quantile of pay over vacancies from which a job is high-paid.
    public var payQuantile = 0.75
    /// The two-sided error rate of tests and intervals.
    public var alpha = 0.05
    /// The power the minimum detectable effect is stated at.
    public var power = 0.8
    /// The impact ratio from which (and its inverse to which) a difference has no practical weight.
    public var practical = 0.8
    /// The fewest residents of a community that can carry a verdict.
    public var minimumResidents = 30
    /// The smallest effective expected count that can carry a verdict.
    public var minimumExpected = 3.0
    /// The expected count under which the exact mid-p test replaces the score test.
    public var midPBelow = 100.0
    /// The effective expected count under which the permutation test replaces the score test.
    public var permutationBelow = 10.0
    /// The number of bootstrap replicates (B).
    public var bootstrapReplicates = 1000
    /// The number of permutations.
    public var permutations = 2000
    /// The seed of every random stream.
    public var seed: UInt64 = 20_260_101
    /// A community named as the reference, if one is declared.
    public var reference: String?
    /// The share of residents under which a community is left out of the choice of the best one.
    public var ll144Exclusion = 0.02
    /// Counts from 1 to one less than this are hidden when published.
    public var suppressBelow = 10
    /// Other published counts are rounded to this.
    public var roundTo = 5
    /// The ridge penalty of the proxy test.
    public var ridge = 1.0
    /// The folds of the proxy test.
    public var folds = 5
    /// The bins of the expected calibration error.
    public var calibrationBins = 10
    /// The step of the cut-offs of rND, rRD and rKL.
    public var rankStep = 10

    /// The defaults of the definitions.
    public init() {}

    enum CodingKeys: String, CodingKey {
        case k
        case residentK = "k_resident"
        case goodMatch = "tau"
        case payQuantile = "pay_quantile"
        case alpha, power, practical
        case minimumResidents = "min_n"
        case minimumExpected = "min_expected"
        case midPBelow = "midp_below"
        case permutationBelow = "perm_below"
        case bootstrapReplicates = "B"
        case permutations = "perm"
        case seed, reference
        case ll144Exclusion = "ll144_exclude"
        case suppressBelow = "suppress"
        case roundTo = "round_to"
        case ridge, folds
        case calibrationBins = "calibration_bins"
        case rankStep = "rnd_step"
    }

    /// Reads settings, taking the default for each that is absent.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func read<Value: Decodable>(_ key: CodingKeys, _ fallback: Value) throws -> Value {
            try values.decodeIfPresent(Value.self, forKey: key) ?? fallback
        }
        k = try read(.k, k)
        residentK = try read(.residentK, residentK)
        goodMatch = try read(.goodMatch, goodMatch)
        payQuantile = try read(.payQuantile, payQuantile)
        alpha = try read(.alpha, alpha)
        power = try read(.power, power)
        practical = try read(.practical, practical)
        minimumResidents = try read(.minimumResidents, minimumResidents)
        minimumExpected = try read(.minimumExpected, minimumExpected)
        midPBelow = try read(.midPBelow, midPBelow)
        permutationBelow = try read(.permutationBelow, permutationBelow)
        bootstrapReplicates = try read(.bootstrapReplicates, bootstrapReplicates)
        permutations = try read(.permutations, permutations)
        seed = try read(.seed, seed)
        reference = try values.decodeIfPresent(String.self, forKey: .reference)
        ll144Exclusion = try read(.ll144Exclusion, ll144Exclusion)
        suppressBelow = try read(.suppressBelow, suppressBelow)
        roundTo = try read(.roundTo, roundTo)
        ridge = try read(.ridge, ridge)
        folds = try read(.folds, folds)
        calibrationBins = try read(.calibrationBins, calibrationBins)
        rankStep = try read(.rankStep, rankStep)
    }

    /// Refuses settings no figure could be computed with.
    /// - Throws: `AuditInputError` naming the setting and its range.
    public func check() throws(AuditInputError) {
        var problems: [AuditInputError.Problem] = []
        func require(_ holds: Bool, _ name: CodingKeys, _ range: String) {
            guard !holds else { return }
            problems.append(
                .init(column: name.rawValue, problem: "the setting is out of range", remedy: "Give \(range)"))
        }
        require(k >= 1, .k, "a whole number from 1")
        require(residentK >= 1, .residentK, "a whole number from 1")
        require(goodMatch.isFinite, .goodMatch, "a number")
        require((0...1).contains(payQuantile), .payQuantile, "a number from 0 to 1")
        require(alpha > 0 && alpha < 0.5, .alpha, "a number above 0 and below 0.5")
        require(power > 0 && power < 1, .power, "a number between 0 and 1")
        require(practical > 0 && practical < 1, .practical, "a number between 0 and 1")
        require(minimumResidents >= 2, .minimumResidents, "a whole number from 2")
        require(bootstrapReplicates >= 0, .bootstrapReplicates, "a whole number from 0")
        require(permutations >= 1, .permutations, "a whole number from 1")
        require(suppressBelow >= 1, .suppressBelow, "a whole number from 1")
        require(roundTo >= 1, .roundTo, "a whole number from 1")
        require(ridge >= 0, .ridge, "a number from 0")
        require(folds >= 2, .folds, "a whole number from 2")
        require(calibrationBins >= 1, .calibrationBins, "a whole number from 1")
        require(rankStep >= 2, .rankStep, "a whole number from 2")
        if !problems.isEmpty { throw AuditInputError(problems: problems) }
    }
}
