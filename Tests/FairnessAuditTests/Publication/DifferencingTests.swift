import Foundation
import Testing

@testable import FairnessAudit

/// Plays the attacker: from everything published (levels, rates, periods, revisions) work out a hidden count.
@Suite("Attacks by differencing")
struct DifferencingTests {
    /// A made-up place: wards in boroughs, some residents without a ward, some without either.
    private struct Town {
        var wards: [(ward: String, borough: String, people: Int, good: Int)]
        var unknown: Int

        init(_ random: inout RandomNumbers) {
            wards = []
            for borough in 0..<(2 + random.whole(below: 3)) {
                for ward in 0..<(2 + random.whole(below: 4)) {
                    let isSmall = random.next() < 0.35
                    let people = isSmall ? random.whole(below: 13) : 12 + random.whole(below: 60)
                    wards.append(("w\(borough)\(ward)", "B\(borough)", people, random.whole(below: people + 1)))
                }
            }
            unknown = random.next() < 0.5 ? random.whole(below: 14) : 0
        }

        /// Some people come and some go, few or many.
        mutating func change(_ random: inout RandomNumbers) {
            for place in wards.indices where random.next() < 0.4 {
                let step = random.next() < 0.5 ? random.whole(below: 6) - 2 : random.whole(below: 40) - 15
                wards[place].people = max(0, wards[place].people + step)
                wards[place].good = min(wards[place].good, wards[place].people)
            }
        }

        func table() throws -> AuditTable {
            var records: [AuditRecord] = []
            func add(_ ward: String, _ borough: String, _ isGood: Bool) {
                records.append(
                    AuditRecord(
                        resident: "r\(10_000 + records.count)", community: ward, vacancy: "v1",
                        score: isGood ? 0.8 : 0.4, dimensions: [borough]))
            }
            for ward in wards { for place in 0..<ward.people { add(ward.ward, ward.borough, place < ward.good) } }
            for _ in 0..<unknown { add("", "", false) }
            if records.isEmpty { add("", "", false) }
            return try AuditTable(records: Fixtures.ranked(records), columns: AuditColumns(dimensions: ["dim_borough"]))
        }
    }

    /// A rounded count may be up to two people off, and in a revision up to nine more: then the earlier figure stands.
    private func range(_ shown: Int, _ slack: Int) -> ClosedRange<Int> {
        shown == 0 && slack == 0 ? 0...0 : max(shown == 0 ? 0 : 10 - slack, shown - 2 - slack)...(shown + 2 + slack)
    }

    private func range(_ line: PublishedRate, _ slack: Int) -> ClosedRange<Int> {
        if let shown = line.n { return range(shown, slack) }
        return line.reason == .smallCount ? 1...9 : 1...400
    }

    /// All the attacker reads off one publication; `exact` gives away every shown count as well, the worst case.
    private func read(
        _ audits: [PublishedAudit], _ town: Town, exact: Bool, slack: Int = 0, stamp: String,
        into attacker: inout Attacker
    ) {
        func truth(_ community: String) -> Int {
            town.wards.filter { $0.ward == community || $0.borough == community }.reduce(0) { $0 + $1.people }
        }
        let total = town.wards.reduce(town.unknown) { $0 + $1.people }
        var cells: [[String: Int]] = []
        for (level, audit) in audits.enumerated() {
            var own: [String: Int] = [:]
            for line in audit.table(.goodMatch)?.lines ?? [] {
                let count = truth(line.community)
                own[line.community] = attacker.unknown(
                    "\(line.community)@\(stamp)", exact && line.n != nil ? count...count : range(line, slack))
            }
            let unknown = attacker.unknown(
                "?\(level)@\(stamp)",
                audit.unknownResidents.map { exact ? town.unknown...town.unknown : range($0, slack) } ?? 1...400)
            attacker.sums.append(
                (
                    Array(own.values) + [unknown],
                    exact ? total...total : max(0, audit.residents - 2 - slack)...(audit.residents + 2 + slack)
                ))
            cells.append(own)
        }
        guard audits.count == 2 else { return }
        for (borough, whole) in cells[1] {
            let parts = town.wards.filter { $0.borough == borough }.compactMap { cells[0][$0.ward] }
            // Parts minus whole is nothing: written with the whole's complement as one more part.
            let other = attacker.low.count
            attacker.low.append(-attacker.high[whole])
            attacker.high.append(-attacker.low[whole])
            attacker.sums.append((parts + [other], 0...0))
            attacker.sums.append(([whole, other], 0...0))
        }
    }

