import FairnessAudit
import Foundation
import Storage
import Testing

@testable import FairwayService

@Suite("Voluntary monitoring answers")
final class MonitoringTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-answers-\(UUID().uuidString)")
    let clock = MovableClock("2026-11-24T09:00:00Z")
    let fairway: Fairway

    init() throws {
        let clock = clock
        fairway = try Fairway(
            configuration: FairwayConfiguration(databasePath: folder.appending(path: "test.sqlite").path),
            surroundings: Surroundings(now: { clock.now }, randomBytes: Surroundings.system.randomBytes))
        _ = try fairway.postVacancy(TestFairway.technician)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func wish(_ answers: [String: String], until: String = "2027-05-24") throws -> MonitoringToKeep {
        try MonitoringToKeep(answers: answers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, until: until)
    }

    private func profile(_ purposes: [ConsentPurpose: String]) throws -> String {
        try fairway.keepProfile(
            ProfileToKeep(
                resume: .text(TestFairway.clerk), postcode: "B11 1AA",
                wishes: purposes.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                    .init(purpose: $0.key, until: $0.value)
                })
        ).id
    }

    private func record(_ reference: String) throws {
        _ = try fairway.matchAndRecord(
            MatchToRecord(resume: .text(TestFairway.clerk), postcode: "B11 1AA", resident: reference))
    }

    private func failure(_ body: () throws -> Void) -> FairwayError? {
        do {
            try body()
            return nil
        } catch { return error as? FairwayError }
    }

    /// Answers to a question that are counted today, in ascending order.
    private func counted(_ question: MonitoringQuestion) throws -> [String] {
        try fairway.storing { database throws(StorageError) in
            try database.monitoring.answers(to: question.rawValue, on: fairway.today).values.sorted()
        }
    }

    private func exported(_ id: String) throws -> [String: Any]? {
        try TestFairway.json(fairway.profileExport(id))["monitoring"] as? [String: Any]
    }

    /// Every byte of the database and of what SQLite keeps beside it.
    private func bytes() throws -> Data {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.contains(".sqlite") }
            .map { try Data(contentsOf: $0) }.reduce(Data(), +)
    }

    @Test("answers of a profile are shown to whoever holds it, with their last day, and others take their place")
    func export() throws {
        let id = try profile([.audit: "2027-05-24"])
        #expect(try fairway.keepMonitoring(wish(["sex": "male", "age": "25-34"]), of: .profile(id)) == "2027-05-24")
        #expect(
            try fairway.keepMonitoring(wish(["ethnicity": "mixed"], until: "2027-01-31"), of: .profile(id))
                == "2027-01-31")
        let shown = try #require(try exported(id))
        #expect(shown["answers"] as? [String: String] == ["ethnicity": "mixed"])
        #expect(shown["expiresOn"] as? String == "2027-01-31")
        let page = try fairway.profileExport(id).page()
        #expect(page.contains("Answered for monitoring, until 2027-01-31"))
        #expect(page.contains("ethnic group: Mixed or multiple ethnic groups"))
        #expect(try counted(.sex).isEmpty)
    }

    @Test("answers end with the consent to audit at the latest, and need it")
    func auditConsent() throws {
        let id = try profile([.audit: "2026-12-31", .matching: "2027-05-24"])
        #expect(try fairway.keepMonitoring(wish(["sex": "male"]), of: .profile(id)) == "2026-12-31")
        #expect(try exported(id)?["expiresOn"] as? String == "2026-12-31")
        clock.set("2027-01-01T00:00:01Z")
        #expect(try counted(.sex).isEmpty)
        #expect(try exported(id) == nil)
        #expect(failure { try fairway.keepMonitoring(wish(["sex": "male"]), of: .profile(id)) }?.kind == .forbidden)
        let without = try profile([.matching: "2027-05-24"])
        #expect(
            failure { try fairway.keepMonitoring(wish(["sex": "male"]), of: .profile(without)) }?.kind == .forbidden)
        #expect(try counted(.sex).isEmpty)
    }

    @Test("after the last day answers are counted nowhere, even before the sweep that removes them")
    func expiry() throws {
        try record("client 1")
        try fairway.keepMonitoring(
            wish(["sex": "male", "age": "16-24"], until: "2026-12-01"), of: .resident("client 1"))
        let person = try fairway.person(ofRecord: fairway.pseudonym(ofResident: "client 1"))
        clock.set("2026-12-01T23:59:59Z")
        #expect(try counted(.sex) == ["male"])
        #expect(try fairway.sweep() == SweepReport())
        clock.set("2026-12-02T00:00:01Z")
        #expect(try counted(.sex).isEmpty)
        #expect(try bytes().range(of: Data(person.utf8)) != nil)
        let report = try fairway.sweep()
        #expect(report.monitoringAnswers == 2)
        #expect(report.page().contains("Removed 2 monitoring answers past the day agreed to."))
        #expect(try bytes().range(of: Data(person.utf8)) == nil)
        #expect(try fairway.sweep() == SweepReport())
    }

    @Test(
        "taken back, answers leave no byte in the files: with the consent to audit, with the profile, or by themselves",
        arguments: ["withdraw", "erase", "remove", "expire"])
    func takenBack(_ how: String) throws {
        let id = try profile([.audit: "2026-12-31", .matching: "2027-05-24"])
        let other = try profile([.audit: "2027-05-24"])
        for id in [id, other] { try fairway.keepMonitoring(wish(["religion": "sikh"]), of: .profile(id)) }
        let record = try fairway.pseudonym(ofProfile: id)
        let person = try fairway.person(ofRecord: record)
        #expect(person != record)
        #expect(try bytes().range(of: Data(person.utf8)) != nil)
        switch how {
        case "withdraw": try fairway.withdrawConsent(.audit, from: id)
        case "erase": try fairway.eraseProfile(id)
        case "remove": try fairway.removeMonitoring(of: .profile(id))
        default:
            clock.set("2027-01-01T00:00:01Z")
            _ = try fairway.sweepProfiles()
        }
        #expect(try bytes().range(of: Data(person.utf8)) == nil)
        // What another resident answered stays.
        #expect(try counted(.religion) == ["sikh"])
        #expect(try exported(other) != nil)
    }

    @Test("answers stand under a pseudonym that stands nowhere else in the database")
    func apart() throws {
        try record("client 1")
        let id = try profile([.audit: "2027-05-24"])
        try fairway.keepMonitoring(wish(["sex": "male"]), of: .resident("client 1"))
        try fairway.keepMonitoring(wish(["sex": "female"]), of: .profile(id))
        let (people, records) = try fairway.storing { database throws(StorageError) in
            var records: Set<String> = []
            try database.matchRecords.readAll { records.insert($0.resident) }
            return (Set(try database.monitoring.answers(to: "sex", on: "2026-11-24").keys), records)
        }
        #expect(people.count == 2 && records.count == 2)
        #expect(people.isDisjoint(with: records))
        #expect(try people == Set(records.map { try fairway.person(ofRecord: $0) }))
    }

    @Test("whoever is not known has no answers: an unknown reference or profile is not found")
    func unknown() throws {
        try record("client 1")
        let answers = try wish(["sex": "male"])
        for person in [
            MonitoredPerson.resident("client 2"), .profile("p" + String(repeating: "a", count: 32)), .profile("x"),
        ] {
            #expect(failure { try fairway.keepMonitoring(answers, of: person) }?.kind == .notFound)
            #expect(failure { try fairway.removeMonitoring(of: person) }?.kind == .notFound)
        }
        #expect(failure { try fairway.removeMonitoring(of: .resident("client 1")) }?.kind == .notFound)
        #expect(try counted(.sex).isEmpty)
    }

    @Test("one wrong answer or day and none is stored; what was there stays, and the error lists what there is")
    func refused() throws {
        try record("client 1")
        try fairway.keepMonitoring(wish(["sex": "female"]), of: .resident("client 1"))
        func add(_ answers: [(question: String, answer: String)], _ until: String = "2027-05-24") -> FairwayError? {
            failure {
                try fairway.keepMonitoring(
                    MonitoringToKeep(answers: answers, until: until), of: .resident("client 1"))
            }
        }
        let wrong = try #require(add([("sex", "male"), ("ethnicity", "martian"), ("planet", "earth")]))
        #expect(wrong.kind == .invalid)
        #expect(wrong.problems.map(\.pointer) == ["/answers/ethnicity", "/answers/planet"])
        #expect(wrong.description.contains("Answers are asian, black, mixed, white, other."))
        #expect(
            wrong.description.contains(
                "Questions are age, disability, ethnicity, gender, religion, sex, sexual-orientation."))
        #expect(add([("sex", "male"), ("sex", "female")])?.problems.map(\.pointer) == ["/answers/sex"])
        #expect(add([])?.problems.map(\.pointer) == ["/answers"])
        for until in ["2026-11-23", "2028-11-25", "2027-02-30", "soon", ""] {
            #expect(add([("sex", "male")], until)?.problems.map(\.pointer) == ["/until"], "\(until)")
        }
        #expect(try counted(.sex) == ["female"])
        #expect(add([("sex", "male")], "2028-11-24") == nil)
        #expect(add([("sex", "male")], "2026-11-24") == nil)
    }

    @Test("the privacy report counts the people, names the basis, and the last of the last days")
    func privacy() throws {
        func holding() throws -> [String: Any]? {
            let holdings = try TestFairway.json(fairway.privacyReport())["holdings"] as? [[String: Any]] ?? []
            return holdings.first { ($0["what"] as? String)?.contains("monitoring answers") == true }
        }
        #expect(try holding()?["count"] as? Int == 0)
        for reference in ["a", "b"] {
            try record(reference)
            try fairway.keepMonitoring(wish(["sex": "male", "age": "16-24"]), of: .resident(reference))
        }
        let held = try #require(try holding())
        #expect(held["count"] as? Int == 2)
        #expect((held["basis"] as? String)?.contains("9(2)(a)") == true)
        #expect((held["until"] as? String)?.contains("2027-05-24") == true)
    }

    // MARK: The engine

    private struct Everything: Equatable {
        let answers: [Data]
        let records: [MatchRecord?]
    }

    @Test("scores, lists and records are the same bytes with and without answers")
    func neverRead() throws {
        let id = try profile([.audit: "2027-05-24", .matching: "2027-05-24", .shortlists: "2027-05-24"])
        try record("client 1")
        let records = [try fairway.pseudonym(ofProfile: id), try fairway.pseudonym(ofResident: "client 1")]
        func everything() throws -> Everything {
            let kept = try fairway.storing { database throws(StorageError) in
                try records.map { record throws(StorageError) in try database.matchRecords.find(record) }
            }
            return Everything(
                answers: [
                    try CanonicalJSON.encode(fairway.match(.text(TestFairway.clerk))),
                    try CanonicalJSON.encode(fairway.matchProfile(id)),
                    try CanonicalJSON.encode(fairway.shortlist("v000001")),
                ], records: kept)
        }
        let before = try everything()
        #expect(before.answers.allSatisfy { $0.count > 100 })
        #expect(before.records.allSatisfy { $0?.trail?.pool != nil })
        for answers in [
            ["ethnicity": "asian", "sex": "female", "disability": "yes"], ["ethnicity": "white", "sex": "male"],
        ] {
            try fairway.keepMonitoring(wish(answers), of: .profile(id))
            try fairway.keepMonitoring(wish(answers), of: .resident("client 1"))
            #expect(try everything() == before)
        }
        try record("client 1")
        #expect(try everything() == before)
        // Recorded again, the resident is the same and keeps the answers.
        #expect(try counted(.sex) == ["male", "male"])
    }

    @Test(
        "no file of the rooms that read and match knows of the questions",
        arguments: ["MatchingEngine", "SkillsTaxonomy"])
    func noPlace(_ room: String) throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        func mentions(_ room: String) throws -> [String] {
            let names = try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: room).path)
            let files = names.filter { $0.hasSuffix(".swift") }
            #expect(files.count > 20)
            return try files.filter { name in
                let text = try String(contentsOf: sources.appending(path: "\(room)/\(name)"), encoding: .utf8)
                return ["MonitoringQuestion", "StoredMonitoring", "MonitoringStore", "monitoring_answer"]
                    .contains { text.contains($0) }
            }
        }
        #expect(try mentions(room).isEmpty)
        // The search finds what is there.
        #expect(try mentions("Storage").count >= 3)
    }

    @Test("answers that are too large are refused with their limit in a unit that fits")
    func tooLarge() {
        let error = #expect(throws: FairwayError.self) {
            try MonitoringToKeep(document: Data(repeating: 0x20, count: MonitoringToKeep.limit + 1))
        }
        #expect(error?.kind == .tooLarge && error?.description.contains("larger than 64 kB") == true)
    }
}
