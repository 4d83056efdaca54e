extension ReadingPass {
    /// Says of skills that were found in another way whether they are really claimed; in the order they are given.
    ///
    /// - Parameter found: by where they start.
    mutating func standings(of found: [Candidate]) -> [Standing] {
        speaksAsEmployer = isEmployersVoice()
        candidates = found
        judgeStanding()
        markBoilerplate()
        return candidates.map(\.standing)
    }

    /// Says of each candidate whether it is really claimed.
    mutating func judgeStanding() {
        guard !candidates.isEmpty else { return }
        var judge = StandingJudge(pass: self)
        candidates = judge.judge()
    }
}
