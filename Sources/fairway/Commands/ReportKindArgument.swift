import ArgumentParser
import FairwayService

/// A record to fill, as an argument: one for the law, or the record of processing.
enum ReportKindArgument: ExpressibleByArgument {
    case law(LawRecordKind)
    case privacy

    init?(argument: String) {
        if argument == "privacy" {
            self = .privacy
        } else {
            guard let kind = LawRecordKind(rawValue: argument) else { return nil }
            self = .law(kind)
        }
    }

    static var allValueStrings: [String] { LawRecordKind.allCases.map(\.rawValue) + ["privacy"] }
}
