extension RateSample {
    /// T3: Σ_g (X_g − pM_g)² / (S² n_g), chi-square with one degree fewer than there are communities.
    ///
    /// Written for equal M_i, approximate otherwise. Nil with fewer than three communities or no variance.
    func omnibus() -> RateSummary.Omnibus? {
        let all = pooled()
        var events = [Double](repeating: 0, count: groups.count)
        var rows = events
        var residents = events
        for index in group.indices {
            let place = Int(group[index])
            events[place] += numerator[index]
            rows[place] += denominator[index]
            residents[place] += 1
        }
        let present = residents.filter { $0 > 0 }.count
        guard present >= 3, all.variance > 0 else { return nil }
        var statistic = 0.0
        for place in groups.indices where residents[place] > 0 {
            let gap = events[place] - all.rate * rows[place]
            statistic += gap * gap / (all.variance * residents[place])
        }
        let degrees = present - 1
        return .init(
            chiSquare: statistic, degrees: degrees,
            p: ChiSquareDistribution.survival(statistic, degrees: Double(degrees)))
    }
}
