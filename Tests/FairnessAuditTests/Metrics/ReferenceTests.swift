import Foundation
import Testing

@testable import FairnessAudit

@Suite("Fast ways against plain ones")
struct ReferenceTests {
    @Test("pairwise order and accuracy equal counting every pair")
    func pairs() throws {
        for seed in 1...5 {
            let records = Fixtures.random(
                residents: 35, vacancies: 3, communities: 3, seed: UInt64(seed), unknown: true)
            let table = try AuditTable(records: records, columns: Fixtures.columns)
            let lists = try #require(VacancyLists(table))
            let order = pairwiseOrder(lists, table)
            let accuracy = try #require(pairwiseAccuracy(lists, table))
            let known = records.filter { !$0.community.isEmpty }
            for (place, name) in table.communities.enumerated() {
                var pairs = 0.0
                var wins = 0.0
                var (all, allWins, intra, intraWins) = (0.0, 0.0, 0.0, 0.0)
                for a in known where a.community == name {
                    for b in known where b.vacancy == a.vacancy && b.resident != a.resident {
                        let (x, y) = (a.score ?? 0, b.score ?? 0)
                        let win = x > y ? 1 : x == y ? 0.5 : 0
                        if b.community != name {
                            pairs += 1
                            wins += win
                        }
                        guard a.relevant == true, b.relevant == false else { continue }
                        all += 1
                        allWins += win
                        if b.community == name {
                            intra += 1
                            intraWins += win
                        }
                    }
                }
                #expect(order[place].pairs == pairs && near(order[place].probabilityAbove, wins / pairs))
                #expect(near(accuracy[place].all, allWins / all) && near(accuracy[place].intra, intraWins / intra))
                #expect(near(accuracy[place].inter, (allWins - intraWins) / (all - intra)))
            }
        }
    }

    @Test("logistic models by group equal gradient-free maxima")
    func logistic() {
        var random = RandomNumbers(seed: 8)
        let rows = (0..<600).map { index -> JudgedRow in
            let x = random.next() * 4 - 2
            let group = Int32(index % 3)
            let p = 1 / (1 + exp(-(0.3 * Double(group) + (0.5 + 0.4 * Double(group)) * x)))
            return JudgedRow(logit: x, group: group, isSuitable: random.next() < p)
        }
        func likelihood(_ a: [Double], _ b: [Double]) -> Double {
            rows.reduce(0) {
                let eta = a[Int($1.group)] + b[Int($1.group)] * $1.logit
                return $0 - log1p(exp($1.isSuitable ? -eta : eta))
            }
        }
        let both = LogisticByGroup(groups: 3, shape: .interceptsAndSlopes).logLikelihood(rows)
        let own = LogisticByGroup(groups: 3, shape: .intercepts).logLikelihood(rows)
        let base = LogisticByGroup(groups: 3, shape: .pooled).logLikelihood(rows)
        #expect(base < own && own < both)
        // No point of a grid around the planted values lies above the maximum found.
        for a in stride(from: -0.5, through: 0.5, by: 0.25) {
            for b in stride(from: 0.25, through: 1.5, by: 0.25) {
                #expect(likelihood([a, a, a], [b, b, b]) <= base + 1e-9)
                #expect(likelihood([a, a + 0.3, a + 0.6], [b, b, b]) <= own + 1e-9)
                #expect(likelihood([a, a + 0.3, a + 0.6], [b, b + 0.4, b + 0.8]) <= both + 1e-9)
            }
        }
    }

    @Test("the head of a resident's own list runs by score, then vacancy, or by the order that was logged")
    func ownLists() throws {
        var records = [(0.5, "v3"), (0.9, "v2"), (0.5, "v1"), (0.1, "v4")].map {
            AuditRecord(resident: "r", community: "A", vacancy: $0.1, score: $0.0)
        }
        var head: [Int] = []
        let table = try AuditTable(records: records)
        ownList(table, table.rows(of: 0), 3, &head)
        #expect(head.map { table.vacancies[Int(table.vacancyOfRow[$0])] } == ["v2", "v1", "v3"])
        for (place, rank) in [3, 1, 4, 2].enumerated() { records[place].residentRank = rank }
        let logged = try AuditTable(records: records)
        ownList(logged, logged.rows(of: 0), 2, &head)
        #expect(Set(head.map { logged.vacancies[Int(logged.vacancyOfRow[$0])] }) == ["v2", "v4"])
    }

