import Foundation
import Storage
import Synchronization
import Testing

@testable import FairwayService

@Suite("Profiles kept with consent")
final class ProfileTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-profiles-\(UUID().uuidString)")
    let clock = MovableClock("2026-11-24T09:00:00Z")
    let fairway: Fairway

    init() throws {
        let clock = clock
        fairway = try Fairway(
            configuration: FairwayConfiguration(databasePath: folder.appending(path: "test.sqlite").path),
            surroundings: Surroundings(now: { clock.now }, randomBytes: Surroundings.system.randomBytes))
        for title in ["Data technician", "Stock controller with AI forecasts"] {
            _ = try fairway.postVacancy(
                Data(
                    """
                    {"title": "\(title)", "description": "Essential:\\n- Excel\\n- SQL\\n- Stock control\\nDesirable:\\n- Power BI",
                     "jobLocation": {"address": {"postalCode": "WS1 1TP"}}}
                    """.utf8))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Real-looking and invented.
    static let resume = """
        Jordan Ravenscroft-Example
        14 Larkspur Crescent, Sparkbrook, Birmingham B11 1AA
        07700 900461 | jordan.ravenscroft@example.org | https://example.org/jordan-r
        Date of birth: 17/08/1987   National Insurance: JG 10 37 59 A

        Stock control clerk, Harrowgate Fasteners Ltd, March 2018 - present
        I keep the stock records of three warehouses in Excel and write SQL queries for the weekly report.
        I trained six new starters and answer customers on the phone every morning.

        Carer for my mother, 2014 - 2018
        Managed her medicines and appointments with the surgery on Stratford Road.

        Level 3 Diploma in Business Administration, Halesowen College, 2013
        """

    static let personal = [
        "Jordan", "Ravenscroft", "Larkspur", "Sparkbrook", "B11 1AA", "B111AA", "07700", "900461", "jordan.ravenscroft",
        "example.org", "17/08/1987", "JG 10 37 59 A", "Harrowgate", "Stratford Road",
    ]

    private func wish(_ purposes: [ConsentPurpose: String], postcode: String? = "B11 1AA") -> ProfileToKeep {
        ProfileToKeep(
            resume: .text(Data(Self.resume.utf8)), postcode: postcode,
            wishes: purposes.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                ProfileToKeep.Wish(purpose: $0.key, until: $0.value)
            })
    }

    private func failure(_ body: () throws -> Void) -> FairwayError? {
        do {
            try body()
            return nil
        } catch { return error as? FairwayError }
    }

    private func kind(_ body: () throws -> Void) -> FairwayError.Kind? { failure(body)?.kind }

    private var recorded: Int {
        (try? fairway.storing { database throws(StorageError) in try database.matchRecords.count() }) ?? -1
    }

    @Test("no five words of the text and nothing personal is in any file, before an erasure or after it")
    func bytes() throws {
        let everything = Dictionary(uniqueKeysWithValues: ConsentPurpose.allCases.map { ($0, "2027-05-24") })
        let receipt = try fairway.keepProfile(wish(everything))
        let pseudonym = try fairway.pseudonym(ofProfile: receipt.id)
        let search = ByteSearch(text: Self.resume, words: Self.personal)
        #expect(search.needles.count > 60)
        var files = try databaseFiles()
        #expect(files.count >= 3)
        for (name, data) in files { #expect(search.hits(in: data) == [], "\(name)") }
        // The search finds what is there: the identifier, and after the erasure no more.
        #expect(files.contains { $0.value.range(of: Data(receipt.id.utf8)) != nil })
        #expect(files.contains { $0.value.range(of: Data(pseudonym.utf8)) != nil })
        #expect(recorded == 1)

        try fairway.eraseProfile(receipt.id)
        files = try databaseFiles()
        for (name, data) in files {
            #expect(search.hits(in: data) == [], "\(name)")
            #expect(data.range(of: Data(receipt.id.utf8)) == nil, "\(name)")
            #expect(data.range(of: Data(pseudonym.utf8)) == nil, "\(name)")
            // Nor what was kept: no figure of the profile stands beside an identifier any more.
            #expect(data.range(of: Data("\"strength\"".utf8)) == nil, "\(name)")
        }
        #expect(recorded == 0)
        #expect(kind { _ = try fairway.profileExport(receipt.id) } == .notFound)
        #expect(kind { try fairway.eraseProfile(receipt.id) } == .notFound)
    }

    /// The database, what SQLite keeps beside it, and a backup made now.
    private func databaseFiles() throws -> [String: Data] {
        let backup = folder.appending(path: "backup.sqlite")
        try? FileManager.default.removeItem(at: backup)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", folder.appending(path: "test.sqlite").path, ".backup \(backup.path)"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        var files: [String: Data] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where file.lastPathComponent.contains(".sqlite") {
            files[file.lastPathComponent] = try Data(contentsOf: file)
        }
        return files
    }

    @Test("a kept profile scores as the résumé does, bit for bit, without the words that show the skills")
    func sameScores() throws {
        let receipt = try fairway.keepProfile(wish([.matching: "2027-05-24"]))
        var options = MatchOptions()
        options.allJobs = true
        let resume = try TestFairway.json(fairway.match(.text(Data(Self.resume.utf8)), options: options))
        let kept = try TestFairway.json(fairway.matchProfile(receipt.id, options: options))
        func scores(_ answer: [String: Any]) -> [String] {
            (answer["matches"] as? [[String: Any]] ?? []).map { match in
                "\((match["vacancy"] as? [String: Any])?["id"] ?? "") \((match["score"] as? Double)?.bitPattern ?? 0)"
            }
        }
        #expect(scores(resume).count == 2)
        #expect(scores(kept) == scores(resume))
        let text = String(decoding: try CanonicalJSON.encode(fairway.matchProfile(receipt.id)), as: UTF8.self)
        #expect(ByteSearch(text: Self.resume, words: Self.personal).hits(in: Data(text.utf8)) == [])
    }

    @Test("what a purpose needs is kept only while it is agreed to")
    func purposes() throws {
        let receipt = try fairway.keepProfile(
            wish([.matching: "2027-05-24", .travel: "2027-05-24", .audit: "2027-01-31"]))
        var export = try TestFairway.json(fairway.profileExport(receipt.id))
        let areas = try #require(export["areas"] as? [String: Any])
        #expect(areas["district"] as? String == "B11")
        #expect(areas["sector"] == nil)
        #expect(export["travelSector"] as? String == "B11 1")
        #expect(export["auditRecord"] != nil)

        try fairway.withdrawConsent(.audit, from: receipt.id)
        export = try TestFairway.json(fairway.profileExport(receipt.id))
        #expect(export["areas"] == nil)
        #expect(export["auditRecord"] == nil)
        #expect(recorded == 0)
        #expect(kind { try fairway.withdrawConsent(.audit, from: receipt.id) } == .notFound)

        var options = MatchOptions()
        options.maximumTravelMinutes = 60
        #expect(try TestFairway.json(fairway.matchProfile(receipt.id, options: options))["matches"] != nil)
        try fairway.withdrawConsent(.travel, from: receipt.id)
        #expect(try TestFairway.json(fairway.profileExport(receipt.id))["travelSector"] == nil)
        #expect(kind { _ = try fairway.matchProfile(receipt.id, options: options) } == .forbidden)

        try fairway.withdrawConsent(.matching, from: receipt.id)
        #expect(kind { _ = try fairway.profileExport(receipt.id) } == .notFound)
        #expect(try fairway.profiles().total == 0)
    }

    @Test("matching needs its own consent")
    func matchingConsent() throws {
        let receipt = try fairway.keepProfile(wish([.shortlists: "2027-05-24"]))
        #expect(kind { _ = try fairway.matchProfile(receipt.id) } == .forbidden)
    }

    @Test("travel without matching keeps nothing alive")
    func travelAlone() throws {
        let receipt = try fairway.keepProfile(wish([.matching: "2026-12-01", .travel: "2027-05-24"]))
        clock.set("2026-12-02T00:00:01Z")
        #expect(kind { _ = try fairway.profileExport(receipt.id) } == .notFound)
        #expect(try fairway.sweepProfiles() == ProfileSweepAnswer(expiredConsents: 1, erasedProfiles: 1))
        #expect(try fairway.profiles().total == 0)
    }

    @Test("the sweep of every day ends consents too, and its page says so")
    func dailySweep() throws {
        _ = try fairway.keepProfile(wish([.matching: "2026-12-01"]))
        clock.set("2026-12-02T00:00:01Z")
        let report = try fairway.sweep()
        #expect(report.expiredConsents == 1)
        #expect(report.erasedProfiles == 1)
        #expect(report.page().contains("Ended 1 consent whose time was over; erased 1 profile that had none left."))
        #expect(try fairway.sweep() == SweepReport())
    }

    @Test("a consent holds to the end of its last day and counts for nothing after, swept or not")
    func expiry() throws {
        let receipt = try fairway.keepProfile(wish([.matching: "2026-12-31", .audit: "2026-11-30"]))
        clock.set("2026-11-30T23:59:59Z")
        #expect(try fairway.sweepProfiles() == ProfileSweepAnswer(expiredConsents: 0, erasedProfiles: 0))
        #expect(try fairway.profileExport(receipt.id).consents.map(\.purpose) == [.audit, .matching])
        clock.set("2026-12-01T00:00:00Z")
        #expect(try fairway.profileExport(receipt.id).consents.map(\.purpose) == [.matching])
        #expect(try TestFairway.json(fairway.profileExport(receipt.id))["areas"] == nil)
        #expect(try fairway.sweepProfiles() == ProfileSweepAnswer(expiredConsents: 1, erasedProfiles: 0))
        #expect(recorded == 0)
        clock.set("2027-01-01T00:00:00Z")
        #expect(try fairway.sweepProfiles() == ProfileSweepAnswer(expiredConsents: 1, erasedProfiles: 1))
        let counts = try fairway.withProfiles { store throws(StorageError) in try store.counts() }
        #expect(
            counts.map { "\($0.month) \($0.event.rawValue) \($0.count)" } == [
                "2026-11 stored 1", "2026-12 expired 1", "2027-01 erased 1", "2027-01 expired 1",
            ])
    }

    @Test("the identifiers are long, each its own, and a list shows them page by page")
    func list() throws {
        let ids = try (0..<5).map { _ in try fairway.keepProfile(wish([.matching: "2027-05-24"])).id }
        #expect(Set(ids).count == 5)
        #expect(ids.allSatisfy { $0.count == 33 })
        let first = try fairway.profiles(limit: 3)
        let second = try fairway.profiles(limit: 3, cursor: first.nextCursor)
        #expect(second.nextCursor == nil)
        #expect((first.items + second.items).map(\.id) == ids.sorted())
        #expect(first.total == 5)
        #expect(kind { _ = try fairway.profiles(limit: 3, cursor: "' OR 1=1") } == .invalid)
    }

    @Test(
        "consents that will not do are refused with their places, and nothing is kept",
        arguments: [
            ([("matching", "2026-11-23")], ["/consents/0/until"]),
            ([("matching", "2028-11-25")], ["/consents/0/until"]),
            ([("audit", "2027-02-30")], ["/consents/0/until"]), ([("audit", "soon")], ["/consents/0/until"]),
            ([("audit", "2027-01-01"), ("audit", "2027-01-01")], ["/consents/1/purpose"]),
            ([("travel", "2027-01-01")], ["/consents/0/purpose"]),
            ([("everything", "2027-01-01"), ("audit", "")], ["/consents/0/purpose"]),
            ([], ["/consents"]),
        ] as [([(String, String)], [String])])
    func refusedConsents(_ consents: [(String, String)], _ places: [String]) throws {
        let items = consents.map { "{\"purpose\": \"\($0.0)\", \"until\": \"\($0.1)\"}" }.joined(separator: ",")
        let document = Data(
            "{\"resume\": \"Stock clerk, Excel and SQL since 2018.\", \"postcode\": \"B11 1AA\", \"consents\": [\(items)]}"
                .utf8)
        // The words are read first, and then the days.
        let error = failure { _ = try fairway.keepProfile(ProfileToKeep(document: document)) }
        #expect(error?.kind == .invalid)
        #expect(error?.problems.map(\.pointer) == places)
        #expect(try fairway.profiles().total == 0)
    }

    @Test(
        "a document that will not do is refused without quoting it",
        arguments: [
            "", "[]", "{}", "{\"resume\": 7}", "{\"resume\": \"Falconry\"", "null",
            "{\"resume\": \"I like Falconry.\", \"consents\": [{\"purpose\": \"audit\", \"until\": \"2027-01-01\"}]}",
            "{\"resume\": \"Excel, SQL\", \"postcode\": \"Falconry\", \"consents\": [{\"purpose\": \"audit\", \"until\": \"2027-01-01\"}]}",
            "{\"resume\": {\"work\": 7}, \"consents\": [{\"purpose\": \"audit\", \"until\": \"2027-01-01\"}]}",
        ])
    func refusedDocuments(_ document: String) throws {
        let error = try #require(
            failure { _ = try fairway.keepProfile(ProfileToKeep(document: Data(document.utf8))) })
        #expect([.invalid, .malformed].contains(error.kind))
        #expect(!error.description.contains("Falconry"))
        #expect(try fairway.profiles().total == 0)
    }

    @Test("the receipt says what was recognised and dropped")
    func leftOut() throws {
        let receipt = try TestFairway.json(fairway.keepProfile(wish([.matching: "2027-05-24"])))
        #expect(
            receipt["leftOut"] as? [String: Int] == [
                "name": 1, "dateOfBirth": 1, "nationalInsuranceNumber": 1, "telephone": 1, "emailAddress": 1, "link": 1,
                "postcode": 1,
            ])
    }

    @Test("a JSON Resume is kept like its text")
    func jsonResume() throws {
        let document = Data(
            """
            {"resume": {"basics": {"name": "Jordan Ravenscroft"}, "work": [{"position": "Stock clerk", "startDate": "2018-03",
             "summary": "Stock control in Excel and SQL."}]}, "consents": [{"purpose": "matching", "until": "2027-05-24"}]}
            """.utf8)
        let receipt = try fairway.keepProfile(ProfileToKeep(document: document))
        let export = String(decoding: try CanonicalJSON.encode(fairway.profileExport(receipt.id)), as: UTF8.self)
        #expect(export.contains("sql"))
        #expect(!export.contains("Ravenscroft"))
    }
}

/// A clock that a test sets.
final class MovableClock: Sendable {
    private let time: Mutex<Date>

    init(_ text: String) {
        time = Mutex((try? Date(text, strategy: .iso8601)) ?? .distantPast)
    }

    var now: Date { time.withLock { $0 } }

    func set(_ text: String) {
        if let date = try? Date(text, strategy: .iso8601) { time.withLock { $0 = date } }
    }
}

/// Looks for every run of five words of a text, and for single words, in bytes.
struct ByteSearch {
    let needles: [String]

    init(text: String, words: [String]) {
        let all = text.split(whereSeparator: \.isWhitespace)
        needles = words + all.indices.dropLast(4).map { all[$0..<($0 + 5)].joined(separator: " ") }
    }

    /// What is there, in any mix of capitals.
    func hits(in data: Data) -> [String] {
        let haystack = String(decoding: data, as: UTF8.self).lowercased()
        return needles.filter { haystack.contains($0.lowercased()) }
    }
}
