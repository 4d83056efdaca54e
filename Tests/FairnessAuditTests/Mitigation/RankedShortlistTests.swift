import FairnessAudit
import Testing

@Suite("A ranked shortlist")
struct RankedShortlistTests {
    /// 30 candidates, the best twenty of one community and the last ten of another.
    private static let parted: [(score: Double, community: String)] = (0..<30).map {
        (score: 1 - Double($0) / 100, community: $0 < 20 ? "E1" : "E2")
    }

    @Test("a community that is only at the end of the list is found, the other is not")
    func found() {
        let check = RankedShortlist(Self.parted, places: 20).check()
        #expect(check.map(\.community) == ["E1", "E2"])
        #expect(check.map(\.pool) == [20, 10])
        #expect(check.map(\.isUnderrepresented) == [false, true])
    }

    @Test("a mixed list is as chance would have it")
    func mixed() {
        let candidates = (0..<30).map { (score: 1 - Double($0) / 100, community: $0 % 3 == 0 ? "E2" : "E1") }
        #expect(RankedShortlist(candidates, places: 20).check().map(\.isUnderrepresented) == [false, false])
    }

    @Test("nothing is said of fewer than ten, nor of the next one that would give them away, nor of unknown areas")
    func small() {
        var codes = [String](repeating: "E1", count: 22)
        codes += [String](repeating: "E2", count: 9) + ["", ""] + [String](repeating: "E3", count: 7)
        let candidates = codes.enumerated().map { (score: 1 - Double($0.offset) / 100, community: $0.element) }
        let check = RankedShortlist(candidates, places: 20).check()
        #expect(check.map(\.community) == ["E1", "E2", "E3"])
        #expect(check.map(\.pool) == [20, nil, nil])
        #expect(check.map(\.isUnderrepresented) == [false, nil, nil])
        let one = RankedShortlist((0..<12).map { (score: 1 - Double($0) / 100, community: "E1") }, places: 5)
        #expect(one.check().map(\.isUnderrepresented) == [nil])
    }

    @Test("the other order holds each community to its share at every place, and says what that costs")
    func reordered() {
        let reordering = RankedShortlist(Self.parted, places: 9).reordered()
        #expect(reordering.order.count == 9)
        for place in 1...9 {
            let later = reordering.order.prefix(place).count { $0 >= 20 }
            #expect(later >= place / 3, "\(place)")
        }
        #expect(reordering.displaced == 3)
        #expect(reordering.loss > 0 && reordering.loss < 0.1)
        // Within a community the order is the real one.
        #expect(reordering.order.filter { $0 < 20 } == Array(0..<6))
    }

    @Test("a list that already is in proportion stays as it is, and an empty one is no fault")
    func unchanged() {
        let candidates = (0..<30).map { (score: 1 - Double($0) / 100, community: $0 % 2 == 0 ? "E1" : "E2") }
        let reordering = RankedShortlist(candidates, places: 10).reordered()
        #expect(reordering == .init(order: Array(0..<10), loss: 0, displaced: 0))
        #expect(RankedShortlist([], places: 10).check().isEmpty)
        #expect(RankedShortlist([], places: 10).reordered() == .init(order: [], loss: 0, displaced: 0))
    }
}
