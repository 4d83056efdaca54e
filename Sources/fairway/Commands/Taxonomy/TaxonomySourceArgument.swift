import ArgumentParser
import FairwayService

/// A classification as it is named on the command line.
enum TaxonomySourceArgument: String, ExpressibleByArgument, CaseIterable {
    case esco, ukssc

    var source: TaxonomySource {
        switch self {
        case .esco: .esco
        case .ukssc: .ukssc
        }
    }
}
