import Communities

/// How well a job's place suits how far the resident is ready to travel.
enum TravelSignal {
    /// Full points up to a quarter of an hour or at home, falling evenly to none at the limit; nil past it.
    ///
    /// A job whose place is not known stays in with half the points: nothing is said against it.
    static func value(of place: JobPlace, travel: MatchRequest.Travel) -> Double? {
        switch place {
        case .home: return 1
        case .unknown: return 0.5
        case .at(let coordinate):
            let minutes = Double(TravelEstimate.between(travel.from, coordinate, mode: travel.mode).minutes)
            let limit = Double(travel.maximumMinutes)
            if minutes > limit { return nil }
            let near = 15.0
            if minutes <= near || limit <= near { return 1 }
            return (limit - minutes) / (limit - near)
        }
    }
}
