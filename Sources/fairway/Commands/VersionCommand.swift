import ArgumentParser
import FairwayService

/// `fairway version`
struct VersionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Says which release this is.")

    func run() async throws {
        Console.write("fairway \(Fairway.version)\n")
    }
}
