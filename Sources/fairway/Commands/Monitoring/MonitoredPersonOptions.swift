import ArgumentParser
import FairwayService

/// Whose monitoring answers are meant.
struct MonitoredPersonOptions: ParsableArguments {
    @Argument(help: "The identifier of a profile that is kept for audit.")
    var id: String?

    @Option(
        help: ArgumentHelp(
            "The reference that a match was recorded with, by match --record --resident.", valueName: "reference"))
    var resident: String?

    func validate() throws {
        guard (id == nil) != (resident == nil) else {
            throw ValidationError("Give the identifier of a profile, or --resident with a reference.")
        }
    }

    var person: MonitoredPerson {
        if let id { .profile(id) } else { .resident(resident ?? "") }
    }
}
