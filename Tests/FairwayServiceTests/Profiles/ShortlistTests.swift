import Foundation
import SampleData
import Testing

@testable import FairwayService

@Suite("Shortlists")
final class ShortlistTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fairway-shortlists-\(UUID().uuidString)")
    let fairway: Fairway

    init() throws {
        fairway = try Fairway(
            configuration: FairwayConfiguration(databasePath: folder.appending(path: "test.sqlite").path),
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_795_510_800) }, randomBytes: Surroundings.system.randomBytes))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func resume(_ name: String) throws -> ResumeInput {
        .text(try Data(contentsOf: SampleDataFiles.folder().appending(path: "resumes/\(name)")))
    }

    private func keep(
        _ resume: ResumeInput, postcode: String? = "B11 1AA", purpose: ConsentPurpose = .shortlists
    ) throws -> String {
        try fairway.keepProfile(
            ProfileToKeep(
                resume: resume, postcode: postcode, wishes: [.init(purpose: purpose, until: "2027-05-24")])
        ).id
    }

    private func postSample(_ count: Int) throws -> [String] {
        let file = try String(
            contentsOf: SampleDataFiles.folder().appending(path: "vacancies.ndjson"), encoding: .utf8)
        // From all over the file, not only its beginning.
        let lines = file.split(separator: "\n")
        return try stride(from: 0, to: lines.count, by: max(1, lines.count / count)).map {
            try fairway.postVacancy(Data(lines[$0].utf8)).id
        }
    }

    private func entries(_ answer: ShortlistAnswer) throws -> [[String: Any]] {
        try TestFairway.json(answer)["entries"] as? [[String: Any]] ?? []
    }

    @Test("the score on a list is the resident's own for the same vacancy, bit for bit")
    func sameNumber() throws {
        let vacancies = try postSample(20)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: SampleDataFiles.folder().appending(path: "resumes").path
        ).filter { $0.hasSuffix(".txt") }.sorted().enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
        var own: [String: [String: UInt64]] = [:]
        var options = MatchOptions()
        options.top = 100
        options.allJobs = true
        for name in names {
            let id = try keep(try resume(name))
            let answer = try TestFairway.json(fairway.match(try resume(name), options: options))
            for match in answer["matches"] as? [[String: Any]] ?? [] {
                let vacancy = try #require((match["vacancy"] as? [String: Any])?["id"] as? String)
                own[vacancy, default: [:]][id] = try #require(match["score"] as? Double).bitPattern
            }
        }
        var compared = 0
        for vacancy in vacancies {
            var options = ShortlistOptions()
            options.top = 100
            let listed = try entries(fairway.shortlist(vacancy, options: options))
            var scores: [String: UInt64] = [:]
            for entry in listed {
                scores[try #require(entry["profile"] as? String)] = try #require(entry["score"] as? Double).bitPattern
            }
            #expect(scores == own[vacancy] ?? [:])
            compared += scores.count
            let order = listed.compactMap { $0["score"] as? Double }
            #expect(order == order.sorted(by: >))
        }
        #expect(compared > 200)
    }

    @Test("only who agreed to shortlists is on one, and not after the consent is taken back")
    func consent() throws {
        let vacancy = try fairway.postVacancy(TestFairway.technician).id
        let shown = try keep(.text(TestFairway.clerk))
        _ = try keep(.text(TestFairway.clerk), purpose: .matching)
        #expect(try entries(fairway.shortlist(vacancy)).compactMap { $0["profile"] as? String } == [shown])
        try fairway.withdrawConsent(.shortlists, from: shown)
        #expect(try entries(fairway.shortlist(vacancy)).isEmpty)
    }

    @Test("an employer sees its own vacancy's list without communities or identifiers, and no other's")
    func employer() throws {
        func principal(_ scope: AccessScope) throws -> Principal {
            try fairway.principal(key: fairway.createKey(name: scope.rawValue, scopes: [scope]).key)
        }
        let (ours, theirs) = (try principal(.employer), try principal(.employer))
        let (coach, auditor) = (try principal(.coach), try principal(.auditor))
        let vacancy = try fairway.postVacancy(TestFairway.technician, by: ours).id
        let other = try fairway.postVacancy(TestFairway.technician, by: theirs).id
        let profile = try keep(.text(TestFairway.clerk))

        let seen = try fairway.shortlist(vacancy, by: ours)
        let text = String(decoding: try CanonicalJSON.encode(seen), as: UTF8.self)
        for word in [profile, "B11", "E08000025", "borough", "fairness", "profile", "\"via\"", "community", "sector"] {
            #expect(!text.contains(word), "\(word)")
        }
        let entry = try #require(try entries(seen).first)
        #expect(
            Set(entry.keys) == ["rank", "resident", "score", "band", "parts", "matched"])
        let pseudonyms = try [vacancy, other].map { try entries(fairway.shortlist($0)).first?["resident"] as? String }
        #expect(pseudonyms[0] == entry["resident"] as? String)
        #expect(pseudonyms[0] != pseudonyms[1])

        var whatIf = ShortlistOptions()
        whatIf.showsReranking = true
        for (vacancy, options) in [(other, ShortlistOptions()), (vacancy, whatIf)] {
            #expect { try fairway.shortlist(vacancy, options: options, by: ours) } throws: {
                ($0 as? FairwayError)?.kind == .forbidden
            }
        }
        #expect(try entries(fairway.shortlist(vacancy, by: coach)).first?["profile"] as? String == profile)
        let audited = try TestFairway.json(fairway.shortlist(vacancy, by: auditor))
        #expect(audited["fairness"] != nil)
        #expect(try entries(fairway.shortlist(vacancy, by: auditor)).first?["profile"] == nil)
        #expect { try fairway.shortlist("v999999", by: coach) } throws: { ($0 as? FairwayError)?.kind == .notFound }
    }

    @Test("the check hides small communities, and another order stands beside the list and changes nothing in it")
    func whatIf() throws {
        let vacancy = try fairway.postVacancy(TestFairway.technician).id
        let weaker = Data("Porter, 2019 - present. I keep a few lists in Excel and clean the kitchen.".utf8)
        for _ in 0..<12 { _ = try keep(.text(TestFairway.clerk), postcode: "B11 1AA") }
        for _ in 0..<11 { _ = try keep(.text(weaker), postcode: "WV1 1AA") }
        for _ in 0..<3 { _ = try keep(.text(weaker), postcode: "CV1 1FH") }
        for _ in 0..<2 { _ = try keep(.text(weaker), postcode: nil) }
        var options = ShortlistOptions()
        options.top = 10
        options.level = .district
        let plain = try TestFairway.json(fairway.shortlist(vacancy, options: options))
        options.showsReranking = true
        let both = try TestFairway.json(fairway.shortlist(vacancy, options: options))
        #expect(plain["whatIf"] == nil)
        #expect(NSArray(array: plain["entries"] as? [Any] ?? []) == NSArray(array: both["entries"] as? [Any] ?? []))
        let communities = try #require((both["fairness"] as? [String: Any])?["communities"] as? [[String: Any]])
        #expect(communities.map { $0["community"] as? String } == ["B11", "CV1", "WV1"])
        #expect(communities.map { $0["pool"] as? Int } == [10, nil, 10])
        #expect(communities.map { $0["underrepresented"] as? Bool } == [false, nil, true])
        let other = try #require(both["whatIf"] as? [String: Any])
        #expect((other["displaced"] as? Int ?? 0) > 0)
        #expect((other["order"] as? [String])?.count == 10)
        #expect((other["caution"] as? String)?.contains("never used") == true)
        #expect(try fairway.shortlist(vacancy, options: options).page().contains("Equality Act 2010"))
    }

    @Test("a closed vacancy has an empty list")
    func closed() throws {
        let vacancy = try fairway.postVacancy(
            Data(#"{"title": "Data technician", "description": "Excel and SQL", "validThrough": "2026-11-01"}"#.utf8)
        ).id
        _ = try keep(.text(TestFairway.clerk))
        #expect(try entries(fairway.shortlist(vacancy)).isEmpty)
    }

    @Test("the privacy report counts what is there, and what an erasure leaves")
    func report() throws {
        func counts() throws -> [String: Int] {
            let holdings = try TestFairway.json(fairway.privacyReport())["holdings"] as? [[String: Any]] ?? []
            return Dictionary(
                holdings.map {
                    (String(($0["what"] as? String ?? "").prefix { $0 != ":" && $0 != "," }), $0["count"] as? Int ?? -1)
                }, uniquingKeysWith: { $0 + $1 })
        }
        let empty = try counts()
        #expect(empty["profiles of residents"] == 0)
        _ = try fairway.postVacancy(TestFairway.technician)
        let ids = [try keep(.text(TestFairway.clerk)), try keep(.text(TestFairway.clerk), purpose: .audit)]
        let full = try counts()
        #expect(full["profiles of residents"] == 2)
        #expect(full["consents to shortlists"] == 1)
        #expect(full["consents to audit"] == 1)
        #expect(full["consents to travel"] == 0)
        #expect(full["match records"] == 1)
        #expect(full["vacancies"] == 1)
        for id in ids { try fairway.eraseProfile(id) }
        let after = try counts()
        #expect(after["profiles of residents"] == 0)
        #expect(after["match records"] == 0)
        let page = try fairway.privacyReport().page()
        #expect(page.contains("2026-11: erased 2"))
        #expect(page.contains("2026-11: stored 2"))
        #expect(page.contains("For a person to fill"))
        for id in ids { #expect(!page.contains(id)) }
    }
}