    private func publish(
        _ town: Town, _ ledger: inout PublicationLedger, period: String, contains: [String] = []
    ) throws -> [PublishedAudit]? {
        let table = try town.table()
        var parameters = Fixtures.quick
        parameters.permutations = 1
        let auditor = try FairnessAuditor(parameters: parameters)
        let boroughs = try table.regrouped(by: "dim_borough")
        func report(_ table: AuditTable) -> AuditReport { auditor.report(table, bootstraps: false) }
        guard let nest = AreaNest(of: table, child: "community", parent: "dim_borough") else { return nil }
        let levels = [("ward", report(table)), ("borough", report(boroughs))]
        do {
            return try ledger.publish(
                levels, period: period, contains: contains,
                nests: [AreaNest(child: "ward", parent: "borough", parentOf: nest.parentOf)])
        } catch {
            #expect(error.problem.contains("would give a small count away"))
            return nil
        }
    }

    /// No hidden small count has one value only; small counts are found by their reason in the published form.
    private func check(_ attacker: Attacker, _ comment: String) {
        #expect(!attacker.isContradicted, "the attacker's model must hold the truth: \(comment)")
        for (name, cell) in attacker.names
        where !name.hasPrefix("?") && attacker.high[cell] <= 9 && attacker.high[cell] > 0 {
            #expect(attacker.low[cell] < attacker.high[cell], "\(name) = \(attacker.low[cell]) of \(comment)")
        }
    }

    @Test(
        "wards and boroughs published together give no hidden count away, even to one who knows every shown count exactly"
    )
    func levels() throws {
        var random = RandomNumbers(seed: 41)
        var hidden = 0
        for round in 0..<60 {
            let town = Town(&random)
            var ledger = PublicationLedger()
            guard let audits = try publish(town, &ledger, period: "2026") else { continue }
            hidden += audits[0].tables[0].lines.filter { $0.n == nil }.count
            for exact in [false, true] {
                var attacker = Attacker()
                read(audits, town, exact: exact, stamp: "1", into: &attacker)
                attacker.solve()
                check(attacker, "round \(round) exact \(exact)")
            }
        }
        #expect(hidden > 60)
    }

    @Test("revisions of a publication give no hidden count away, even to one who knows which wards did not change")
    func revisions() throws {
        var random = RandomNumbers(seed: 42)
        var revised = 0
        for round in 0..<40 {
            let first = Town(&random)
            var second = first
            second.change(&random)
            var ledger = PublicationLedger()
            guard let before = try publish(first, &ledger, period: "2026"),
                let after = try publish(second, &ledger, period: "2026")
            else { continue }
            revised += 1
            // Every count shown in the revision is the earlier one or at least ten people away from it.
            for (old, new) in zip(before, after) {
                for line in new.tables[0].lines {
                    guard let was = old.tables[0].line(line.community)?.n, let now = line.n else { continue }
                    #expect(was == now || abs(was - now) >= 5, "\(line.community)")
                }
            }
            for exact in [false, true] {
                var attacker = Attacker()
                read(before, first, exact: exact, stamp: "1", into: &attacker)
                read(after, second, exact: exact, slack: 9, stamp: "2", into: &attacker)
                for (old, new) in zip(first.wards, second.wards) where old.people == new.people {
                    guard let a = attacker.names["\(old.ward)@1"], let b = attacker.names["\(old.ward)@2"] else {
                        continue
                    }
                    attacker.equate(a, b)
                }
                attacker.solve()
                check(attacker, "round \(round) exact \(exact)")
            }
        }
        #expect(revised > 10)
    }

    @Test("a ward that grows out of hiding does not open the table it was hidden in")
    func coverStays() throws {
        func town(_ small: Int) -> Town {
            var random = RandomNumbers(seed: 1)
            var town = Town(&random)
            town.wards = [("w1", "B", small, 2), ("w2", "B", 12, 6), ("w3", "B", 40, 20), ("w4", "B", 50, 20)]
            town.unknown = 0
            return town
        }
        var ledger = PublicationLedger()
        let first = try #require(try publish(town(5), &ledger, period: "2026"))
        #expect(first[0].tables[0].lines.map(\.n) == [nil, nil, 40, 50])
        // Were w1 shown now, w2 would follow from it, and the 5 of the first table from w2.
        let second = try #require(try publish(town(30), &ledger, period: "2026"))
        #expect(second[0].tables[0].lines.map(\.n) == [nil, nil, 40, 50])
    }

