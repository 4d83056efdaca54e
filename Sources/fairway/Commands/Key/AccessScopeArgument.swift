import ArgumentParser
import FairwayService

/// A scope named on the command line.
enum AccessScopeArgument: String, ExpressibleByArgument, CaseIterable {
    case employer, coach, auditor, admin

    var scope: AccessScope {
        switch self {
        case .employer: .employer
        case .coach: .coach
        case .auditor: .auditor
        case .admin: .admin
        }
    }
}
