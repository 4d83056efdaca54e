/// How much a résumé shows of a skill, 0...1.
///
/// The best manner of showing sets the base: a role 0.8 (paid or not alike), a list 0.6, a pastime 0.45. On top come at most
/// 0.2 together: up to 0.12 for time (full at five years), up to 0.08 for the level told, 0.03 each for a second and a third
/// role. "Basic" and the like take 0.1 off. A skill last used more than five years ago loses 0.02 a year, 0.2 at most.
enum SkillStrength {
    static let monthsForAll = 60.0
    static let most = 0.2

    static func value(
        manner: SkillShowing.Manner, months: Int?, level: SkillLevel?, furtherRoles: Int, lastUsed: YearMonth?,
        today: YearMonth
    ) -> Double {
        let base =
            switch manner {
            case .role: 0.8
            case .list: 0.6
            case .hobby: 0.45
            }
        let time = 0.12 * min(1, Double(months ?? 0) / monthsForAll)
        let stated = levelPoints(level)
        let bonus = min(most, time + max(0, stated) + 0.03 * Double(min(2, max(0, furtherRoles))))
        return rounded(base + bonus + min(0, stated) - staleness(lastUsed, today))
    }

    /// The strength of a skill that only a job title implies: 0.5, up to 0.2 more by time, less when long ago.
    static func implied(months: Int?, lastUsed: YearMonth?, today: YearMonth) -> Double {
        rounded(0.5 + 0.2 * min(1, Double(months ?? 0) / monthsForAll) - staleness(lastUsed, today))
    }

    private static func levelPoints(_ level: SkillLevel?) -> Double {
        switch level {
        case .aware: -0.1
        case .working, nil: 0
        case .competent: 0.04
        case .expert, .leads: 0.08
        }
    }

    private static func staleness(_ last: YearMonth?, _ today: YearMonth) -> Double {
        guard let last else { return 0 }
        let years = Double(today.ordinal - last.ordinal) / 12
        return min(0.2, max(0, years - 5) * 0.02)
    }

    /// Three places, so that equal evidence gives equal bytes.
    private static func rounded(_ value: Double) -> Double { (min(1, max(0, value)) * 1000).rounded() / 1000 }
}
