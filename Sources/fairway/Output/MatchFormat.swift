import ArgumentParser

/// How matches come out.
enum MatchFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, ndjson
    /// A run for evaluation: `query Q0 vacancy rank score fairway`.
    case trec
}
