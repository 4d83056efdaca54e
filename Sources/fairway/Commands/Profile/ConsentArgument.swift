import ArgumentParser
import FairwayService

/// A purpose and the last day it is agreed to, such as `matching=2027-05-24`.
struct ConsentArgument: ExpressibleByArgument {
    let wish: ProfileToKeep.Wish

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let purpose = ConsentPurpose(rawValue: String(parts[0])) else { return nil }
        wish = ProfileToKeep.Wish(purpose: purpose, until: String(parts[1]))
    }
}
