import ArgumentParser

/// How answers about résumés are written.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, ndjson
}
