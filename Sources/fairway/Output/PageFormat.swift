import ArgumentParser

/// For people or for programs.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
