/// One numerator and one denominator for each known resident who has the denominator, in ascending identifier order.
///
/// Everything inferred about a rate is computed from this: the resident is the unit, however many rows they have.
struct RateSample: Sendable {
    /// Names of the groups compared.
    var groups: [String]
    /// The group of each resident.
    var group: [Int32] = []
    /// N_i of each resident.
    var numerator: [Double] = []
    /// M_i of each resident; always above 0.
    var denominator: [Double] = []

    /// A sample of residents' figures; those of unknown group (-1) and those without a denominator are left out.
    init(groups: [String], groupOfResident: [Int32], numerators: [Double], denominators: [Double]) {
        self.groups = groups
        for resident in groupOfResident.indices where groupOfResident[resident] >= 0 && denominators[resident] > 0 {
            group.append(groupOfResident[resident])
            numerator.append(numerators[resident])
            denominator.append(denominators[resident])
        }
    }

    /// The sample as arm a (one group) then arm b (the rest), each in ascending identifier order.
    func arms(of wanted: Int) -> (numerators: [Double], denominators: [Double], first: Int) {
        var numerators: [Double] = []
        var denominators: [Double] = []
        numerators.reserveCapacity(group.count)
        denominators.reserveCapacity(group.count)
        for index in group.indices where Int(group[index]) == wanted {
            numerators.append(numerator[index])
            denominators.append(denominator[index])
        }
        let first = numerators.count
        for index in group.indices where Int(group[index]) != wanted {
            numerators.append(numerator[index])
            denominators.append(denominator[index])
        }
        return (numerators, denominators, first)
    }
}

/// The sums of one arm of a comparison.
struct RateArm: Sendable {
    var residents = 0
    var events = 0.0
    var rows = 0.0
    var residentsWith = 0
    /// Σ(N_i − pM_i)² about the arm's own rate.
    var squares = 0.0
    /// Whether every resident has one row that is 0 or 1.
    var isBinary = true

    /// ΣN / ΣM.
    var rate: Double { rows > 0 ? events / rows : .nan }

    /// I1 at normal quantile z: Wilson at n for 0/1 residents and for rates of 0 or 1, else at the effective size
    /// p(1−p)/V with V = n/(n−1) · Σ(N_i − pM_i)² / (ΣM_i)².
    func interval(z: Double) -> Interval {
        let n = Double(residents)
        guard residents > 0 else { return .none }
        let p = rate
        if isBinary || p <= 0 || p >= 1 || residents < 2 { return wilsonInterval(p, size: n, z: z) }
        let variance = n / (n - 1) * squares / (rows * rows)
        // Residents who are all alike give no variance to measure; their number is all that is known.
        return variance > 0 ? wilsonInterval(p, size: p * (1 - p) / variance, z: z) : wilsonInterval(p, size: n, z: z)
    }
}

extension RateSample {
    /// The sums of one group (arm a) and of all others (arm b).
    func armSums(of wanted: Int) -> (RateArm, RateArm) {
        var a = RateArm()
        var b = RateArm()
        for index in group.indices {
            if Int(group[index]) == wanted { add(index, to: &a) } else { add(index, to: &b) }
        }
        let pa = a.rate
        let pb = b.rate
        for index in group.indices {
            let isA = Int(group[index]) == wanted
            let gap = numerator[index] - (isA ? pa : pb) * denominator[index]
            if isA { a.squares += gap * gap } else { b.squares += gap * gap }
        }
        return (a, b)
    }

    /// Pooled rate, ΣM and S² = Σ(N_i − pM_i)²/(n − 1) over the whole sample.
    func pooled() -> (rate: Double, events: Double, rows: Double, variance: Double) {
        let events = numerator.reduce(0, +)
        let rows = denominator.reduce(0, +)
        let p = events / rows
        var squares = 0.0
        for index in group.indices {
            let gap = numerator[index] - p * denominator[index]
            squares += gap * gap
        }
        return (p, events, rows, squares / Double(group.count - 1))
    }

    private func add(_ index: Int, to arm: inout RateArm) {
        arm.residents += 1
        arm.events += numerator[index]
        arm.rows += denominator[index]
        if numerator[index] > 0 { arm.residentsWith += 1 }
        if denominator[index] != 1 || (numerator[index] != 0 && numerator[index] != 1) { arm.isBinary = false }
    }
}
