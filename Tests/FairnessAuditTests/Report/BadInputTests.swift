import Foundation
import Testing

@testable import FairnessAudit

/// What the definitions and the records' format say about input that is wrong or odd: an answer, or a refusal by line.
@Suite("Bad and odd input")
struct BadInputTests {
    private func table(_ columns: String, _ rows: [String]) throws -> AuditTable {
        try AuditTable(
            csv: Data((["resident_id,vacancy_id,community,rank,score" + columns] + rows).joined(separator: "\n").utf8))
    }

    private func refusal(_ columns: String, _ rows: [String]) -> [String] {
        do {
            _ = try table(columns, rows)
            return []
        } catch let error as AuditInputError {
            return error.problems.map { "\($0.line ?? 0) \($0.column ?? "-"): \($0.problem)" }
        } catch { return ["another error"] }
    }

    private func report(_ records: [AuditRecord]) throws -> AuditReport {
        try FairnessAuditor(parameters: Fixtures.quick).report(AuditTable(records: records))
    }

    @Test("several faults in one file are all refused, each with its line, and nothing is used")
    func refused() {
        let rows = [
            "r1,v1,A,1,0.9", "r2,v1,A,1,0.8", "r3,v1,B,4,0.7", "r4,v1,B,2,nan", "r1,v1,A,3,0.9", "r5,v1,B,x,0.4",
        ]
        // What one row shows is said first; ranks and pairs are looked at once every row can be read.
        #expect(
            refusal("", rows) == [
                "5 score: this is not a finite number", "7 rank: this is not a whole number",
            ])
        let readable = rows.filter { !$0.contains("nan") && !$0.contains("x,") }
        #expect(refusal("", readable) == ["5 -: the pair of resident and vacancy was already given on line 2"])
        #expect(
            refusal("", Array(readable.dropLast())) == [
                "3 rank: rank 1 of this vacancy is also on line 2",
                "4 rank: rank 4 in a list of 3 means that places are missing",
            ])
    }

    @Test("columns that are missing or given twice are all named")
    func columns() {
        let text = "resident_id,resident_id,vacancy_id,score\n"
        let error = #expect(throws: AuditInputError.self) { try AuditTable(csv: Data(text.utf8)) }
        #expect(
            error?.problems.map { "\($0.column ?? ""): \($0.problem)" } == [
                "resident_id: the column is given twice", "community: the column is missing",
                "rank: the column is missing",
            ])
    }

    @Test("scores that do not add up to their parts are counted, with the first line, and audited all the same")
    func parts() throws {
        let table = try table(
            ",c_skill,c_travel", ["r1,v1,A,1,0.9,0.8,0.1", "r2,v1,B,2,0.5,0.6,0.1", "r3,v1,B,3,0.4,0.6,0.1"])
        #expect(table.rowsWithPartResidual == 2 && table.firstLineWithPartResidual == 3)
        let report = try FairnessAuditor(parameters: Fixtures.quick).report(table)
        #expect(report.notes.contains("Rows whose parts do not add up: 2, the first on line 3."))
        #expect(!report.publishableNotes.contains { $0.contains("line 3") })
        #expect(report.decomposition.additive != nil)
        let exact = try self.table(",c_skill,c_travel", ["r1,v1,A,1,0.9,0.8,0.1", "r2,v1,B,2,0.5,0.6,-0.1"])
        #expect(exact.rowsWithPartResidual == 0 && exact.firstLineWithPartResidual == nil)
    }

    @Test("one community only, and none at all, are said and compared with nothing")
    func alone() throws {
        let one = try report(Fixtures.oneVacancy([("A", 50, 20)]))
        #expect(one.notes.contains("There is only one community, so nothing is compared and there is no ratio."))
        #expect(one.family.rates.allSatisfy { $0.groups.allSatisfy { $0.ratio.isNaN && $0.p.isNaN } })
        let none = try report(Fixtures.oneVacancy([("", 50, 20)]))
        #expect(none.notes.contains("No resident has a known community, so nothing is compared."))
        #expect(none.data.unknownResidents == 50 && none.family.rates.allSatisfy(\.groups.isEmpty))
        _ = none.json()
    }

    @Test("a best rate of zero leaves the impact ratio of LL144 empty")
    func noBest() throws {
        let groups = try #require(
            try report(Fixtures.oneVacancy([("A", 40, 0), ("B", 40, 0)])).family.result(.goodMatch)?.groups)
        #expect(groups.allSatisfy { $0.impactRatioLL144.isNaN && $0.ratio.isNaN && $0.p == 1 && $0.rate == 0 })
    }

    @Test("everybody with the event is a rate of 1 with a ratio of 1 and no alarm")
    func everybody() throws {
        let groups = try #require(
            try report(Fixtures.oneVacancy([("A", 40, 40), ("B", 80, 80)])).family.result(.goodMatch)?.groups)
        #expect(groups.allSatisfy { $0.rate == 1 && $0.ratio == 1 && $0.p == 1 && $0.test == .degenerate })
        #expect(groups.allSatisfy { !$0.verdict.isLower })
    }

    @Test("equal scores count half in pairs, lie not above the median, and stand in vacancy order in a resident's list")
    func ties() throws {
        let equal = (0..<20).map {
            AuditRecord(
                resident: "r\(10 + $0)", community: $0 < 10 ? "A" : "B", vacancy: "v1", rank: $0 + 1, score: 0.5)
        }
        let report = try report(equal)
        #expect(report.lists.pairwise?.map(\.probabilityAbove) == [0.5, 0.5])
        #expect(report.family.result(.scoring)?.groups.map(\.events) == [0, 0])
        let table = try self.table("", ["r1,v2,A,1,0.5", "r1,v1,A,1,0.5", "r1,v3,A,1,0.6"])
        var head: [Int] = []
        ownList(table, table.rows(of: 0), 2, &head)
        #expect(head.map { table.vacancies[Int(table.vacancyOfRow[$0])] } == ["v3", "v1"])
    }

    @Test("a pool smaller than k is all in the top, and such vacancies are counted")
    func smallPool() throws {
        let report = try report(Fixtures.oneVacancy([("A", 4, 2), ("B", 5, 2)]))
        #expect(report.data.vacanciesWithPoolOfKOrLess == 1)
        #expect(report.family.result(.selection)?.groups.map(\.rate) == [1, 1])
        #expect(report.family.result(.selection)?.groups.allSatisfy { $0.verdict == .tooFewPeople } == true)
    }

    @Test("one period is taken out with its own residents, vacancies and figures")
    func period() throws {
        let table = try table(
            ",period", ["r1,v1,A,1,0.9,2026-01", "r2,v1,B,2,0.5,2026-01", "r2,v2,B,1,0.7,2026-02", "r3,v3,B,1,0.7,"])
        #expect(table.rowsWithoutPeriod == 1)
        let second = try table.selecting(period: "2026-02")
        #expect(second.residents == ["r2"] && second.vacancies == ["v2"] && second.score == [0.7])
        #expect(second.firstRow == [0, 1] && second.rank == [1] && second.periods == ["2026-02"])
        #expect(try table.selecting(period: "2026-01").residents == ["r1", "r2"])
        let notes = try FairnessAuditor(parameters: Fixtures.quick).report(table).notes
        #expect(notes.contains("1 of 4 rows name no period; they stand in no trend."))
    }

    @Test("a period that no record names, and a list over two periods, are refused")
    func unknownPeriod() throws {
        let table = try table(",period", ["r1,v1,A,1,0.9,2026-01", "r2,v1,B,2,0.5,2026-02"])
        let unknown = #expect(throws: AuditInputError.self) { try table.selecting(period: "2027-01") }
        #expect(
            unknown?.description
                == "period: no record lies in the period 2027-01. Use one of 2026-01, 2026-02.")
        let split = #expect(throws: AuditInputError.self) { try table.selecting(period: "2026-01") }
        #expect(split?.problem == "the list of vacancy v1 lies in several periods")
        let plain = try self.table("", ["r1,v1,A,1,0.9"])
        #expect(
            #expect(throws: AuditInputError.self) { try plain.selecting(period: "2026-01") }?.remedy
                == "Add a period column to the records")
    }

    @Test("the pairs of the counterfactual test are refused by line as well")
    func pairs() throws {
        let head = "resident_id,vacancy_id,community_from,community_to,score_from,score_to"
        func problems(_ text: String) -> [String] {
            do {
                _ = try CounterfactualPair.read(csv: Data(text.utf8))
                return []
            } catch { return error.problems.map { "\($0.line ?? 0) \($0.column ?? "-"): \($0.problem)" } }
        }
        #expect(
            problems(head + "\nr1,v1,A,B,0.5,x\nr1,v1,A,C,0.5") == [
                "2 score_to: this is not a finite number", "3 -: there are 5 fields where the header has 6",
            ])
        #expect(problems("") == ["0 -: the file is empty"])
        #expect(
            problems(head + ",score_to\nr1,v1,A,B,0.5,0.5\n") == [
                "1 score_to: the column is given twice", "2 -: there are 6 fields where the header has 7",
            ])
        #expect(problems(head + ",declared_from\n") == ["1 declared_to: the column is missing"])
    }
}
