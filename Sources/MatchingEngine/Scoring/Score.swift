/// The points of one vacancy, in millionths, so that the parts add up to the score exactly as printed.
struct Score: Sendable {
    static let millionths = 1_000_000.0

    /// By signal; a vector holds them without memory of its own.
    private(set) var points = SIMD8<Int32>()
    /// The sum of the points.
    private(set) var total = 0
    /// Units earned of the essential requirements; nil where none is asked for.
    let essential: Int?
    let desirable: Int?
    /// What the points are shares of.
    let shares: SignalShares

    /// - Parameters:
    ///   - essential: units earned; nil where none is asked for, and so with the rest.
    ///   - occupation: likeness, 0…1.
    ///   - travel: 0…1; nil unless the resident asks.
    ///   - table: `SignalShares.all`.
    init?(essential: Int?, desirable: Int?, occupation: Double?, travel: Double?, table: [SignalShares]) {
        // Only travel would say nothing about the work.
        guard essential != nil || desirable != nil || occupation != nil else { return nil }
        self.essential = essential
        self.desirable = desirable
        shares =
            table[
                SignalShares.speaking(
                    essential: essential != nil, desirable: desirable != nil, occupation: occupation != nil,
                    travel: travel != nil)]
        if let essential { add(.essentialSkills, Signal.essentialSkills.value(ofUnits: essential)) }
        if let desirable { add(.desirableSkills, Signal.desirableSkills.value(ofUnits: desirable)) }
        if let occupation { add(.occupation, occupation) }
        if let travel { add(.travel, travel) }
    }

    private mutating func add(_ signal: Signal, _ value: Double) {
        let earned = shares.points(of: signal, value: value)
        points[signal.rawValue] = Int32(earned)
        total += earned
    }

    /// The score, 0…1.
    var value: Double { Double(total) / Self.millionths }

    /// Share of the essential skills credited, 0…1; 1 when none is asked for.
    var essentialCoverage: Double { essential.map { Double($0) / Double(EarnedUnit.whole) } ?? 1 }

    var band: Band { Band(score: value, essentialCoverage: essentialCoverage) }
}
