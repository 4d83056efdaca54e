import Communities

/// How well a job's place suits how far the resident is ready to travel.
enum TravelSignal {
    enum Outcome {
        case value(Double)
        case tooFar
    }

    /// Full points up to a quarter of an hour or at home, falling evenly to none at the limit.
    ///
    /// A job whose place is not known stays in with half the points: nothing is said against it.
    static func value(of entry: IndexedVacancy, travel: MatchRequest.Travel) -> Outcome {
        if entry.vacancy.isRemote { return .value(1) }
        guard let place = entry.coordinate else { return .value(0.5) }
        let minutes = Double(TravelEstimate.between(travel.from, place, mode: travel.mode).minutes)
        let limit = Double(travel.maximumMinutes)
        if minutes > limit { return .tooFar }
        let near = 15.0
        if minutes <= near || limit <= near { return .value(1) }
        return .value((limit - minutes) / (limit - near))
    }
}
