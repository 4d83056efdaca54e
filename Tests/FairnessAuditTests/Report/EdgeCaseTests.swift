import Foundation
import Testing

@testable import FairnessAudit

@Suite("Edge cases of the definitions")
struct EdgeCaseTests {
    private func report(_ records: [AuditRecord], _ parameters: AuditParameters = Fixtures.quick) throws -> AuditReport
    {
        try FairnessAuditor(parameters: parameters).report(AuditTable(records: records, columns: .init()))
    }

    @Test("a community with no rows has no figures and too few people")
    func noRows() throws {
        let records =
            Fixtures.oneVacancy([("A", 40, 20), ("B", 40, 20)]) + [AuditRecord(resident: "z", community: "C")]
        let report = try report(records)
        let group = try #require(report.family.result(.selection)?.groups.last)
        #expect(group.community == "C" && group.n == 0 && group.rate.isNaN && group.p.isNaN)
        #expect(group.verdict == .tooFewPeople)
        // They still count in the denominator of R1.
        #expect(report.family.result(.goodMatch)?.groups.last?.n == 1)
        #expect(report.data.residentsWithoutAnyVacancy == 1)
    }

    @Test("one community alone has no comparison and no ratio")
    func alone() throws {
        let report = try report(Fixtures.oneVacancy([("A", 50, 20)]))
        let group = try #require(report.family.result(.goodMatch)?.groups.first)
        #expect(group.rate == 0.4 && group.ratio.isNaN && !group.ratioInterval.exists && group.p.isNaN)
        #expect(group.impactRatioLL144.isNaN && group.verdict == .inconclusive)
        let summary = try AuditSummary.make(
            from: AuditTable(records: Fixtures.oneVacancy([("A", 50, 20)])), publish: false)
        #expect(summary.communities[0].words == "There is no other community to compare with.")
    }

    @Test("a rest without any event leaves a difference and a p, but no ratio")
    func restZero() throws {
        let report = try report(Fixtures.oneVacancy([("A", 60, 30), ("B", 60, 0)]))
        let groups = try #require(report.family.result(.goodMatch)?.groups)
        #expect(groups[0].ratio.isNaN && groups[0].difference == 0.5 && groups[0].p < 1e-6)
        #expect(groups[0].verdict == .disparityHigher)
        #expect(groups[1].ratio == 0 && groups[1].ratioInterval.lower == 0 && groups[1].ratioInterval.upper < 1)
        #expect(groups[1].verdict == .disparityLower)
    }

    @Test("nobody or everybody with the event is degenerate, p = 1")
    func degenerate() throws {
        for good in [0, 40] {
            let report = try report(Fixtures.oneVacancy([("A", 40, good), ("B", 40, good)]))
            let groups = try #require(report.family.result(.goodMatch)?.groups)
            #expect(groups.allSatisfy { $0.p == 1 && $0.test == .degenerate })
            #expect(groups.allSatisfy { !$0.verdict.isLower })
        }
    }

    @Test("a pool smaller than k is all in the top, and is counted")
    func smallPool() throws {
        let report = try report(Fixtures.oneVacancy([("A", 4, 2), ("B", 4, 2)]))
        #expect(report.family.result(.selection)?.groups.map(\.rate) == [1, 1])
        #expect(report.data.vacanciesWithPoolOfKOrLess == 1)
        #expect(report.notes.contains { $0.contains("no more candidates than places") })
    }

    @Test("unknown residents are counted and stand in no comparison")
    func unknown() throws {
        let known = Fixtures.oneVacancy([("A", 40, 20), ("B", 40, 10)])
        let mixed = Fixtures.oneVacancy([("A", 40, 20), ("B", 40, 10), ("", 7, 7)])
        let report = try report(mixed)
        #expect(report.data.unknownResidents == 7 && report.data.residents == 87)
        let plain = try self.report(known)
        #expect(
            report.value["resident_side"]?["R1_good_match_rate"]?.json()
                == plain.value["resident_side"]?["R1_good_match_rate"]?.json())
        #expect(report.notes[0].hasPrefix("7 of 87 residents have no known community"))
    }

    @Test("scores that are no probabilities stop V12 with a text, and nothing else")
    func scores() throws {
        var records = Fixtures.random(residents: 60, vacancies: 3, communities: 2, seed: 4)
        records[0].score = 3
        let table = try AuditTable(records: Fixtures.ranked(records), columns: Fixtures.columns)
        let report = try FairnessAuditor(parameters: Fixtures.quick).report(table)
        guard case .notProbabilities(let text)? = report.lists.calibration else {
            Issue.record("V12 gave figures")
            return
        }
        #expect(text.contains("outside 0 to 1"))
        #expect(report.lists.accuracy != nil && report.family.result(.equalOpportunity) != nil)
    }

    @Test("columns that are missing leave their figures out of the report")
    func missing() throws {
        let records = (0..<40).map {
            AuditRecord(resident: "r\($0)", community: $0 < 20 ? "A" : "B", vacancy: "v1", score: 0.5)
        }
        let report = try report(records)
        #expect(report.family.rates.map(\.metric) == [.goodMatch, .scoring])
        #expect(report.mitigation == nil && report.trend == nil && report.crossings == nil && report.proxy == nil)
        #expect(report.value["counterfactual"] == nil && report.value["decomposition"] == nil)
    }

    @Test("a missing outcome leaves the row out of V10 to V12 and V3m only")
    func outcomes() throws {
        var records = Fixtures.oneVacancy([("A", 20, 10), ("B", 20, 10)])
        for place in records.indices { records[place].relevant = place % 2 == 0 ? true : nil }
        let report = try report(records)
        #expect(report.family.result(.equalOpportunity)?.groups.map(\.rows) == [10, 10])
        #expect(report.family.result(.selection)?.groups.map(\.rows) == [20, 20])
    }

    @Test("outcomes known only for people put forward are said to be so")
    func selective() throws {
        var records = Fixtures.oneVacancy([("A", 20, 10), ("B", 20, 10)])
        for place in records.indices {
            records[place].selected = place % 4 == 0
            records[place].relevant = place % 4 == 0 ? place % 8 == 0 : nil
        }
        #expect(try report(records).notes.contains { $0.contains("among those put forward") })
        records[1].relevant = true
        #expect(try !report(records).notes.contains { $0.contains("among those put forward") })
    }

    @Test("NaN is null and infinity \"inf\" in JSON")
    func json() {
        let value = ReportValue.object([
            "a": .number(.nan), "b": .number(.infinity), "c": .number(-.infinity), "d": .text("é\"\u{1}"),
            "e": .array([.number(0.1), .integer(3), .null, .bool(true)]), "f": .array([]),
        ])
        #expect(
            value.json(indent: nil)
                == #"{"a":null,"b":"inf","c":"-inf","d":"é\"\u0001","e":[0.1,3,null,true],"f":[]}"#)
    }

    @Test("settings out of range are refused by name")
    func settings() throws {
        var parameters = AuditParameters()
        parameters.alpha = 0
        parameters.k = 0
        let error = try #require(throws: AuditInputError.self) { try FairnessAuditor(parameters: parameters) }
        #expect(error.problems.map(\.column) == ["k", "alpha"])
    }

    @Test("settings are read from JSON by their printed names, absent ones by default")
    func decoding() throws {
        let parameters = try JSONDecoder().decode(AuditParameters.self, from: Data(#"{"tau":0.7,"B":10}"#.utf8))
        var expected = AuditParameters()
        expected.goodMatch = 0.7
        expected.bootstrapReplicates = 10
        #expect(parameters == expected)
    }
}
