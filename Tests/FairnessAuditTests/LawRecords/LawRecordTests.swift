import Testing

@testable import FairnessAudit

@Suite("Records for the law")
struct LawRecordTests {
    private func audit() throws -> PublishedAudit {
        let records = Fixtures.oneVacancy([
            ("Aston", 100, 20), ("Bilston", 100, 60), ("Dudley", 7, 3), ("Sedgley", 40, 25),
        ])
        return try PublishedAudit(
            FairnessAuditor(parameters: Fixtures.quick).report(AuditTable(records: records)), dimension: "ward",
            period: "2026-03")
    }

    private var facts: SystemFacts {
        var facts = SystemFacts()
        facts.version = "1.2"
        facts.taxonomyVersion = "7"
        facts.date = "1 March 2026"
        facts.answers = ["2.1.1": "The authority", "owner": "Head of skills"]
        return facts
    }

    @Test("the transparency record fills what the system knows and lists what only a person can write")
    func transparency() throws {
        let record = try LawRecord.atrs(audit(), facts: facts)
        let fields = record.sections.flatMap(\.fields)
        #expect(Set(fields.map(\.id)).count == fields.count)
        func source(_ id: String) -> LawRecord.Source? { fields.first { $0.id == id }?.source }
        #expect(source("1.1") == .system && source("2.1.1") == .given && source("2.1.3") == .person)
        #expect(fields.first { $0.id == "2.4.1" }?.text == "Fairway: program 1.2, taxonomy 7")
        #expect(fields.first { $0.id == "2.5.2" }?.text.contains("Aston (R1)") == true)
        #expect(record.missing.map(\.id).contains("2.3.4") && !record.missing.map(\.id).contains("2.1.1"))
        #expect(record.story.text().contains("Still to be written by a person"))
        let json = record.value.json(indent: nil)
        #expect(json.contains(#""id":"2.1.3","name":"Senior responsible owner","answer":null,"filled_by":"person""#))
    }

    @Test("the equality annex holds each rate with its finding, and asks for what was decided")
    func equality() throws {
        let record = try LawRecord.equality([audit()], facts: facts)
        let table = try #require(record.sections.compactMap(\.table).first)
        #expect(table.rows.map { $0[0] } == ["Aston", "Bilston", "Dudley", "Sedgley"])
        #expect(table.rows[0][5] == "lower" && table.rows[2][1...] == ["hidden", "–", "–", "–", "hidden"])
        #expect(record.missing.map(\.name) == ["Whom the body spoke with", "Action taken"])
        let decided = try LawRecord.equality([audit()], facts: facts, actions: ["Travel cap raised."])
        #expect(decided.missing.map(\.name) == ["Whom the body spoke with"])
        #expect(decided.sections.last?.fields.map(\.text) == ["Travel cap raised."])
    }

    @Test("the table in the form of Local Law 144 is made from published figures alone")
    func ll144() throws {
        let record = try LawRecord.ll144(audit(), facts: facts)
        #expect(record.sections.map(\.title) == ["Selection rate (V1)", "Scoring rate (V2)", "About this table"])
        let rows = try #require(record.sections[1].table?.rows)
        #expect(rows.map { $0[0] } == ["Aston", "Bilston", "Dudley", "Sedgley"])
        #expect(rows[2] == ["Dudley", "hidden", "hidden", "none"])
        #expect(rows.contains { $0[3] == "1.00" })
        #expect(record.missing.isEmpty)
    }
}
