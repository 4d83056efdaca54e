import Testing

@testable import FairnessAudit

@Suite("Pools that were published before")
struct StandingPoolTests {
    private let standing = ["a1": "Ash: small areas", "a2": "Ash: small areas", "a3": "Ash: small areas", "c1": "c1"]
    private let parentOf = ["a1": "Ash", "a2": "Ash", "a3": "Ash", "a4": "Ash", "a5": "Ash", "c1": "Cedar"]

    private func pooling(_ communities: [(String, Int, Int)]) throws -> AreaPooling {
        try AreaPooling(
            AuditTable(records: Fixtures.oneVacancy(communities)), parentOf: parentOf, standing: standing)
    }

    @Test("a pool stays whole while any part of it would be too small")
    func whole() throws {
        let pooling = try pooling([("a1", 40, 20), ("a2", 14, 7), ("a3", 9, 4), ("c1", 50, 25)])
        #expect(pooling.pools.map(\.name) == ["Ash: small areas"])
        #expect(pooling.pools[0].areas == ["a1", "a2", "a3"])
    }

    @Test("a pool falls into parts as soon as every part suffices, and the parts have new names")
    func split() throws {
        let pooling = try pooling([("a1", 40, 20), ("a2", 20, 10), ("a3", 19, 9), ("c1", 50, 25)])
        #expect(pooling.pools.map(\.name) == ["Ash: small areas 2"])
        #expect(pooling.pools[0].areas == ["a2", "a3"])
        #expect(pooling.table.communities == ["Ash: small areas 2", "a1", "c1"])
    }

    @Test("an area that stood on its own is never pooled later, and new small areas make pools of their own")
    func alone() throws {
        let pooling = try pooling([
            ("a1", 10, 5), ("a2", 10, 5), ("a3", 12, 6), ("a4", 20, 9), ("a5", 11, 5), ("c1", 12, 6), ("x", 70, 30),
        ])
        #expect(pooling.pools.map(\.areas) == [["a1", "a2", "a3"], ["a4", "a5"]])
        #expect(pooling.pools.map(\.name) == ["Ash: small areas", "Ash: small areas 2"])
        #expect(pooling.table.communities.contains("c1"))
    }

    @Test("the months of a year are shown under the pools of the year")
    func months() throws {
        let year = try pooling([("a1", 12, 6), ("a2", 14, 7), ("a3", 9, 4), ("c1", 50, 25)])
        let month = try AuditTable(records: Fixtures.oneVacancy([("a1", 31, 6), ("c1", 3, 1)]))
        #expect(year.pooled(month).communities == ["Ash: small areas", "c1"])
    }
}
