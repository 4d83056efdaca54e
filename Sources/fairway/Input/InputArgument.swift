import ArgumentParser
import FairwayService
import Foundation

/// A file named on the command line, or standard input.
struct InputArgument: ExpressibleByArgument {
    let path: String

    init(argument: String) { path = argument }

    static var defaultCompletionKind: CompletionKind { .file() }

    /// The input behind an argument that may be left out or `-`.
    ///
    /// - Throws: `NothingToRead` when it is left out and standard input is a terminal, since waiting there looks like a
    ///   program that hangs.
    static func source(_ argument: InputArgument?, for command: any ParsableCommand.Type) throws -> LineSource {
        if let argument { return argument.source }
        guard !Console.isInputTerminal else { throw NothingToRead(command: command) }
        return .standardInput
    }

    var source: LineSource { isStandardInput ? .standardInput : .file(URL(fileURLWithPath: path)) }

    var isStandardInput: Bool { path == "-" }
}
