import ArgumentParser
import FairwayService

/// Which official file, as an option.
enum PlaceFileOption: String, ExpressibleByArgument, CaseIterable {
    case postcodes, deprivation

    var file: PlaceFile {
        switch self {
        case .postcodes: .postcodes
        case .deprivation: .deprivation
        }
    }
}
