import ArgumentParser

/// For people, for programs or for spreadsheets.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
}
