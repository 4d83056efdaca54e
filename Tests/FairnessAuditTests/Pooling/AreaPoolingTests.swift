import Testing

@testable import FairnessAudit

@Suite("Pooling of small areas")
struct AreaPoolingTests {
    private let parentOf = [
        "a1": "Ash", "a2": "Ash", "a3": "Ash", "a4": "Ash", "b1": "Birch", "c1": "Cedar", "c2": "Cedar",
    ]

    @Test("areas of one borough are joined, smallest first, until they suffice; what is left joins the last pool")
    func pools() throws {
        let table = try AuditTable(
            records: Fixtures.oneVacancy([
                ("a1", 12, 6), ("a2", 14, 7), ("a3", 20, 10), ("a4", 80, 40), ("b1", 9, 3), ("c1", 50, 25),
                ("c2", 5, 2),
                ("", 11, 5),
            ]))
        let pooling = try AreaPooling(table, parentOf: parentOf)
        #expect(pooling.least == 30)
        #expect(
            pooling.pools == [
                .init(
                    name: "Ash: small areas", parent: "Ash", areas: ["a1", "a2", "a3"], residents: 46, suffices: true),
                .init(name: "Small areas elsewhere", parent: nil, areas: ["b1", "c2"], residents: 14, suffices: false),
            ])
        #expect(pooling.table.communities == ["Ash: small areas", "Small areas elsewhere", "a4", "c1"])
        // Nobody is lost, and the unknown stay unknown.
        let data = AuditData(pooling.table, k: 10)
        #expect(data.residents == 201 && data.unknownResidents == 11)
        #expect(data.residentsByCommunity.map(\.residents) == [46, 14, 80, 50])
    }

    @Test("a rarer event needs larger pools, from the rate of all together and never from that of an area")
    func least() throws {
        let rare = try AuditTable(records: Fixtures.oneVacancy([("a1", 100, 5), ("a2", 100, 5), ("c1", 300, 15)]))
        // 3 expected at 5 % are 60 residents; the sample variance makes it 61.
        let pooling = try AreaPooling(rare, parentOf: parentOf)
        #expect(pooling.least == 61 && pooling.pools.isEmpty)
        let swapped = try AuditTable(records: Fixtures.oneVacancy([("a1", 100, 10), ("a2", 100, 0), ("c1", 300, 15)]))
        #expect(try AreaPooling(swapped, parentOf: parentOf).least == 61)
    }

    @Test("one small area alone keeps its name, and areas too few in all are one pool that says so")
    func few() throws {
        let one = try AuditTable(records: Fixtures.oneVacancy([("a1", 8, 4), ("c1", 60, 30)]))
        let alone = try AreaPooling(one, parentOf: parentOf)
        #expect(alone.pools.isEmpty && alone.table.communities == ["a1", "c1"])
        let tiny = try AuditTable(records: Fixtures.oneVacancy([("x", 8, 4), ("y", 8, 4)]))
        #expect(try AreaPooling(tiny).pools.map(\.suffices) == [false])
    }

    @Test("pools are listed in the report, without counts")
    func listed() throws {
        let table = try AuditTable(records: Fixtures.oneVacancy([("a1", 12, 6), ("a2", 19, 7), ("c1", 50, 25)]))
        let pooling = try AreaPooling(table, parentOf: parentOf)
        var context = AuditStoryContext()
        context.pooling = pooling
        let report = try FairnessAuditor(parameters: Fixtures.quick).report(pooling.table)
        let page = try PublishedAudit(report, dimension: "ward").page(context)
        #expect(page.contains("Ash: small areas  a1, a2"))
        #expect(page.contains("An area with fewer than 30 residents cannot carry a finding."))
    }
}
