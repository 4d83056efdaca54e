import ArgumentParser

/// How the service writes its log.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
}
