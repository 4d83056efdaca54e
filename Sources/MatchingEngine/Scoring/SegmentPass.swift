import Communities

/// What one match works out of a segment's tables, each value when it is first needed.
struct SegmentPass {
    private let segment: IndexSegment
    private let live: LiveRows
    private let scorer: Scorer
    /// Whether a vacancy with each date is open.
    private let isOpen: [Bool]
    /// Likeness of the best of each set of occupations; nil where it has none.
    private let occupations: [Double?]
    private let table = SignalShares.all
    /// By place number, made when first asked for.
    private var travel: [Travel]

    private enum Travel {
        case unasked
        case tooFar
        case value(Double)
    }

    init(segment: IndexSegment, live: LiveRows, scorer: Scorer) {
        self.segment = segment
        self.live = live
        self.scorer = scorer
        isOpen = segment.dates.map { scorer.isOpen($0) }
        occupations = segment.occupationSets.map { scorer.likeness(of: $0) }
        travel = scorer.request.travel == nil ? [] : Array(repeating: .unasked, count: segment.places.count + 2)
    }

    /// What the rows of a run can score.
    func bound(of run: VacancyRun) -> RunBound {
        let occupation = occupations[Int(run.occupations)]
        let hasTravel = scorer.request.travel != nil
        let speaking = SignalShares.speaking(
            essential: run.kind.contains(.asksEssential), desirable: run.kind.contains(.asksDesirable),
            occupation: occupation != nil, travel: hasTravel)
        return RunBound(run, occupation: occupation, hasTravel: hasTravel, shares: table[speaking])
    }

    /// The score of a row of a run that is looked at; nil when the row is left out.
    mutating func score(_ row: Int, bound: RunBound, essential: Int, desirable: Int) -> Score? {
        guard live.contains(row) else { return nil }
        let date = Int(segment.dateNumbers[row])
        guard date == 0 || isOpen[date - 1] else { return nil }
        if !scorer.request.wishes.isEmpty, !scorer.request.wishes.admit(segment.jobTerms[row]) { return nil }
        var travelValue: Double?
        if let asked = scorer.request.travel {
            guard let value = value(of: row, travel: asked) else { return nil }
            travelValue = value
        }
        return Score(
            essential: bound.asksEssential ? essential : nil, desirable: bound.asksDesirable ? desirable : nil,
            occupation: bound.occupation, travel: travelValue, table: table)
    }

    private mutating func value(of row: Int, travel asked: MatchRequest.Travel) -> Double? {
        let place = Int(segment.placeNumbers[row])
        switch travel[place] {
        case .tooFar: return nil
        case .value(let value): return value
        case .unasked:
            let value = TravelSignal.value(of: segment.place(of: row), travel: asked)
            travel[place] = value.map(Travel.value) ?? .tooFar
            return value
        }
    }
}
