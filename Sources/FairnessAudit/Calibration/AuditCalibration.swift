import Foundation

/// Measures the auditor itself: how often it raises a false alarm where no bias is planted, and how often it finds one that
/// is, beside the bare four-fifths rule and beside a test that takes rows for people.
public struct AuditCalibration: Sendable, Hashable {
    /// One setting.
    public struct Cell: Sendable, Hashable {
        /// Residents of the community.
        public var community: Int
        /// Residents of the rest.
        public var rest: Int
        /// Vacancies each resident is scored for.
        public var vacancies: Int
        /// The rate of the rest.
        public var rate: Double
        /// The planted ratio of the community's rate to it; 1 is no bias.
        public var impactRatio: Double
        /// How alike the outcomes of one resident are: the share of variance between residents, 0 up to below 1.
        public var clustering: Double

        /// Makes a setting.
        public init(
            community: Int, rest: Int, vacancies: Int = 1, rate: Double, impactRatio: Double = 1,
            clustering: Double = 0.2
        ) {
            self.community = community
            self.rest = rest
            self.vacancies = vacancies
            self.rate = rate
            self.impactRatio = impactRatio
            self.clustering = clustering
        }
    }

    /// What was measured in one setting, each as a share of all sets.
    public struct Result: Sendable, Hashable {
        /// The setting.
        public var cell: Cell
        /// Sets with p under alpha.
        public var alarms: Double
        /// Sets whose community and rest differ by more than the four-fifths rule allows, whatever chance does.
        public var fourFifths: Double
        /// Sets with p under alpha when each row is taken for a person; NaN with one row each or by enumeration.
        public var rowsAsPeople: Double
        /// Simulated sets; nil when every outcome was enumerated.
        public var sets: Int?
        /// The standard error of `alarms`; 0 by enumeration.
        public var error: Double
    }

    /// The settings of the auditor.
    public var parameters: AuditParameters
    /// Sets simulated in a setting that cannot be enumerated.
    public var sets: Int
    /// The largest number of outcomes that are enumerated; larger settings are simulated.
    public var enumerationLimit = 400_000

    /// A calibration of the auditor with these settings; their seed is the seed of the simulation.
    public init(parameters: AuditParameters = AuditParameters(), sets: Int = 2000) {
        self.parameters = parameters
        self.sets = max(1, sets)
    }

    /// The grid of the definitions: no bias and ratios of 0.9 and 0.8, 50 to 2,000 people, 1 to 50 vacancies each.
    public static let grid: [Cell] = {
        var cells: [Cell] = []
        for impactRatio in [1, 0.9, 0.8] {
            for vacancies in [1, 5, 20, 50] {
                for rate in [0.1, 0.3] {
                    for community in [50, 200, 500, 2000] {
                        cells.append(
                            Cell(
                                community: community, rest: community * 4, vacancies: vacancies, rate: rate,
                                impactRatio: impactRatio))
                    }
                }
            }
        }
        return cells
    }()

    /// Measures each setting, in the order given, on all cores.
    public func run(
        _ cells: [Cell], progress: (@Sendable (AuditProgress) -> Void)? = nil
    ) -> [Result] {
        let counter = ProgressCounter(total: cells.count, stage: "calibration", report: progress)
        return concurrentMap(cells.count) { place in
            defer { counter.advance() }
            return measure(cells[place])
        }
    }

    /// Measures one setting: by enumeration where each resident has one row and outcomes are few, else by simulation.
    public func measure(_ cell: Cell) -> Result {
        if cell.vacancies == 1, (cell.community + 1) * (cell.rest + 1) <= enumerationLimit { return enumerated(cell) }
        return simulated(cell)
    }

    // MARK: enumeration

    private func enumerated(_ cell: Cell) -> Result {
        let here = binomial(cell.community, cell.rate * cell.impactRatio)
        let there = binomial(cell.rest, cell.rate)
        var result = Result(cell: cell, alarms: 0, fourFifths: 0, rowsAsPeople: .nan, sets: nil, error: 0)
        for (x, px) in here.enumerated() where px > 1e-9 {
            for (y, py) in there.enumerated() where px * py > 1e-11 {
                if oneRowP(x, cell.community, y, cell.rest) < parameters.alpha { result.alarms += px * py }
                if failsFourFifths(Double(x) / Double(cell.community), Double(y) / Double(cell.rest)) {
                    result.fourFifths += px * py
                }
            }
        }
        return result
    }

    /// The auditor's p for one 0/1 row a resident: the same choice of test as `RateComparison`, from counts alone.
    func oneRowP(_ x: Int, _ n: Int, _ y: Int, _ m: Int) -> Double {
        let all = Double(n + m)
        let p = Double(x + y) / all
        guard x + y > 0, x + y < n + m else { return 1 }
        if Double(min(n, m)) * min(p, 1 - p) < parameters.midPBelow {
            return fisherMidP(events: x, size: n, allEvents: x + y, allSize: n + m)
        }
        let variance = p * (1 - p) * all / (all - 1) * (1 / Double(n) + 1 / Double(m))
        return NormalDistribution.twoSided((Double(x) / Double(n) - Double(y) / Double(m)) / variance.squareRoot())
    }