    @Test("an earlier figure stands until ten people more or fewer stand behind it")
    func standing() throws {
        func town(_ people: Int) -> Town {
            var random = RandomNumbers(seed: 1)
            var town = Town(&random)
            town.wards = [("w1", "B", people, people / 2), ("w2", "B", 60, 30), ("w3", "C", 70, 35)]
            town.unknown = 0
            return town
        }
        var ledger = PublicationLedger()
        let counts = try [40, 44, 48, 53, 64].map { people in
            try publish(town(people), &ledger, period: "2026")?[0].tables[0].lines.map(\.n)
        }
        // Drift is measured from what was published, so small steps do not add up unseen. At 53 only six more have a good
        // match and seven more have none, which the rate would give away.
        let standing = [40, 60, 70]
        #expect(counts == [standing, standing, standing, standing, [65, 60, 70]])
    }

    @Test("a year to date shows no ward with only a few people more than an earlier month")
    func contained() throws {
        var random = RandomNumbers(seed: 1)
        var town = Town(&random)
        town.wards = [("w1", "B", 40, 20), ("w2", "B", 60, 30), ("w3", "C", 70, 35)]
        town.unknown = 0
        var ledger = PublicationLedger()
        _ = try publish(town, &ledger, period: "2026-01")
        town.wards[0].people = 43
        town.wards[1].people = 90
        let later = try #require(try publish(town, &ledger, period: "2026-01 to 02", contains: ["2026-01"]))
        #expect(later[0].tables[0].lines[0].n == nil)
        #expect(later[0].tables[0].lines[0].verdict == .suppressed)
        // Without the containment said, the periods stand side by side.
        let apart = try #require(try publish(town, &ledger, period: "2026-02"))
        #expect(apart[0].tables[0].lines[0].n == 45)
    }

    @Test("the last month of a year cannot be worked out from the year and the other months")
    func lastMonth() throws {
        func town(_ counts: [Int]) -> Town {
            var random = RandomNumbers(seed: 1)
            var town = Town(&random)
            town.wards = counts.enumerated().map { ("w\($0)", "B\($0)", $1, $1 / 2) }
            town.unknown = 0
            return town
        }
        var ledger = PublicationLedger()
        _ = try publish(town([40, 60, 70]), &ledger, period: "1")
        let second = try #require(try publish(town([4, 50, 70]), &ledger, period: "2"))
        #expect(second[0].tables[0].lines.map(\.n) == [nil, nil, 70])
        let year = try #require(try publish(town([44, 110, 140]), &ledger, period: "year", contains: ["1", "2"]))
        // 44 − 40 would be the 4; 110 − 60 would be its cover.
        #expect(year[0].tables[0].lines[0].n == nil)
    }

    @Test("the number of people with the event of a hidden rate cannot be worked out from the other rates")
    func events() throws {
        let records = Fixtures.oneVacancy([("A", 40, 4), ("B", 60, 30), ("C", 80, 50), ("D", 50, 15)])
        let report = try FairnessAuditor(parameters: Fixtures.quick).report(AuditTable(records: records))
        let lines = try #require(try PublishedAudit(report, dimension: "ward").table(.goodMatch)?.lines)
        // A's 4 would be the total less the others; D, the next fewest, is hidden with it.
        #expect(lines.map(\.rate.isNaN) == [true, false, false, true])
        #expect(lines.map(\.reason) == [.rateDiscloses, nil, nil, .secondary])
        #expect(lines.map(\.n) == [40, 60, 80, 50])
    }

    @Test("deltas are made from published figures, and levels below ward are refused")
    func rules() throws {
        var random = RandomNumbers(seed: 1)
        var town = Town(&random)
        town.wards = [("w1", "B", 42, 20), ("w2", "B", 8, 3), ("w3", "B", 73, 35), ("w4", "B", 11, 5)]
        town.unknown = 0
        var ledger = PublicationLedger()
        let january = try #require(try publish(town, &ledger, period: "2026-01"))
        town.wards[0].people = 64
        let february = try #require(try publish(town, &ledger, period: "2026-02"))
        let deltas = PublishedDelta.between(january[0], february[0], metric: .goodMatch)
        #expect(deltas.map(\.residents) == [25, nil, 0, nil])
        #expect(deltas[0].rate == twoPlaces(0.31 - 0.48) && deltas[1].rate.isNaN)
        let copy = try JSONDecoder().decode(PublicationLedger.self, from: JSONEncoder().encode(ledger))
        #expect(copy.entries.count == 4 && copy.entries.map(\.period) == ledger.entries.map(\.period))
        #expect(throws: AuditInputError.self) { try PublicationRules.check("sector") }
        #expect(throws: AuditInputError.self) { try PublicationRules.check("dim_ward × dim_ethnicity") }
        try PublicationRules.check("borough × ethnicity")
        try PublicationRules.check("ward")
    }
}
