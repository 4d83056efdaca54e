import ArgumentParser
import MatchingEngine

/// What a resident asks of a job's terms.
struct WishOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Leave out jobs that pay less than this, in pounds a year for full-time. Jobs that do not say stay in.",
            valueName: "pounds"))
    var minPay: Int?

    @Option(
        help: """
            full-time, part-time, or weekdays for no evenings, nights, weekends or rotating shifts. Jobs that do not say \
            stay in.
            """)
    var pattern: WorkPatternOption?

    @Option(
        help: ArgumentHelp("Leave out jobs with fewer days a week at home than this, 1 to 5.", valueName: "days"))
    var remote: Int?

    var wishes: JobWishes { JobWishes(minimumPay: minPay, pattern: pattern?.pattern, homeDays: remote) }

    func validate() throws {
        if let minPay, !JobWishes.payBounds.contains(minPay) {
            throw ValidationError("--min-pay must be from 1 to 1000000 pounds a year.")
        }
        if let remote, !JobWishes.homeDayBounds.contains(remote) {
            throw ValidationError("--remote must be from 1 to 5 days a week.")
        }
    }
}
