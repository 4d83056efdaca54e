import ArgumentParser
import Foundation

/// A file named on the command line, there or not.
struct FilePath: ExpressibleByArgument {
    let url: URL

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        url = URL(fileURLWithPath: argument)
    }
}
