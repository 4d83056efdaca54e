import Testing

@testable import Communities

@Suite("Travel time estimates")
struct TravelEstimateTests {
    private let townHall = Coordinate(latitude: 52.4797, longitude: -1.9031)
    private let wolverhampton = Coordinate(latitude: 52.5862, longitude: -2.1288)

    @Test("distance is the great circle's")
    func distance() {
        #expect(abs(townHall.distance(to: wolverhampton) - 19.3) < 0.1)
        #expect(townHall.distance(to: wolverhampton) == wolverhampton.distance(to: townHall))
        #expect(townHall.distance(to: townHall) == 0)
        let poles = Coordinate(latitude: 90, longitude: 0).distance(to: Coordinate(latitude: -90, longitude: 0))
        #expect(abs(poles - 20_015.1) < 0.1)
    }

    @Test(
        "minutes follow the stated formulas",
        arguments: [
            (0, .car, 7), (2, .car, 10), (10, .car, 20), (20, .car, 29), (40, .car, 45), (1, .walk, 16), (4, .walk, 65),
            (8, .cycle, 38), (0, .publicTransport, 0), (1, .publicTransport, 16), (2, .publicTransport, 24),
            (12, .publicTransport, 67),
        ] as [(Double, TravelMode, Int)])
    func formulas(kilometres: Double, mode: TravelMode, minutes: Int) {
        #expect(TravelEstimate(kilometres: kilometres, mode: mode).minutes == minutes)
    }

    @Test("further never takes less time, in any mode", arguments: TravelMode.allCases)
    func monotone(mode: TravelMode) {
        var before = 0
        for step in 0...8_000 {
            let minutes = TravelEstimate(kilometres: Double(step) / 100, mode: mode).minutes
            #expect(minutes >= before)
            before = minutes
        }
    }

    @Test("stays close to the fitted car pieces")
    func fitted() {
        for (kilometres, fitted) in [(1.0, 8.71), (4.0, 12.94), (7.0, 16.8), (14.0, 24.5), (25.0, 33.4)] {
            #expect(abs(Double(TravelEstimate(kilometres: kilometres, mode: .car).minutes) - fitted) <= 0.7)
        }
    }

    @Test("bands hold their lower bound and have no gaps")
    func bands() {
        let expected: [(Int, TravelBand)] = [
            (0, .under15), (14, .under15), (15, .from15To30), (29, .from15To30), (30, .from30To45), (44, .from30To45),
            (45, .from45To60), (60, .from45To60), (61, .over60),
        ]
        for (minutes, band) in expected { #expect(TravelBand(minutes: minutes) == band) }
        #expect(TravelBand.allCases.sorted() == TravelBand.allCases)
        let estimate = TravelEstimate.between(townHall, wolverhampton, mode: .publicTransport)
        #expect(estimate.label == "over 60 minutes by public transport (estimate)")
    }

    @Test("a number that is no distance gives the longest estimate, not a crash")
    func hostile() {
        for kilometres in [Double.nan, .infinity, -.infinity] {
            #expect(TravelEstimate(kilometres: kilometres, mode: .walk).band == .over60)
        }
        #expect(TravelEstimate(kilometres: -5, mode: .walk).minutes == 0)
        #expect(TravelEstimate(kilometres: 1e300, mode: .car).band == .over60)
    }
}
