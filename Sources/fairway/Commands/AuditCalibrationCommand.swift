import ArgumentParser
import FairwayService

/// `fairway audit calibration`: how often the auditor itself is wrong.
struct AuditCalibrationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibration",
        abstract: "Measures the auditor: false alarms without bias, and alarms with a planted one.",
        usage: "fairway audit calibration [<options>]",
        discussion: "It stands beside the bare four-fifths rule, and beside a test that takes rows for people.")

    @Option(help: "Simulated sets in each setting that cannot be worked out exactly.")
    var sets = 200

    @Option(help: "The seed of the simulation.")
    var seed: UInt64 = 20_260_101

    @Option(help: "The largest community that is simulated with several vacancies each.")
    var people = 500

    func validate() throws {
        guard sets >= 1 else { throw ValidationError("--sets must be 1 or more.") }
        guard people >= 50 else { throw ValidationError("--people must be 50 or more.") }
    }

    func run() async throws {
        let progress = SharedProgressNotes()
        let text = Fairway.calibrateAuditor(sets: sets, seed: seed, people: people) {
            progress.report("settings", done: $0, of: $1)
        }
        progress.finish()
        Console.write(text)
    }
}
