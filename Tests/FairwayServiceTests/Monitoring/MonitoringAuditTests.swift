import Communities
import FairnessAudit
import Foundation
import Storage
import Testing

@testable import FairwayService

@Suite("Audits by monitoring answers")
struct MonitoringAuditTests {
    private let test: TestFairway
    /// What the first residents answered, in the order of their numbers.
    private static let given: [(answer: String, residents: Int)] = [
        ("asian", 23), ("white", 14), ("black", 4), ("mixed", 3),
    ]
    private static let residents = 60
    private static let ethnicity = AuditSource.recorded(.monitoring(.ethnicity))

    init() throws {
        test = try TestFairway()
        _ = try test.fairway.postVacancy(TestFairway.technician)
        for number in 0..<Self.residents {
            // Some fit and some do not, whatever they answer.
            let resume = number % 3 == 0 ? Data("I like walking in the park.".utf8) : TestFairway.clerk
            _ = try test.fairway.matchAndRecord(
                MatchToRecord(
                    resume: .text(resume), postcode: number % 2 == 0 ? "B11 1AA" : "CV1 1FH", resident: "r\(number)"))
        }
        var number = 0
        for (answer, residents) in Self.given {
            for _ in 0..<residents {
                try answerEthnicity(answer, number)
                number += 1
            }
        }
    }

    private func answerEthnicity(_ answer: String, _ number: Int) throws {
        try test.fairway.keepMonitoring(
            MonitoringToKeep(answers: [("ethnicity", answer)], until: "2027-05-24"), of: .resident("r\(number)"))
    }

    private func figures(_ audit: FullAudit) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(audit.json.utf8)) as? [String: Any] ?? [:]
    }

    @Test("answers are compared, those of fewer than ten people are hidden, and who did not answer is counted")
    func published() throws {
        let audit = try test.fairway.audit(Self.ethnicity)
        #expect(!audit.isInternal)
        let figures = try figures(audit)
        #expect(figures["dimension"] as? String == "ethnicity")
        #expect(figures["residents"] as? Int == 60)
        #expect(figures["unknown_residents"] as? Int == 15)
        #expect((figures["recorded"] as? [String: Any])?["by"] as? String == "ethnicity")
        #expect((figures["names"] as? [String: String])?["asian"] == "Asian or Asian British")
        let published = try #require(figures["published"] as? [String: [String: [String: Any]]])
        for (figure, lines) in published {
            #expect(Set(lines.keys) == ["asian", "black", "mixed", "white"], "\(figure)")
            for hidden in ["black", "mixed"] {
                #expect(lines[hidden]?["n"] is NSNull && lines[hidden]?["rate"] is NSNull, "\(figure)")
                #expect(lines[hidden]?["verdict"] as? String == "suppressed", "\(figure)")
            }
        }
        let rates = try #require(published["R1_good_match_rate"])
        #expect(rates["asian"]?["n"] as? Int == 25 && rates["white"]?["n"] as? Int == 15)
    }

    @Test("the page is told in plain words, and nothing in it speaks of areas")
    func words() throws {
        let audit = try test.fairway.audit(Self.ethnicity)
        let page = audit.page().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for sentence in [
            "Do matches come out alike for every ethnic group?", "15 of 60 residents have not answered.",
            "Answers are voluntary: those who answered may differ from those who did not.",
            "Hidden, to protect the people behind small numbers: Black, Black British, Caribbean or African",
            "nothing is guessed, and nobody has to answer", "and no input of the matcher",
        ] {
            #expect(page.contains(sentence), "\(sentence)")
        }
        for word in ["postcode", "area a resident", "place is not ruled out", "Contains OS data"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(audit.html.contains("Asian or Asian British"))
        #expect(!audit.html.contains("id=\"map\""))
    }

    @Test("a publication stands though a few answers change, so that two of them tell nothing of the few")
    func standing() throws {
        let first = try test.fairway.audit(Self.ethnicity)
        #expect(try test.fairway.audit(Self.ethnicity).json == first.json)
        try answerEthnicity("white", 0)
        try test.fairway.removeMonitoring(of: .resident("r1"))
        try answerEthnicity("black", 59)
        #expect(try test.fairway.audit(Self.ethnicity).json == first.json)
    }

    @Test("areas and answers are published beside one another, and neither moves the other")
    func besideAreas() throws {
        let before = try test.fairway.audit(.recorded(.area(.borough))).json
        let answers = try test.fairway.audit(Self.ethnicity).json
        #expect(try test.fairway.audit(.recorded(.area(.borough))).json == before)
        #expect(try test.fairway.audit(Self.ethnicity).json == answers)
        // An area tells of no answer.
        for answer in MonitoringQuestion.ethnicity.answers { #expect(!before.contains("\"\(answer.id)\"")) }
        #expect(!before.contains("ethnic"))
        #expect(Set(test.fairway.activity.audits.keys) == [.borough])
    }

    @Test("there is no internal form and no gate, and a question nobody answered is not found")
    func refused() throws {
        func failure(_ source: AuditSource, _ options: AuditOptions = AuditOptions()) -> FairwayError? {
            do {
                _ = try test.fairway.audit(source, options: options)
                return nil
            } catch { return error }
        }
        let inside = try #require(failure(Self.ethnicity, AuditOptions(publish: false)))
        #expect(inside.kind == .invalid && inside.detail.contains("published form only"))
        let gate = try #require(failure(Self.ethnicity, AuditOptions(gate: "V1.n > 100")))
        #expect(gate.kind == .invalid && !gate.description.contains("asian"))
        #expect(failure(.recorded(.monitoring(.religion)))?.kind == .notFound)
        let clock = try Fairway(
            configuration: test.fairway.configuration,
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_811_203_200) },  // 2027-05-25
                randomBytes: { Data(repeating: 7, count: $0) }))
        #expect { try clock.audit(Self.ethnicity) } throws: { ($0 as? FairwayError)?.kind == .notFound }
    }

    @Test("a file of records by a question is published too, and has no internal form")
    func file() throws {
        let header = "resident_id,vacancy_id,community,rank,score\n"
        let rows = (0..<30).map {
            "r\($0),v,\($0 < 16 ? "asian" : $0 < 26 ? "white" : "black"),\($0 + 1),\(1 - Double($0) / 100)"
        }
        let records = LineSource.data(Data((header + rows.joined(separator: "\n") + "\n").utf8))
        let source = AuditSource.file(records, counterfactual: nil)
        let audit = try test.fairway.audit(source, options: AuditOptions(dimension: "ethnicity"))
        #expect(!audit.isInternal)
        #expect(audit.page().contains("Asian or Asian British"))
        #expect(throws: FairwayError.self) {
            try test.fairway.audit(source, options: AuditOptions(publish: false, dimension: "ethnicity"))
        }
        // Another dimension of a file is shown as before.
        #expect(try test.fairway.audit(source, options: AuditOptions(dimension: "borough")).isInternal)
    }

    @Test("the records for the law name answers in words, and say who has not answered")
    func lawRecords() throws {
        let equality = try test.fairway.lawRecord(.equality, from: Self.ethnicity).json
        for words in ["Asian or Asian British", "15 of them without an answer", "said of themselves", "ethnic group"] {
            #expect(equality.contains(words), "\(words)")
        }
        #expect(!equality.contains("the area a resident lives in"))
        let atrs = try test.fairway.lawRecord(.atrs, from: Self.ethnicity).json
        for words in [
            "15 have not answered", "explicit consent", "communities by ethnic group", "monitoring answers until",
        ] {
            #expect(atrs.contains(words), "\(words)")
        }
    }
}
