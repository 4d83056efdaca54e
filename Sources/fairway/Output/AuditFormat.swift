import ArgumentParser

/// For people, for programs, for spreadsheets or for a browser.
enum AuditFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, html
}
