import ArgumentParser
import FairwayService

/// By what an audit is made, as an option.
struct DimensionOption: ExpressibleByArgument {
    let dimension: AuditDimension

    init?(argument: String) {
        guard let dimension = AuditDimension(rawValue: argument) else { return nil }
        self.dimension = dimension
    }

    static var allValueStrings: [String] { AuditDimension.allCases.map(\.rawValue) }
}
