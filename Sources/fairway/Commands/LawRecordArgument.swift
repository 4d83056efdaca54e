import ArgumentParser
import FairwayService

/// A record for the law, as an argument.
struct LawRecordArgument: ExpressibleByArgument {
    let kind: LawRecordKind

    init?(argument: String) {
        guard let kind = LawRecordKind(rawValue: argument) else { return nil }
        self.kind = kind
    }

    static var allValueStrings: [String] { LawRecordKind.allCases.map(\.rawValue) }
}
