import Communities

extension AreaCodes {
    /// Each code that is known, with what it is a code of.
    var lines: [String] {
        CommunityLevel.allCases.compactMap { level in code(at: level).map { "\(level.rawValue) \($0)" } }
    }
}