    private func failsFourFifths(_ a: Double, _ b: Double) -> Bool {
        let high = max(a, b)
        return high > 0 && min(a, b) / high < 0.8
    }

    /// The probabilities of 0…n events.
    private func binomial(_ n: Int, _ p: Double) -> [Double] {
        guard p > 0, p < 1 else { return (0...n).map { $0 == (p <= 0 ? 0 : n) ? 1 : 0 } }
        return (0...n).map { k in
            let ways = lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
            return exp(ways + Double(k) * log(p) + Double(n - k) * log(1 - p))
        }
    }

    // MARK: simulation

    private func simulated(_ cell: Cell) -> Result {
        var result = Result(
            cell: cell, alarms: 0, fourFifths: 0, rowsAsPeople: cell.vacancies > 1 ? 0 : .nan, sets: sets, error: 0)
        let label =
            "\(cell.community)|\(cell.rest)|\(cell.vacancies)|\(cell.rate)|\(cell.impactRatio)|\(cell.clustering)"
        let comparison = RateComparison(parameters: parameters, label: "calibration", bootstraps: false)
        let rows = Double(cell.vacancies)
        let group = (0..<(cell.community + cell.rest)).map { Int32($0 < cell.community ? 0 : 1) }
        let denominators = group.map { _ in rows }
        var sample = RateSample(
            groups: ["community", "rest"], groupOfResident: group, numerators: denominators, denominators: denominators)
        for set in 0..<sets {
            var draw = CalibrationDraw(stream: SplitMix64(seed: parameters.seed, label: "calibration|\(label)|\(set)"))
            for place in group.indices {
                let rate = cell.rate * (place < cell.community ? cell.impactRatio : 1)
                sample.numerator[place] = Double(draw.events(cell.vacancies, rate, cell.clustering))
            }
            let group = comparison.compare(sample, 0)
            if group.p < parameters.alpha { result.alarms += 1 }
            if failsFourFifths(group.rate, group.comparisonRate) { result.fourFifths += 1 }
            if cell.vacancies > 1, rowsP(group, cell) < parameters.alpha { result.rowsAsPeople += 1 }
        }
        let count = Double(sets)
        result.alarms /= count
        result.fourFifths /= count
        result.rowsAsPeople /= count
        result.error = (result.alarms * (1 - result.alarms) / count).squareRoot()
        return result
    }

    /// The two-proportion z test over rows, which the auditor must not use.
    private func rowsP(_ group: GroupRate, _ cell: Cell) -> Double {
        let a = Double(cell.community * cell.vacancies)
        let b = Double(cell.rest * cell.vacancies)
        let p = (group.rate * a + group.comparisonRate * b) / (a + b)
        let variance = p * (1 - p) * (1 / a + 1 / b)
        return variance > 0 ? NormalDistribution.twoSided(group.difference / variance.squareRoot()) : 1
    }

    /// How often a whole family of unbiased communities raises any flag after the control of false discoveries.
    /// - Returns: the share of `sets` families with any q under alpha.
    public func anyFlag(communities: Int, people: Int, rate: Double, vacancies: Int = 1, clustering: Double = 0.2)
        -> Double
    {
        let groups = (0..<communities).map { "\($0)" }
        let group = (0..<communities * people).map { Int32($0 / people) }
        let denominators = group.map { _ in Double(vacancies) }
        let comparison = RateComparison(parameters: parameters, label: "calibration", bootstraps: false)
        let flagged = concurrentMap(sets) { set in
            var draw = CalibrationDraw(
                stream: SplitMix64(
                    seed: parameters.seed, label: "family|\(communities)|\(people)|\(rate)|\(vacancies)|\(set)"))
            let numerators = group.map { _ in Double(draw.events(vacancies, rate, clustering)) }
            let sample = RateSample(
                groups: groups, groupOfResident: group, numerators: numerators, denominators: denominators)
            let rates = groups.indices.map { comparison.compare(sample, $0) }
            let q = benjaminiHochberg(rates.map { canCarryVerdict($0, parameters: parameters) ? $0.p : .nan })
            return q.contains { $0 < parameters.alpha }
        }
        return Double(flagged.filter { $0 }.count) / Double(sets)
    }
}

/// Draws one resident's events from the audit's random stream.
private struct CalibrationDraw {
    let stream: SplitMix64
    private var position: UInt64 = 0

    init(stream: SplitMix64) { self.stream = stream }

    private mutating func uniform() -> Double {
        position += 1
        return Double(stream.output(position) >> 11) * 0x1p-53
    }

    /// Events of one resident over so many vacancies: with probability `clustering` a vacancy repeats the resident's own
    /// outcome, else it is drawn afresh, so that two vacancies of one resident correlate by the square of its root, which
    /// is `clustering` itself.
    mutating func events(_ vacancies: Int, _ rate: Double, _ clustering: Double) -> Int {
        if vacancies == 1 { return uniform() < rate ? 1 : 0 }
        let own = uniform() < rate
        let share = clustering.squareRoot()
        var events = 0
        for _ in 0..<vacancies {
            let u = uniform()
            if u < share { events += own ? 1 : 0 } else { events += (u - share) / (1 - share) < rate ? 1 : 0 }
        }
        return events
    }
}
