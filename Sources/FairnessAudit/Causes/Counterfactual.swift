import Foundation

/// One re-scoring of a resident with the postcode of another community and nothing else changed.
public struct CounterfactualPair: Sendable, Hashable {
    /// The resident's pseudonym.
    public var resident: String
    /// The vacancy.
    public var vacancy: String
    /// The resident's own community.
    public var communityFrom: String
    /// The community swapped in.
    public var communityTo: String
    /// The score as it was.
    public var scoreFrom: Double
    /// The score after the swap.
    public var scoreTo: Double
    /// The logged travel-time part as it was.
    public var declaredFrom: Double
    /// The logged travel-time part after the swap.
    public var declaredTo: Double

    /// Makes a pair from the columns of the definitions.
    public init(
        resident: String, vacancy: String, communityFrom: String, communityTo: String, scoreFrom: Double,
        scoreTo: Double, declaredFrom: Double = 0, declaredTo: Double = 0
    ) {
        self.resident = resident
        self.vacancy = vacancy
        self.communityFrom = communityFrom
        self.communityTo = communityTo
        self.scoreFrom = scoreFrom
        self.scoreTo = scoreTo
        self.declaredFrom = declaredFrom
        self.declaredTo = declaredTo
    }

    /// (score_to − score_from) − (declared_to − declared_from).
    public var residual: Double { (scoreTo - scoreFrom) - (declaredTo - declaredFrom) }
}

/// C1: whether a resident's community moves their score other than through the declared travel part.
///
/// Proves absence of direct use only.
public struct Counterfactual: Sendable, Hashable {
    /// All pairs from one community to another.
    public struct Move: Sendable, Hashable {
        /// The community swapped out.
        public var from: String
        /// The community swapped in.
        public var to: String
        /// Pairs.
        public var pairs: Int
        /// Pairs whose residual is above the tolerance.
        public var up: Int
        /// Pairs whose residual is below minus the tolerance.
        public var down: Int
        /// Mean residual, score units.
        public var meanResidual: Double
        /// Exact two-sided sign test of up against down.
        public var signP: Double
        /// Its Benjamini-Hochberg q over moves.
        public var signQ: Double
    }

    /// Pairs re-scored.
    public var pairs: Int
    /// Pairs with |residual| > 1e-9.
    public var violations: Int
    /// Their share; NaN without pairs.
    public var share: Double
    /// The exact 95 % upper bound of the violation rate.
    public var upperBound: Double
    /// The largest |residual|.
    public var largestResidual: Double
    /// Mean residual.
    public var meanResidual: Double
    /// Mean change through the declared part: the cost of the declared feature itself.
    public var meanDeclaredChange: Double
    /// Each move, by from then to.
    public var moves: [Move]
    /// Whether no pair violates.
    public var passes: Bool { violations == 0 }

    /// The tolerance of the residual, score units.
    public static let tolerance = 1e-9

    /// Computes C1 over pairs in any order.
    public init(_ all: [CounterfactualPair]) {
        struct Key: Hashable {
            var from: String
            var to: String
        }
        var byMove: [Key: Move] = [:]
        var sum = 0.0
        var declared = 0.0
        pairs = all.count
        violations = 0
        largestResidual = all.isEmpty ? .nan : 0
        for pair in all {
            let residual = pair.residual
            sum += residual
            declared += pair.declaredTo - pair.declaredFrom
            largestResidual = max(largestResidual, abs(residual))
            if abs(residual) > Self.tolerance { violations += 1 }
            let key = Key(from: pair.communityFrom, to: pair.communityTo)
            var move =
                byMove[key]
                ?? Move(from: key.from, to: key.to, pairs: 0, up: 0, down: 0, meanResidual: 0, signP: 1, signQ: 1)
            move.pairs += 1
            if residual > Self.tolerance { move.up += 1 }
            if residual < -Self.tolerance { move.down += 1 }
            move.meanResidual += residual
            byMove[key] = move
        }
        let n = Double(all.count)
        share = all.isEmpty ? .nan : Double(violations) / n
        upperBound = BinomialDistribution.upperLimit(events: violations, trials: all.count, confidence: 0.95)
        meanResidual = sum / n
        meanDeclaredChange = declared / n
        moves = byMove.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        for place in moves.indices {
            moves[place].meanResidual /= Double(moves[place].pairs)
            moves[place].signP = BinomialDistribution.signTest(up: moves[place].up, down: moves[place].down)
        }
        for (place, q) in benjaminiHochberg(moves.map(\.signP)).enumerated() { moves[place].signQ = q }
    }
}
