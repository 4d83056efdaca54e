/// The most that the rows of a run can score, and how many units a row needs to reach a threshold.
struct RunBound {
    let asksEssential: Bool
    let asksDesirable: Bool
    /// Likeness of the run's occupations; nil where it has none.
    let occupation: Double?
    /// Whether rows are looked through by their essential units; otherwise by their desirable ones.
    var looksAtEssential: Bool { asksEssential || !asksDesirable }
    /// Millionths a unit, up to `full` units.
    private let essential: Rate
    private let desirable: Rate
    /// Millionths that occupation and travel add at most.
    private let rest: Double

    /// What units of one importance bring.
    private struct Rate {
        /// Millionths in all; 0 where none is asked for.
        let most: Double
        /// Units that bring all of it.
        let full: Double

        init(_ signal: Signal, _ shares: SignalShares) {
            most = shares.share(of: signal) * Score.millionths
            full = signal.fullCoverage * Double(EarnedUnit.whole)
        }

        func points(of units: Int) -> Double { most * min(Double(units) / full, 1) }
    }

    /// Millionths that rounding of the parts can add up to, and some.
    private static let slack = 8.0

    init(_ run: VacancyRun, occupation: Double?, hasTravel: Bool, shares: SignalShares) {
        asksEssential = run.kind.contains(.asksEssential)
        asksDesirable = run.kind.contains(.asksDesirable)
        self.occupation = occupation
        essential = Rate(.essentialSkills, shares)
        desirable = Rate(.desirableSkills, shares)
        let travel = hasTravel ? shares.share(of: .travel) : 0
        rest = Self.slack + (shares.share(of: .occupation) * (occupation ?? 0) + travel) * Score.millionths
    }

    /// The fewest units with which a row can reach a threshold; 0 when it needs none, nil when no row can reach it.
    func leastUnits(toReach threshold: Int) -> Int? {
        let (looked, other) = looksAtEssential ? (essential, desirable) : (desirable, essential)
        let needed = Double(threshold) - rest - other.most
        guard needed > 0 else { return 0 }
        guard needed <= looked.most else { return nil }
        return max(Int(needed / looked.most * looked.full) - 1, 0)
    }

    /// Whether a row can reach a threshold, by both kinds of units.
    func mayReach(_ threshold: Int, essential units: Int, desirable others: Int) -> Bool {
        rest + essential.points(of: units) + desirable.points(of: others) >= Double(threshold)
    }
}
