import ArgumentParser
import FairwayService

/// A purpose named on the command line.
struct PurposeArgument: ExpressibleByArgument {
    let purpose: ConsentPurpose

    init?(argument: String) {
        guard let purpose = ConsentPurpose(rawValue: argument) else { return nil }
        self.purpose = purpose
    }

    static var allValueStrings: [String] { ConsentPurpose.allCases.map(\.rawValue) }
}
