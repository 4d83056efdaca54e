import ArgumentParser
import MatchingEngine

/// A part of the score of texts, as an option.
struct TextSignalArgument: ExpressibleByArgument {
    let signal: TextSignal

    init?(argument: String) {
        guard let signal = TextSignal(rawValue: argument) else { return nil }
        self.signal = signal
    }

    static var allValueStrings: [String] { TextSignal.allCases.map(\.rawValue) }
}
