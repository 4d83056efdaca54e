import MatchingEngine

extension Band {
    /// The band as a person reads it.
    var words: String {
        switch self {
        case .strong: "Strong fit"
        case .reachable: "Within reach"
        case .stretch: "A stretch"
        case .notEnoughInformation: "Too little to go on"
        }
    }

    var ink: PageWriter.Ink {
        switch self {
        case .strong: .good
        case .reachable: .middling
        case .stretch, .notEnoughInformation: .quiet
        }
    }
}
