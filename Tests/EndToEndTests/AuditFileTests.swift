import Foundation
import Testing

@Suite("fairway audit of a file, and fairway report")
struct AuditFileTests {
    /// Two communities of 200 residents with one vacancy each; of the first nearly all have a good match, of the other few.
    private static let unequal: Data = {
        var text = "resident_id,vacancy_id,community,rank,score\n"
        for number in 0..<400 {
            let isEast = number % 2 == 0
            let isGood = number % 10 < (isEast ? 9 : 2) || (isEast && number % 10 == 9)
            text += "r\(number),v\(number % 20),\(isEast ? "East" : "West"),\(number / 20 + 1),\(isGood ? 0.9 : 0.1)\n"
        }
        return Data(text.utf8)
    }()

    /// The figures that the definitions give for their worked example.
    private static let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/data/audit").standardized

    @Test("A file gives every figure as JSON, a table and a page, and says that the form is internal")
    func forms() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("records.csv", Self.unequal).path
        let json = try await workspace.fairway("audit", "--input", file, "--quick", "--format", "json")
        #expect(json.status == 0)
        #expect(json.notes.contains("must not leave the authority"))
        let figures = try #require(try JSONSerialization.jsonObject(with: json.data) as? [String: Any])
        let residents = try #require(figures["resident_side"] as? [String: Any])
        #expect(residents.keys.contains("R1_good_match_rate"))
        let csv = try await workspace.fairway("audit", "--input", file, "--quick", "--format", "csv")
        #expect(csv.text.hasPrefix("figure,meaning,community,residents,rate"))
        #expect(csv.text.contains("R1,Residents with at least one good match,West,200,"))
        let page = try await workspace.fairway("audit", "--input", file, "--quick")
        #expect(page.text.contains("What we could not see"))
    }

    @Test("The published page is one file without a script to run or an address to fetch, and hides small counts")
    func published() async throws {
        let workspace = try Workspace()
        var records = Self.unequal
        for number in 0..<7 { records += Data("s\(number),v1,Hamlet,\(21 + number),0.05\n".utf8) }
        let file = try workspace.write("records.csv", records).path
        let run = try await workspace.fairway(
            "audit", "--input", file, "--quick", "--publish", "--format", "html", "--by", "ward")
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("<!DOCTYPE html>"))
        #expect(!run.text.contains("<script src") && !run.text.contains("<link ") && !run.text.contains("url("))
        #expect(!run.notes.contains("must not leave the authority"))
        #expect(!run.text.contains(">7<"))
    }

    @Test("A gate that fails ends with 4 and names the community and the figure; one that holds with 0")
    func gate() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("records.csv", Self.unequal).path
        let failed = try await workspace.fairway("audit", "--input", file, "--quick", "--gate", "no disparity-lower")
        #expect(failed.status == 4)
        #expect(failed.notes.contains("West") && failed.notes.contains("R1"))
        let held = try await workspace.fairway("audit", "--input", file, "--quick", "--gate", "R1.n > 100")
        #expect(held.status == 0)
        let wrong = try await workspace.fairway("audit", "--input", file, "--gate", "no such word")
        #expect(wrong.status == 65)
        #expect(wrong.notes.contains("column"))
    }

    @Test("Records with faults are refused with their lines, and nothing is written")
    func faults() async throws {
        let workspace = try Workspace()
        let text = "resident_id,vacancy_id,community,rank,score\nr1,v1,East,1,0.5\nr1,v1,East,2,much\n"
        let file = try workspace.write("records.csv", Data(text.utf8)).path
        let run = try await workspace.fairway("audit", "--input", file, "--format", "html")
        #expect(run.status == 65)
        #expect(run.notes.contains("line 3"))
        #expect(run.data.isEmpty)
    }

    @Test(
        "The worked example of the definitions comes out to the last digit",
        .enabled(
            if: FileManager.default.fileExists(atPath: example.appending(path: "example.csv").path),
            "The worked example is not beside the checkout"))
    func workedExample() async throws {
        let run = try await Workspace().fairway(
            "audit", "--input", Self.example.appending(path: "example.csv").path, "--counterfactual",
            Self.example.appending(path: "example_cf.csv").path, "--format", "json")
        let found = try JSONSerialization.jsonObject(with: run.data) as? [String: Any] ?? [:]
        let expected =
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: Self.example.appending(path: "example_expected.json"))) as? [String: Any] ?? [:]
        #expect(!expected.isEmpty)
        for (key, value) in expected where key != "oracle" {
            #expect(Self.agrees(found[key], value), "\(key)")
        }
    }

    private static func agrees(_ found: Any?, _ expected: Any) -> Bool {
        switch (found, expected) {
        case (let found as [String: Any], let expected as [String: Any]):
            expected.allSatisfy { agrees(found[$0.key], $0.value) }
        case (let found as [Any], let expected as [Any]):
            found.count == expected.count && zip(found, expected).allSatisfy { agrees($0, $1) }
        case (let found as NSNumber, let expected as NSNumber):
            abs(found.doubleValue - expected.doubleValue) <= 1e-9 * max(1, abs(expected.doubleValue))
        case (let found as String, let expected as String): found == expected
        case (is NSNull, is NSNull): true
        default: false
        }
    }

    @Test("A record for the law is filled as far as the system knows, and says how much a person has to write")
    func lawRecords() async throws {
        let workspace = try Workspace()
        let file = try workspace.write("records.csv", Self.unequal).path
        for kind in ["atrs", "equality", "ll144"] {
            let run = try await workspace.fairway("report", kind, "--input", file)
            #expect(run.status == 0, "\(kind): \(run.notes)")
            #expect(!run.data.isEmpty)
        }
        let page = try await workspace.fairway("report", "atrs", "--input", file, "--format", "html")
        #expect(page.text.hasPrefix("<!DOCTYPE html>"))
        #expect(page.notes.contains("A person has to fill"))
        #expect(try await workspace.fairway("report", "nothing").status == 64)
    }
}