    @Test("naming the communities otherwise changes names and nothing else that has no random part")
    func relabelling() throws {
        let records = Fixtures.random(residents: 120, vacancies: 4, communities: 3, seed: 21)
        let names = ["C0": "Zeta", "C1": "Alpha", "C2": "Mid"]
        let renamed = records.map {
            var copy = $0
            copy.community = names[$0.community] ?? ""
            return copy
        }
        let auditor = try FairnessAuditor(parameters: Fixtures.quick)
        let first = auditor.report(try AuditTable(records: records, columns: Fixtures.columns), bootstraps: false)
        let second = auditor.report(try AuditTable(records: renamed, columns: Fixtures.columns), bootstraps: false)
        for (a, b) in zip(first.family.rates, second.family.rates) {
            for group in a.groups {
                let other = try #require(b.groups.first { $0.community == names[group.community] })
                #expect(group.rate == other.rate && near(group.z, other.z) && near(group.ratio, other.ratio))
                #expect(near(group.ratioInterval.upper, other.ratioInterval.upper))
                if group.test != .permutation { #expect(near(group.p, other.p)) }
            }
        }
        #expect(near(first.lists.attention?.mean ?? 0, second.lists.attention?.mean ?? 1))
        #expect(near(first.lists.divergence?.rKL ?? 0, second.lists.divergence?.rKL ?? 1))
        #expect(first.mitigation?.methods.map(\.displaced) == second.mitigation?.methods.map(\.displaced))
    }

    @Test("re-ranking fills every place, holds every floor, and the greedy forms never lose a list that already does")
    func reranking() throws {
        for seed in 1...10 {
            let records = Fixtures.random(residents: 60, vacancies: 2, communities: 4, seed: UInt64(seed))
            let table = try AuditTable(records: records, columns: Fixtures.columns)
            let lists = try #require(VacancyLists(table))
            for vacancy in 0..<lists.count {
                let list = lists.list(vacancy)
                let pool = RerankedPool(list, table, k: 10)
                let groups = Array(list.groups)
                for method in Reranking.allCases {
                    let order = method.order(pool)
                    #expect(order.count == 10 && Set(order).count == 10)
                    #expect(pool.loss(order) >= -1e-12 && pool.loss(order) <= 1)
                    guard method == .constsort || method == .cons || method == .relaxed else { continue }
                    var counts = [Int](repeating: 0, count: 4)
                    for (place, candidate) in order.enumerated() {
                        counts[Int(groups[Int(candidate)])] += 1
                        for group in 0..<4 where method == .constsort {
                            #expect(counts[group] >= floorOf(Double(place + 1) * pool.share[group]))
                        }
                    }
                }
            }
        }
    }

    @Test("rank divergences lie between 0 and 1, and the worst order of blocks has rKL 1")
    func divergences() throws {
        for seed in 1...30 {
            var random = RandomNumbers(seed: UInt64(seed))
            let sizes = (0..<3).map { _ in 3 + random.whole(below: 25) }
            var records: [AuditRecord] = []
            for (community, size) in sizes.enumerated() {
                for _ in 0..<size {
                    records.append(
                        AuditRecord(
                            resident: "r\(1000 + records.count)", community: "C\(community)", vacancy: "v",
                            score: random.next()))
                }
            }
            let table = try AuditTable(records: Fixtures.ranked(records))
            let figures = rankDivergence(try #require(VacancyLists(table)), AuditParameters())
            for value in [figures.rKL] + figures.rND where !value.isNaN { #expect(value >= 0 && value <= 1 + 1e-12) }
            // One of the orders of blocks is the worst there is.
            var worst = 0.0
            for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
                var blocks = records
                for place in blocks.indices {
                    let community = Int(String(blocks[place].community.dropFirst())) ?? 0
                    blocks[place].score = -Double(order.firstIndex(of: community) ?? 0)
                }
                let table = try AuditTable(records: Fixtures.ranked(blocks))
                worst = max(worst, rankDivergence(try #require(VacancyLists(table)), AuditParameters()).rKL)
            }
            #expect(near(worst, 1))
        }
    }

    @Test("a declared reference is compared with, beside the rest")
    func reference() throws {
        var parameters = Fixtures.quick
        parameters.reference = "B"
        let table = try AuditTable(records: Fixtures.oneVacancy([("A", 40, 30), ("B", 40, 20), ("C", 40, 10)]))
        let groups = try #require(FairnessAuditor(parameters: parameters).rates(of: table).result(.goodMatch)?.groups)
        #expect(groups.map(\.ratioToReference).map { $0.isNaN ? -1 : $0 } == [1.5, -1, 0.5])
        #expect(groups[0].ratioToReferenceInterval.lower < 1.5 && groups[0].ratioToReferenceInterval.upper > 1.5)
        parameters.reference = "Z"
        #expect(try FairnessAuditor(parameters: parameters).report(table).notes.contains { $0.contains("reference Z") })
    }

    @Test("a report encodes to the same JSON values whichever way it is written")
    func encoding() throws {
        let records = Fixtures.random(residents: 40, vacancies: 2, communities: 2, seed: 13)
        let table = try AuditTable(records: records, columns: Fixtures.columns)
        let report = try FairnessAuditor(parameters: Fixtures.quick).report(table)
        let written = try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? NSDictionary
        let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? NSDictionary
        #expect(written != nil && written == encoded)
    }
}
