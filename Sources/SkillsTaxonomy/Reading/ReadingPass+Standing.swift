extension ReadingPass {
    /// Says of each candidate whether it is really claimed.
    mutating func judgeStanding() {
        guard !candidates.isEmpty else { return }
        var judge = StandingJudge(pass: self)
        candidates = judge.judge()
    }
}
