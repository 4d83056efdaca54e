import Testing

@testable import FairnessAudit

/// Plays the attacker over tables that were published at different times: levels one after the other, months and the year
/// that holds them, pools before and after they fall apart.
@Suite("Attacks over successive and overlapping tables")
struct OverlapTests {
    /// People by ward; a ward's borough is its first two letters.
    private typealias Town = [String: Int]

    private static func town(_ random: inout RandomNumbers) -> Town {
        var town: Town = [:]
        for borough in 0..<(2 + random.whole(below: 2)) {
            for ward in 0..<(2 + random.whole(below: 4)) {
                town["B\(borough)-w\(ward)"] =
                    random.next() < 0.4 ? random.whole(below: 13) : 12 + random.whole(below: 60)
            }
        }
        return town
    }

    /// Empty for people whose ward is not known.
    private static func borough(_ ward: String) -> String { String(ward.prefix(2)) }

    private static func tables(_ town: Town) throws -> (wards: AuditTable, boroughs: AuditTable) {
        var records: [AuditRecord] = []
        for (ward, people) in town.sorted(by: { $0.key < $1.key }) {
            for place in 0..<people {
                records.append(
                    AuditRecord(
                        resident: "r\(10_000 + records.count)", community: ward, vacancy: "v1",
                        score: place % 2 == 0 ? 0.8 : 0.4, dimensions: [borough(ward)]))
            }
        }
        if records.isEmpty { records = [AuditRecord(resident: "r", community: "", dimensions: [""])] }
        let table = try AuditTable(
            records: Fixtures.ranked(records), columns: AuditColumns(dimensions: ["dim_borough"]))
        return (table, try table.regrouped(by: "dim_borough"))
    }

    private let auditor: FairnessAuditor

    init() throws {
        var parameters = Fixtures.quick
        parameters.permutations = 1
        auditor = try FairnessAuditor(parameters: parameters)
    }

    private func report(_ table: AuditTable) -> AuditReport {
        auditor.report(table.withoutDimensions(), bootstraps: false)
    }

    /// Counts that one table shows, exactly: the worst case. Nil where it was refused.
    private func publish(
        _ table: AuditTable, as level: String, _ tables: (wards: AuditTable, boroughs: AuditTable),
        _ ledger: inout PublicationLedger, period: String = "", contains: [String] = [], within: [String] = []
    ) throws -> PublishedAudit? {
        let nest = AreaNest(of: tables.wards, as: "ward", in: tables.boroughs, as: "borough")
        do {
            return try ledger.publish(
                [(level, report(table))], period: period, contains: contains, within: within, nests: [nest])[0]
        } catch {
            #expect(error.problem.contains("would give a small count away"))
            return nil
        }
    }

    /// Notes what a table shows in the attacker's book, and that its cells add up to the total.
    private func read(
        _ audit: PublishedAudit, _ counts: [String: Int], stamp: String, into attacker: inout Attacker
    ) -> [String: Int] {
        var cells: [String: Int] = [:]
        for line in audit.table(.goodMatch)?.lines ?? [] {
            let count = counts[line.community] ?? 0
            let range = line.n != nil ? count...count : line.reason == .smallCount ? 1...9 : 1...400
            cells[line.community] = attacker.unknown("\(line.community)@\(stamp)", range)
        }
        let total = counts.values.reduce(0, +)
        if !cells.isEmpty { attacker.sums.append((Array(cells.values), total...total)) }
        return cells
    }

    private func check(_ attacker: Attacker, _ comment: String) {
        #expect(!attacker.isContradicted, "the attacker's model must hold the truth: \(comment)")
        for (name, cell) in attacker.names where attacker.high[cell] <= 9 && attacker.high[cell] > 0 {
            #expect(attacker.low[cell] < attacker.high[cell], "\(name) = \(attacker.low[cell]) of \(comment)")
        }
    }

    /// Parts add up to a whole: the whole's complement stands in both sums.
    private func relate(_ parts: [Int], _ whole: Int, _ attacker: inout Attacker) {
        let other = attacker.low.count
        attacker.low.append(-attacker.high[whole])
        attacker.high.append(-attacker.low[whole])
        attacker.sums.append((parts + [other], 0...0))
        attacker.sums.append(([whole, other], 0...0))
    }

    private static func boroughs(_ town: Town) -> [String: Int] {
        town.reduce(into: [:]) { $0[borough($1.key), default: 0] += $1.value }
    }

    @Test("boroughs published today and wards tomorrow, or the other way round, give no hidden count away")
    func levelsApart() throws {
        var random = RandomNumbers(seed: 51)
        var published = 0
        for round in 0..<60 {
            let town = Self.town(&random)
            let tables = try Self.tables(town)
            var ledger = PublicationLedger()
            let order = round % 2 == 0 ? ["borough", "ward"] : ["ward", "borough"]
            var attacker = Attacker()
            var cells: [String: [String: Int]] = [:]
            for level in order {
                let table = level == "ward" ? tables.wards : tables.boroughs
                let counts = level == "ward" ? town : Self.boroughs(town)
                if let audit = try publish(table, as: level, tables, &ledger) {
                    cells[level] = read(audit, counts, stamp: level, into: &attacker)
                }
            }
            guard let wards = cells["ward"], let boroughs = cells["borough"] else { continue }
            published += 1
            for (name, whole) in boroughs {
                relate(wards.filter { Self.borough($0.key) == name }.map(\.value), whole, &attacker)
            }
            attacker.solve()
            check(attacker, "round \(round)")
        }
        #expect(published > 20)
    }

