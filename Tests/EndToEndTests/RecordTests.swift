import Foundation
import Testing

@Suite("Records and audits")
struct RecordTests {
    @Test("A record keeps the area, and neither postcode nor text nor reference; recording again replaces it")
    func privacy() async throws {
        let workspace = try await Workspace.withSample()
        let text = "Zephyrine Quillfeather. Bookkeeper since 2011: purchase ledger, bank reconciliation and Excel."
        let cv = try workspace.write("cv.txt", text)
        for postcode in ["B11 1AA", "CV6 6AA"] {
            let run = try await workspace.fairway(
                "match", cv, "--record", "--postcode", postcode, "--resident", "client-90210", "--format", "json")
            #expect(run.status == 0)
            #expect(run.notes.contains("One record kept"))
        }
        let stored = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.path)
            .filter { $0.hasPrefix("fairway.sqlite") }
            .map { try Data(contentsOf: workspace.folder.appending(path: $0)) }.reduce(Data(), +)
        for secret in ["Zephyrine", "client-90210", "CV6 6AA", "B11 1AA", "since 2011"] {
            #expect(stored.range(of: Data(secret.utf8)) == nil)
        }
        let audit = try await workspace.fairway("audit", "--internal", "--quick", "--format", "csv")
        #expect(audit.status == 0)
        #expect(audit.text.contains(",CV6,1,"))
        #expect(!audit.text.contains(",B11,"))
        #expect(audit.notes.contains("must not leave the authority"))
        let key = workspace.folder.appending(path: "fairway.key").path
        let rights = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test("Without a postcode a record counts as unknown area, and that is said")
    func unknownArea() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await workspace.fairway("match", Samples.bookkeeper.path, "--record")
        #expect(run.status == 0)
        #expect(run.notes.contains("unknown area"))
        let audit = try await workspace.fairway("audit", "--by", "ward", "--internal", "--quick")
        #expect(audit.text.contains("For 1 of 1 residents the ward is not known"))
    }

    @Test("Many CVs are recorded under the id of their line")
    func recordMany() async throws {
        let workspace = try await Workspace.withSample()
        let lines = try Samples.lines([
            ("a", "Bookkeeper. Purchase ledger and Excel."), ("b", "Care worker. Daily notes and medicines."),
            ("a", "Bookkeeper. Purchase ledger, Excel and payroll."),
        ])
        let run = try await workspace.fairway("match", "-", "--record", "--postcode", "B11", input: lines)
        #expect(run.status == 0)
        let audit = try await workspace.fairway("audit", "--internal", "--quick", "--format", "csv")
        #expect(audit.text.contains(",B11,2,"))
    }

    @Test("An audit without records says how to make some")
    func nothingRecorded() async throws {
        let workspace = try await Workspace.withSample()
        let run = try await workspace.fairway("audit")
        #expect(run.status == 1)
        #expect(run.notes.hasPrefix("fairway: No matches are recorded yet"))
        #expect(run.notes.contains("fairway match --record"))
    }

    @Test("An audit of fewer than ten residents shows nothing of them and says so")
    func fewRecorded() async throws {
        let workspace = try await Workspace.withSample()
        _ = try await workspace.fairway("match", Samples.bookkeeper.path, "--record", "--postcode", "B11 1AA")
        for command in [["audit", "--by", "district"], ["audit", "--format", "json"], ["report", "atrs"]] {
            let run = try await BuiltProgram.run(
                command, environment: ["FAIRWAY_DATABASE": workspace.database], in: workspace)
            #expect(run.status == 1, "\(command)")
            #expect(run.data.isEmpty, "\(command)")
            #expect(run.notes.contains("Too few residents are recorded yet to show anything of them."))
            #expect(run.notes.contains("at least 10"))
        }
    }

    @Test("A level that is none is refused with the ones there are")
    func unknownLevel() async throws {
        let run = try await Workspace().fairway("audit", "--by", "street")
        #expect(run.status == 64)
        for level in ["district", "sector", "ward", "borough", "imd-decile"] { #expect(run.notes.contains(level)) }
    }
}
