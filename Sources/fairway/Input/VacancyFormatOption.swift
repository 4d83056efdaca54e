import ArgumentParser
import FairwayService
import Foundation

/// How vacancies stand in a file.
enum VacancyFormatOption: String, ExpressibleByArgument, CaseIterable {
    case ndjson, json, csv

    /// The format, by option, then by file name; NDJSON where neither says.
    static func resolved(_ option: Self?, _ argument: InputArgument?) -> Fairway.VacancyFileFormat {
        let ending = argument.map { URL(fileURLWithPath: $0.path).pathExtension.lowercased() } ?? ""
        switch option ?? Self(rawValue: ending) ?? (ending == "jsonld" ? .json : .ndjson) {
        case .ndjson: return .ndjson
        case .json: return .json
        case .csv: return .csv
        }
    }
}
