import Foundation
import MatchingEngine
import SkillsTaxonomy
import Testing

@Suite("Bars and things to know")
struct BarTests {
    let world: SampleWorld

    init() throws { world = try SampleWorld.shared.get() }

    private func advert(_ text: String) throws -> IndexedVacancy {
        let document = try JSONEncoder().encode(["title": "Data Analyst", "description": text])
        let posting = try JobPostingReader().read(JSONValue(json: document))
        return IndexedVacancy(vacancy: world.vacancyReader.vacancy(from: posting, id: "v1"), coordinate: nil)
    }

    private func match(_ resume: String, _ advert: IndexedVacancy) throws -> Match {
        let request = MatchRequest(top: 1, allJobs: true, today: "2026-11-24")
        return try #require(world.engine.match(world.profile(resume), with: advert, request: request))
    }

    private static let work = "I kept spreadsheets in Excel and wrote SQL queries for weekly reports."

    @Test(
        "years asked for are met, nearly met or not met, and without dates nothing is said",
        arguments: [
            ("2014 - 2024", Bar.Standing.met), ("2021 - 2024", .nearly), ("2024 - 2025", .notMet), ("", .notSaid),
        ])
    func experience(dates: String, standing: Bar.Standing) throws {
        let advert = try advert("Essential:\n- Excel and SQL\n- At least 4 years of experience in an office.")
        let match = try match("WORK\nData clerk\n\(dates)\n\(Self.work)", advert)
        let bar = try #require(match.bars.first { $0.kind == .experience })
        #expect(bar.months == 48)
        #expect(bar.standing == standing)
    }

    @Test(
        "a degree asked for is met by one, nearly by the level below, not met by none",
        arguments: [
            ("BSc (Hons) Geography, Aston University, 2015", Bar.Standing.met), ("HND Computing, 2015", .nearly),
            ("GCSE Maths, 2010", .notMet),
        ])
    func degree(held: String, standing: Bar.Standing) throws {
        let advert = try advert("Essential:\n- Excel and SQL\n- A bachelor's degree")
        let match = try match("WORK\nData clerk\n2014 - 2024\n\(Self.work)\n\nEDUCATION\n\(held)", advert)
        let bar = try #require(match.bars.first { $0.kind == .qualification })
        #expect(bar.standing == standing)
    }

    @Test("a bar met or not met moves no point")
    func noScore() throws {
        let plain = try advert("Essential:\n- Excel and SQL")
        let barred = try advert("Essential:\n- Excel and SQL\n- A bachelor's degree\n- 6 years of experience")
        let resume = "WORK\nData clerk\n2022 - 2024\n\(Self.work)"
        let (before, after) = (try match(resume, plain), try match(resume, barred))
        #expect(before.score == after.score)
        #expect(before.band == after.band)
        #expect(after.bars.count == 2)
    }

    @Test("licences, checks, clearance and the right to work are told, with what is held, and never scored")
    func things() throws {
        let plain = try advert("Essential:\n- Excel and SQL")
        let advert = try advert(
            "Essential:\n- Excel and SQL\n- A full driving licence\n- An enhanced DBS check\n- SC clearance\n\n"
                + "You must have the right to work in the UK.")
        let resume = "WORK\nData clerk\n2014 - 2024\n\(Self.work)\nI hold a full UK driving licence."
        let match = try match(resume, advert)
        let told = Dictionary(match.thingsToKnow.map { ($0.kind, $0.isHeld) }, uniquingKeysWith: { first, _ in first })
        #expect(told == [.certificate: true, .check: false, .clearance: false, .rightToWork: nil])
        #expect(match.score == (try self.match(resume, plain)).score)
        #expect(match.missing.allSatisfy { $0.skill != "driving-licence" })
    }
}
