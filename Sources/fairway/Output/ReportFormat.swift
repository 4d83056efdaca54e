import ArgumentParser

/// For people, for programs or for a browser.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
}
