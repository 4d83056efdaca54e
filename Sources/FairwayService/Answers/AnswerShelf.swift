import Storage

/// Encoded vacancies that were asked for lately, so that the next asker needs neither the database nor an encoder.
///
/// An answer stays until the log of changes names its vacancy. The log is looked at again after every change through this
/// program, at once, and for changes by other programs every few milliseconds.
struct AnswerShelf: Sendable {
    /// Answers kept; some megabytes at most.
    static let limit = 2_000
    /// How old a look at the log may be before someone must look again.
    private static let fresh = Duration.milliseconds(2)
    /// How old it may be while someone looks.
    private static let stale = Duration.milliseconds(20)

    /// The point of the log up to which the answers hold; nil when nothing was looked at yet.
    private(set) var position: LogPosition?
    private var commits = 0
    private var lookedAt: ContinuousClock.Instant?
    private var isBeingLookedAt = false
    private var answers: [Int64: EncodedVacancy] = [:]

    /// The answer for a vacancy; nil when it is not here, or when the caller must look at the log first.
    mutating func answer(_ number: Int64, commits: Int, now: ContinuousClock.Instant) -> EncodedVacancy? {
        guard commits == self.commits, let lookedAt, let answer = answers[number] else { return nil }
        let age = lookedAt.duration(to: now)
        if age < Self.fresh || (isBeingLookedAt && age < Self.stale) { return answer }
        isBeingLookedAt = true
        return nil
    }

    /// Takes in a look at the log.
    ///
    /// - Parameters:
    ///   - numbers: vacancies that changed after `since`.
    ///   - commits: as counted before the look; what was committed during it is looked at again.
    mutating func update(
        to position: LogPosition, since: LogPosition?, changed numbers: [Int64], commits: Int,
        at time: ContinuousClock.Instant
    ) {
        isBeingLookedAt = false
        // Another look went in between: its answers may be of a point that this one does not know.
        if since != self.position || since?.edition != position.edition {
            answers = [:]
        } else {
            for number in numbers { answers[number] = nil }
        }
        self.position = position
        self.commits = commits
        lookedAt = time
    }

    /// Keeps an answer that was read after the look at a point of the log.
    mutating func keep(_ answer: EncodedVacancy, of number: Int64, position: LogPosition) {
        guard position == self.position else { return }
        if answers.count >= Self.limit { answers = [:] }
        answers[number] = answer
    }
}