    @Test("two people of unknown place hide one chain of areas, and the second publication of a level stands")
    func chain() throws {
        var town: Town = [:]
        for borough in 0..<4 { for ward in 0..<3 { town["B\(borough)-w\(ward)"] = 30 + 10 * borough + ward } }
        town[""] = 2
        let tables = try Self.tables(town)
        let nest = AreaNest(of: tables.wards, as: "ward", in: tables.boroughs, as: "borough")
        var ledger = PublicationLedger()
        func hidden() throws -> [[String]] {
            let audits = try ledger.publish(
                [("ward", report(tables.wards)), ("borough", report(tables.boroughs))], nests: [nest])
            return audits.map { audit in
                (audit.table(.goodMatch)?.lines ?? []).filter { $0.verdict == .suppressed }.map(\.community)
            }
        }
        let first = try hidden()
        #expect(first == [["B0-w0", "B0-w1"], ["B0"]])
        #expect(try hidden() == first)
    }

    @Test(
        "two months and their year, in any order, give no hidden count away, nor that of a month not published"
    )
    func periods() throws {
        var random = RandomNumbers(seed: 52)
        var published = 0
        for round in 0..<60 {
            let months = (0..<3).map { month -> Town in
                var town = Self.town(&random)
                // One month of few people, which the others must not give away.
                if month == 2 { for ward in town.keys.sorted() { town[ward] = random.whole(below: 12) } }
                return town
            }
            let year = months.reduce(into: Town()) { $0.merge($1) { $0 + $1 } }
            let orders = [
                ["2026", "2026-01", "2026-02"], ["2026-01", "2026-02", "2026"], ["2026-01", "2026", "2026-02"],
            ]
            var ledger = PublicationLedger()
            var attacker = Attacker()
            var cells: [String: [String: Int]] = [:]
            for period in orders[round % 3] {
                let town = period == "2026" ? year : months[period == "2026-01" ? 0 : 1]
                let tables = try Self.tables(town)
                let known = Set(ledger.entries.map(\.period))
                let audit = try publish(
                    tables.wards, as: "ward", tables, &ledger, period: period,
                    contains: known.filter { $0 != period && $0.hasPrefix(period) }.sorted(),
                    within: known.filter { $0 != period && period.hasPrefix($0) }.sorted())
                if let audit { cells[period] = read(audit, town, stamp: period, into: &attacker) }
            }
            guard cells.count == 3 else { continue }
            published += 1
            for (ward, whole) in cells["2026"] ?? [:] {
                // The month that is not published: hidden where it is small.
                let left = months[2][ward] ?? 0
                let name = "\(ward)@2026-03"
                let rest = attacker.unknown(name, (1..<10).contains(left) ? 0...9 : 0...400)
                let parts = ["2026-01", "2026-02"].compactMap { cells[$0]?[ward] }
                relate(parts + [rest], whole, &attacker)
            }
            attacker.solve()
            check(attacker, "round \(round) \(orders[round % 3])")
        }
        #expect(published > 10)
    }

    @Test("the same publication again is the same figures and no new entry")
    func again() throws {
        var random = RandomNumbers(seed: 53)
        let town = Self.town(&random)
        let tables = try Self.tables(town)
        var ledger = PublicationLedger()
        let first = try publish(tables.wards, as: "ward", tables, &ledger)
        let known = ledger
        let second = try publish(tables.wards, as: "ward", tables, &ledger)
        #expect(first?.json() == second?.json())
        #expect(ledger.entries.count == known.entries.count)
    }

    @Test("levels that are only counted when another is published stand as they were decided")
    func counted() throws {
        let town: Town = ["B0-w0": 40, "B0-w1": 5, "B0-w2": 30, "B1-w0": 60, "B1-w1": 50]
        let tables = try Self.tables(town)
        let nest = AreaNest(of: tables.wards, as: "ward", in: tables.boroughs, as: "borough")
        var ledger = PublicationLedger()
        let boroughs = try ledger.publish(
            [("borough", report(tables.boroughs)), ("ward", auditor.counts(tables.wards))], nests: [nest])
        #expect(boroughs[0].tables[0].lines.map(\.n) == [75, 110])
        #expect(boroughs[1].tables.isEmpty)
        let wards = try ledger.publish(
            [("ward", report(tables.wards)), ("borough", auditor.counts(tables.boroughs))], nests: [nest])
        #expect(wards[0].tables[0].lines.map(\.n) == [40, nil, nil, 60, 50])
    }
}
