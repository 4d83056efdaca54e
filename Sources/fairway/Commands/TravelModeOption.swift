import ArgumentParser
import Communities

/// How the resident travels, as an option.
struct TravelModeOption: ExpressibleByArgument {
    let mode: TravelMode

    static let publicTransport = Self(mode: .publicTransport)

    init(mode: TravelMode) { self.mode = mode }

    init?(argument: String) {
        guard let mode = TravelMode(rawValue: argument) else { return nil }
        self.init(mode: mode)
    }

    var defaultValueDescription: String { mode.rawValue }

    static var allValueStrings: [String] { TravelMode.allCases.map(\.rawValue) }
}
