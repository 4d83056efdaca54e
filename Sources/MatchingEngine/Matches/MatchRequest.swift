public import Communities

/// What a resident asks of a match besides the résumé.
public struct MatchRequest: Hashable, Sendable {
    /// How far the resident is ready to travel.
    public struct Travel: Hashable, Sendable {
        /// Where the resident sets out from.
        public let from: Coordinate
        /// Minutes one way.
        public let maximumMinutes: Int
        /// How the resident travels.
        public let mode: TravelMode

        /// Makes a request from its parts.
        public init(from: Coordinate, maximumMinutes: Int, mode: TravelMode) {
            self.from = from
            self.maximumMinutes = maximumMinutes
            self.mode = mode
        }
    }

    /// How many matches to give.
    public var top: Int
    /// Jobs without a link to AI too.
    public var allJobs: Bool
    /// Nil: travel counts for nothing.
    public var travel: Travel?
    /// What is asked of a job's terms; nothing by default.
    public var wishes: JobWishes
    /// ISO date; vacancies that closed before it are left out.
    public var today: String

    /// Makes a request from its parts.
    public init(
        top: Int = 10, allJobs: Bool = false, travel: Travel? = nil, wishes: JobWishes = JobWishes(), today: String
    ) {
        self.top = top
        self.allJobs = allJobs
        self.travel = travel
        self.wishes = wishes
        self.today = today
    }
}
