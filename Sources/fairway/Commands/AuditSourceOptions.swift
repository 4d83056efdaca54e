import ArgumentParser
import FairwayService

/// Which records an audit is made of.
struct AuditSourceOptions: ParsableArguments {
    @Option(
        name: .customLong("by"),
        help: "The kind of area, or a question of voluntary monitoring; for a file, what its communities are.")
    var by: DimensionOption?

    @Option(help: "A CSV file of match records, instead of those recorded here; - for standard input.")
    var input: InputArgument?

    @Option(help: "A CSV file of pairs scored again with another community; needs --input.")
    var counterfactual: InputArgument?

    @Option(help: "One month (2026-11) or one year (2026) only; in a file, a period it names.")
    var period: String?

    func validate() throws {
        guard counterfactual == nil || input != nil else {
            throw ValidationError("--counterfactual goes with --input.")
        }
    }

    var source: AuditSource {
        guard let input else { return .recorded(by?.dimension ?? .area(.district)) }
        return .file(input.source, counterfactual: counterfactual?.source)
    }

    /// What the communities of a file are, where that is said.
    var dimension: String? { by?.dimension.rawValue }
}
