import ArgumentParser
import FairwayService
import Foundation

/// Where the program starts: parses the arguments, runs the command, and ends with its message and exit code.
@main
enum Program {
    static func main() async {
        // A reader that goes away (`| head`) shows as an error of writing, which ends the program quietly.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try await FairwayCommand.asyncParseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as FairwayError {
            Console.explain(error)
            exit(error.kind.exitCode)
        } catch let error as NothingToRead {
            Console.note(error.message)
            exit(ExitCode.validationFailure.rawValue)
        } catch {
            guard FairwayCommand.exitCode(for: error) == .failure, !(error is ExitCode) else {
                FairwayCommand.exit(withError: error)
            }
            // Never the words of the language or of a library to someone who only wanted a job.
            Console.note(
                "Something went wrong that Fairway did not expect.\n  Run `fairway doctor`; if all is well there, report it."
            )
            exit(ExitCode.failure.rawValue)
        }
    }
}
