import Foundation
import Testing

@testable import FairnessAudit

@Suite("Reading match records")
struct CSVTests {
    private let good = """
        resident_id,vacancy_id,community,rank,score
        r1,v1,Aston,1,0.9
        r2,v1,"Bow, East",2,0.5
        r3,,Aston,,
        r4,v1,,3,0.25
        """

    @Test("quotation marks, unknown communities and residents without a vacancy are read")
    func read() throws {
        let table = try AuditTable(csv: Data(good.utf8))
        #expect(table.residents == ["r1", "r2", "r3", "r4"])
        #expect(table.communities == ["Aston", "Bow, East"])
        #expect(table.communityOfResident == [0, 1, 0, -1])
        #expect(table.firstRow == [0, 1, 2, 2, 3])
        #expect(table.score == [0.9, 0.5, 0.25])
        #expect(table.rank == [1, 2, 3])
    }

    @Test("line endings, a byte order mark, blank lines and chunk borders change nothing")
    func forms() throws {
        let plain = try AuditTable(csv: Data(good.utf8))
        let windows = Data([0xEF, 0xBB, 0xBF] + good.replacingOccurrences(of: "\n", with: "\r\n\r\n").utf8)
        for size in [1, 2, 3, 7, 1000] {
            let chunks = stride(from: 0, to: windows.count, by: size).map {
                Data(windows[$0..<min($0 + size, windows.count)])
            }
            let table = try AuditTable(csv: chunks)
            #expect(table.residents == plain.residents && table.communities == plain.communities)
            #expect(table.score == plain.score && table.rank == plain.rank && table.firstRow == plain.firstRow)
        }
    }

    @Test(
        "a fault is named with its line and column",
        arguments: [
            ("resident_id,community,rank,score\n", "1 vacancy_id the column is missing"),
            (
                "resident_id,vacancy_id,community,rank,score,outcome,relevant\n",
                "1 relevant the column is given twice"
            ),
            ("HEAD\nr1,v1,A,1,x\n", "2 score this is not a finite number"),
            ("HEAD\nr1,v1,A,1,nan\n", "2 score this is not a finite number"),
            ("HEAD\nr1,v1,A,1,1e999\n", "2 score this is not a finite number"),
            ("HEAD\nr1,v1,A,1.5,0.5\n", "2 rank this is not a whole number"),
            ("HEAD\nr1,v1,A,0,0.5\n", "2 rank the rank is below 1"),
            ("HEAD\nr1,v1,A,1,\n", "2 score the score is missing or not a finite number"),
            ("HEAD\n,v1,A,1,0.5\n", "2 resident_id the resident has no identifier"),
            ("HEAD\nr1,v1,A,1,0.5,7\n", "2 - there are 6 fields where the header has 5"),
            (
                "HEAD\nr1,v1,A,1,0.5\nr1,v2,B,1,0.5\n",
                "3 community this resident was in another community on an earlier line"
            ),
            (
                "HEAD\nr2,v1,A,2,0.5\nr1,v1,A,1,0.5\nr2,v1,A,3,0.5\n",
                "4 - the pair of resident and vacancy was already given on line 2"
            ),
            (
                "HEAD\nr1,v1,A,1,0.5\nr2,v1,A,3,0.4\n",
                "3 rank rank 3 in a list of 2 means that places are missing"
            ),
            ("HEAD\nr1,v1,A,1,0.5\nr2,v1,A,1,0.4\n", "3 rank rank 1 of this vacancy is also on line 2"),
            ("HEAD\nr1,v1,A,1,0.5\nr2,v1,A,,0.4\n", "3 rank the rank is missing here but given elsewhere"),
            ("HEAD\nr1,,A,,\nr1,v1,A,1,0.4\n", "2 vacancy_id this resident has vacancies on other lines"),
            ("HEAD\nr1,,A,,\nr1,,A,,\n", "3 vacancy_id this resident is logged twice without a vacancy"),
            ("HEAD\nr1,,A,1,\n", "2 vacancy_id there is a rank or a score but no vacancy"),
            ("HEAD\n", "- - there is no record"),
            ("", "- - the file is empty"),
            ("HEAD\n\"r1,v1", "2 - a quotation mark is never closed"),
            ("HEAD\nr1,\"v\"1,A,1,0.5\n", "2 - there is text after a closing quotation mark"),
        ])
    func faults(text: String, expected: String) throws {
        let csv = text.replacingOccurrences(of: "HEAD", with: "resident_id,vacancy_id,community,rank,score")
        let error = try #require(throws: AuditInputError.self) { try AuditTable(csv: Data(csv.utf8)) }
        let first = try #require(error.problems.first)
        #expect("\(first.line.map(String.init) ?? "-") \(first.column ?? "-") \(first.problem)" == expected)
        #expect(!first.remedy.isEmpty && error.description.contains(first.remedy))
    }

