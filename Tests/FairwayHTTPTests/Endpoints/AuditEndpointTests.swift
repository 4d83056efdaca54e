import Communities
import FairwayService
import Foundation
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("GET /v1/audits/matches")
struct AuditEndpointTests {
    let service: TestService

    init() throws {
        service = try TestService()
        try service.postVacancies(1)
    }

    private func record(_ count: Int, postcode: String, resume: String) throws {
        for number in 0..<count {
            _ = try service.fairway.matchAndRecord(
                MatchToRecord(
                    resume: .text(Data(resume.utf8)), postcode: postcode, resident: "\(postcode) \(number)"))
        }
    }

    @Test("every level that may be published gives the bytes of the published form of the use case")
    func published() async throws {
        try record(24, postcode: "B11 1AA", resume: Samples.resume)
        try record(14, postcode: "CV1 1FH", resume: "I like walking.")
        try await service.run { caller async throws in
            for level in CommunityLevel.allCases where level != .sector {
                let expected = try service.fairway.audit(.recorded(.area(level))).json
                let answer = try await caller.get("/v1/audits/matches?by=\(level.rawValue)")
                #expect(answer.status == 200)
                #expect(answer.text == expected)
                #expect(answer.json["published"]?["R1_good_match_rate"] != nil)
                #expect(answer.json["resident_side"] == nil)
            }
            let month = try await caller.get("/v1/audits/matches?by=borough&period=2026")
            #expect(month.status == 200 && month.json["period"]?.text == "2026")
        }
    }

    @Test("a postcode sector is too fine to be published, and says what to ask for instead")
    func tooFine() async throws {
        try record(24, postcode: "B11 1AA", resume: Samples.resume)
        let answer = try await service.run { try await $0.get("/v1/audits/matches?by=sector") }
        #expect(answer.status == 422)
        #expect(answer.json["remedy"]?.text?.contains("ward, borough, district") == true)
        #expect(!answer.text.contains("B11"))
    }

    @Test("a count under 10 is hidden, and no parameter shows it")
    func suppression() async throws {
        try record(24, postcode: "B11 1AA", resume: Samples.resume)
        try record(4, postcode: "CV1 1FH", resume: Samples.resume)
        let answer = try await service.run {
            try await $0.get("/v1/audits/matches?by=borough&publish=false&internal=true")
        }
        guard case .object(let figures)? = answer.json["published"] else { return #expect(Bool(false), "no figures") }
        #expect(!figures.isEmpty)
        for (_, communities) in figures {
            guard case .object(let lines) = communities else { continue }
            #expect(lines.count == 2)
            for (_, line) in lines {
                let residents = line["n"]?.numeric
                #expect(residents.map { $0 >= 10 && $0.truncatingRemainder(dividingBy: 5) == 0 } ?? true)
            }
        }
        #expect(!answer.text.contains("\"n\": 4"))
    }

    @Test("answers for monitoring give the published form by answer, in which few people and who they are stay hidden")
    func monitoring() async throws {
        try record(40, postcode: "B11 1AA", resume: Samples.resume)
        for number in 0..<33 {
            let answer = number < 16 ? "asian" : number < 28 ? "black" : "white"
            try service.fairway.keepMonitoring(
                MonitoringToKeep(answers: [("ethnicity", answer)], until: "2027-05-24"),
                of: .resident("B11 1AA \(number)"))
        }
        let headers = try service.headers(.auditor)
        try await service.run { caller async throws in
            let expected = try service.fairway.audit(.recorded(.monitoring(.ethnicity))).json
            let answer = try await caller.send(.get, "/v1/audits/matches?by=ethnicity", headers: headers)
            #expect(answer.status == 200)
            #expect(answer.text == expected)
            let lines = answer.json["published"]?["R1_good_match_rate"]
            #expect(lines?["asian"]?["n"] == .number(15))
            #expect(lines?["white"]?["verdict"]?.text == "suppressed")
            #expect(answer.json["unknown_residents"] == nil)
            #expect(try await caller.get("/v1/audits/matches?by=ethnicity").status == 401)
            let nobody = try await caller.send(.get, "/v1/audits/matches?by=religion", headers: headers)
            #expect(nobody.status == 404)
        }
    }

    @Test("an audit of nothing is a 404 with a remedy, and an unknown level a 422 that lists the levels")
    func wrong() async throws {
        try await service.run { caller async throws in
            let nothing = try await caller.get("/v1/audits/matches?by=district")
            #expect(nothing.status == 404)
            for address in ["/v1/audits/matches", "/v1/audits/matches?by=planet"] {
                let answer = try await caller.get(address)
                #expect(answer.status == 422)
                #expect(answer.places == ["by"])
                #expect(
                    answer.json["remedy"]?.text
                        == """
                        Give one of: district, sector, ward, borough, imd-decile, rural-urban, age, disability, ethnicity, \
                        gender, religion, sex, sexual-orientation.
                        """)
            }
        }
    }
}
