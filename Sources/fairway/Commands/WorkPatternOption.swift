import ArgumentParser
import MatchingEngine

/// The hours that a resident asks for.
enum WorkPatternOption: String, ExpressibleByArgument, CaseIterable {
    case fullTime = "full-time"
    case partTime = "part-time"
    case weekdays

    var pattern: WorkPattern {
        switch self {
        case .fullTime: .fullTime
        case .partTime: .partTime
        case .weekdays: .weekdays
        }
    }
}
