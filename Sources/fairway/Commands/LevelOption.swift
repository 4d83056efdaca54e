import ArgumentParser
import Communities

/// A kind of area, as an option.
struct LevelOption: ExpressibleByArgument {
    let level: CommunityLevel

    init(level: CommunityLevel) { self.level = level }

    init?(argument: String) {
        guard let level = CommunityLevel(rawValue: argument) else { return nil }
        self.init(level: level)
    }

    var defaultValueDescription: String { level.rawValue }

    static var allValueStrings: [String] { CommunityLevel.allCases.map(\.rawValue) }
}