    @Test("optional columns have faults of their own")
    func optional() throws {
        func problems(_ columns: String, _ rows: [String]) -> [String] {
            let header = "resident_id,vacancy_id,community,rank,score,\(columns)"
            do {
                _ = try AuditTable(csv: Data(([header] + rows).joined(separator: "\n").utf8))
                return []
            } catch { return error.problems.map { "\($0.line ?? 0) \($0.column ?? "") \($0.problem)" } }
        }
        #expect(problems("selected", ["r1,v1,A,1,0.5,2"]) == ["2 selected this is neither 0 nor 1"])
        #expect(
            problems("selected", ["r1,v1,A,1,0.5,1", "r2,v1,A,2,0.4,"])
                == ["3 selected it is missing here but given elsewhere"])
        #expect(problems("relevant", ["r1,v1,A,1,0.5,", "r2,v1,A,2,0.4,1"]) == [])
        #expect(problems("pay", ["r1,v1,A,1,0.5,-3"]) == ["2 pay the pay is not a number from 0"])
        #expect(
            problems("pay", ["r1,v1,A,1,0.5,30000", "r2,v1,A,2,0.4,31000"])
                == ["3 pay this vacancy had another pay on an earlier line"])
        #expect(problems("c_skill", ["r1,v1,A,1,0.5,"]) == ["2 c_skill the part is missing"])
        #expect(problems("x_skill", ["r1,v1,A,1,0.5,"]) == [])
        #expect(
            problems("dim_area", ["r1,v1,A,1,0.5,urban", "r1,v2,A,1,0.5,rural"])
                == ["3 dim_area this resident had another value on an earlier line"])
        #expect(problems("rank_resident", ["r1,v1,A,1,0.5,0"]) == ["2 rank_resident the rank is below 1"])
    }

    @Test("after fifty faults the rest are not listed, and the error says so")
    func many() throws {
        let rows = (0..<80).map { "r\($0),v1,A,x,0.5" }
        let text = (["resident_id,vacancy_id,community,rank,score"] + rows).joined(separator: "\n")
        let error = try #require(throws: AuditInputError.self) { try AuditTable(csv: Data(text.utf8)) }
        #expect(error.problems.count == 50 && error.stoppedEarly)
    }

    @Test("columns the audit does not know are listed, not lost in silence")
    func ignored() throws {
        var reader = AuditCSVReader()
        try reader.feed(Data("resident_id,vacancy_id,community,rank,score,releavnt\nr1,v1,A,1,0.5,1\n".utf8))
        _ = try reader.finish()
        #expect(reader.ignoredColumns == ["releavnt"])
    }

    @Test("numbers read are the very doubles the standard library reads")
    func numbers() {
        func read(_ text: String) -> Double? {
            var copy = text
            return copy.withUTF8 { DecimalText.double($0) }
        }
        var random = RandomNumbers(seed: 9)
        for _ in 0..<20_000 {
            let size = pow(10, (random.next() * 30 - 15).rounded())
            let value = (random.next() - 0.5) * size
            #expect(read("\(value)") == value)
            let digits = random.whole(below: 19)
            let text = String((0...digits).map { _ in Character("\(random.whole(below: 10))") })
            #expect(read("0.\(text)") == Double("0.\(text)"))
            #expect(read("\(text).5e\(random.whole(below: 40) - 20)") != nil)
        }
        #expect(read("12") == 12 && read("-0.5") == -0.5 && read("1E3") == 1000 && read(".5") == 0.5 && read("+7") == 7)
        for bad in ["", "-", ".", "1e", "1e+", "0x10", "inf", "NaN", "1,5", " 1", "1 ", "--1", "1.2.3", "1e99999"] {
            #expect(read(bad) == nil, "\(bad)")
        }
    }

    @Test("records in memory make the same table as the file")
    func memory() throws {
        let records = [
            AuditRecord(resident: "r4", community: AuditTable.unknown, vacancy: "v1", rank: 3, score: 0.25),
            AuditRecord(resident: "r2", community: "Bow, East", vacancy: "v1", rank: 2, score: 0.5),
            AuditRecord(resident: "r3", community: "Aston"),
            AuditRecord(resident: "r1", community: "Aston", vacancy: "v1", rank: 1, score: 0.9),
        ]
        let table = try AuditTable(records: records)
        let file = try AuditTable(csv: Data(good.utf8))
        #expect(table.residents == file.residents && table.communityOfResident == file.communityOfResident)
        #expect(table.score == file.score && table.rank == file.rank && table.firstRow == file.firstRow)
        #expect(throws: AuditInputError.self) {
            try AuditTable(records: [AuditRecord(resident: "r1", community: "A", vacancy: "v1", score: .nan)])
        }
        #expect(throws: AuditInputError.self) { try table.regrouped(by: "dim_ward") }
    }

    @Test("a row at fault does not disturb the rows after it: each fault has its line, and no other")
    func faultThenGood() {
        let text = """
            resident_id,vacancy_id,community,rank,score
            r1,v1,A,1,NaN
            r2,v1,A,2,0.5
            r3,v2,B,one,0.4
            r4,v2,B,2,0.3
            """
        let error = #expect(throws: AuditInputError.self) {
            var reader = AuditCSVReader()
            try reader.feed(Data(text.utf8))
            _ = try reader.finish()
        }
        #expect(error?.problems.compactMap(\.line) == [2, 4])
    }

    @Test("records of any kind are read or refused, never a crash")
    func mutated() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let cells = [
            "", "r1", "r2", "r3", "v1", "v2", "A", "B", "(unknown)", "1", "2", "0", "-1", "3.5", "NaN", "1e999", "0.5",
            "0.9", "\"a,b\"", "\"", "x\"y", "2026-01", "\u{FEFF}", "é",
        ]
        let columns = [
            "resident_id", "vacancy_id", "community", "rank", "score", "selected", "relevant", "pay", "rank_resident",
            "period", "stratum", "dim_a", "x_a", "c_a", "c_b", "other", "rank",
        ]
        for _ in 0..<3_000 {
            let width = 5 + next(columns.count - 4)
            var text = columns.prefix(width).joined(separator: ",") + "\n"
            for _ in 0..<next(6) {
                let isTorn = next(8) == 0
                let row = (0..<(isTorn ? next(width + 2) : width)).map { _ in cells[next(cells.count)] }
                text += row.joined(separator: ",") + (next(10) == 0 ? "\r\n" : "\n")
            }
            var reader = AuditCSVReader()
            do {
                try reader.feed(Data(text.utf8))
                let table = try reader.finish()
                _ = try FairnessAuditor().report(table, bootstraps: false)
            } catch {}
        }
    }
}
