import Communities
import Foundation
import Storage
import Testing

@testable import FairwayService

/// Real matches of the sample residents, with a bias planted in one borough.
@Suite("Bias planted in the sample's matches")
struct AuditTrailTests {
    private let test: TestFairway
    private static let coventry = "E08000026"

    init() throws {
        test = try TestFairway()
        _ = try test.fairway.loadSample()
    }

    /// Changes the points of every resident of Coventry.
    private func plant(_ change: ([[Int32]]) -> [[Int32]]) throws {
        var records: [MatchRecord] = []
        try test.fairway.storing { database throws(StorageError) in
            try database.matchRecords.readAll { record in
                guard record.areas.borough == Self.coventry, let trail = record.trail else { return }
                let changed = MatchTrail(
                    pool: trail.pool, points: change(trail.points), features: trail.features, stratum: trail.stratum)
                records.append(
                    MatchRecord(
                        resident: record.resident, period: record.period, areas: record.areas,
                        taxonomyVersion: record.taxonomyVersion, engineVersion: record.engineVersion, trail: changed))
            }
        }
        #expect(records.count > 100)
        try test.fairway.keep(records)
    }

    private func audit() throws -> [String: Any] {
        let audit = try test.fairway.audit(
            .recorded(.area(.borough)), options: AuditOptions(publish: false, bootstraps: false))
        return try JSONSerialization.jsonObject(with: Data(audit.json.utf8)) as? [String: Any] ?? [:]
    }

    /// Boroughs with a verdict that begins so, by figure.
    private func found(_ verdict: String, in audit: [String: Any]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for side in ["resident_side", "vacancy_side"] {
            for (figure, value) in audit[side] as? [String: Any] ?? [:] {
                guard let groups = (value as? [String: Any])?["groups"] as? [String: [String: Any]] else { continue }
                let named = groups.filter { ($0.value["verdict"] as? String)?.hasPrefix(verdict) == true }
                if !named.isEmpty { found[figure] = named.keys.sorted() }
            }
        }
        return found
    }

    private func additive(_ audit: [String: Any]) -> [String: Any]? {
        let parts = (audit["decomposition"] as? [String: Any])?["D1_additive"] as? [String: [String: Any]]
        return parts?[Self.coventry]
    }

    @Test(
        "as the matches are, no borough is flagged, the score is the sum of its parts, and no feature gives a place away"
    )
    func asItIs() throws {
        let audit = try audit()
        #expect(found("disparity", in: audit).isEmpty)
        #expect(found("small-but-real", in: audit).isEmpty)
        let residual = try #require(additive(audit)?["residual"] as? Double)
        #expect(abs(residual) < 1e-9)
        let proxy = try #require((audit["proxy"] as? [String: Any])?["groups"] as? [String: [String: Any]])
        #expect(proxy.count == 7)
        // A weak one may be chance: seven boroughs are looked at.
        #expect(proxy.values.allSatisfy { ["none-found", "weak"].contains($0["verdict"] as? String) })
    }

    @Test("half the points for essential skills in one borough is found, named there alone, and the part is named")
    func declaredPart() throws {
        try plant { points in [points[0].map { $0 / 2 }] + points.dropFirst() }
        let audit = try audit()
        let lower = found("disparity-lower", in: audit)
        #expect(lower["R1_good_match_rate"] == [Self.coventry])
        #expect(lower["V1_selection_rate_topk"] == [Self.coventry])
        #expect(lower.values.allSatisfy { $0 == [Self.coventry] })
        let parts = try #require(additive(audit)?["parts"] as? [String: Double])
        #expect(parts.min { $0.value < $1.value }?.key == "c_essential_skills")
        let proxy = try #require((audit["proxy"] as? [String: Any])?["groups"] as? [String: [String: Any]])
        #expect(["proxy", "strong-proxy", "weak"].contains(proxy[Self.coventry]?["verdict"] as? String ?? ""))
    }

    @Test("points taken off without saying so are found, and the audit says that a part was not declared")
    func undeclaredPart() throws {
        try plant { points in
            let sums = points[0].indices.map { place in points.reduce(0) { $0 + $1[place] } }
            return points + [sums.map { max(0, $0 - 150_000) }]
        }
        let audit = try audit()
        #expect(found("disparity-lower", in: audit)["R1_good_match_rate"] == [Self.coventry])
        let residual = try #require(additive(audit)?["residual"] as? Double)
        #expect(residual < -0.01)
        let notes = try #require(audit["notes"] as? [String])
        #expect(notes.contains { $0.contains("a part was not declared") })
        let gate = try test.fairway.audit(
            .recorded(.area(.borough)),
            options: AuditOptions(publish: false, gate: "no disparity-lower", bootstraps: false)
        ).gate
        #expect(gate?.passes == false)
        #expect(gate?.lines.contains { $0.contains(Self.coventry) && $0.contains("R1") } == true)
    }

    @Test("another month counts its own residents, and published figures are compared with those of the month before")
    func months() throws {
        let later = try Fairway(
            configuration: test.fairway.configuration,
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_798_200_000) },  // 2026-12-25
                randomBytes: { Data(repeating: 7, count: $0) }))
        let options = AuditOptions(period: "2026-11")
        let november = try test.fairway.audit(.recorded(.area(.borough)), options: options)
        #expect(november.json == (try later.audit(.recorded(.area(.borough)), options: options)).json)
        for number in 0..<40 {
            _ = try later.matchAndRecord(
                MatchToRecord(resume: .text(TestFairway.clerk), postcode: "B11 1AA", resident: "r\(number)"))
        }
        let december = try later.audit(.recorded(.area(.borough)), options: AuditOptions(period: "2026-12"))
        let figures = try JSONSerialization.jsonObject(with: Data(december.json.utf8)) as? [String: Any]
        #expect(figures?["residents"] as? Int == 40)
        #expect((figures?["changes"] as? [String: Any])?["since"] as? String == "2026-11")
        #expect(december.page().contains("What has changed since 2026-11"))
        #expect(throws: FairwayError.self) {
            try later.audit(.recorded(.area(.borough)), options: AuditOptions(period: "November"))
        }
        #expect(throws: FairwayError.self) {
            try later.audit(.recorded(.area(.borough)), options: AuditOptions(period: "2025"))
        }
    }

    @Test("records are swept after the months that are kept, and a rule that makes no sense is refused")
    func sweep() throws {
        #expect(throws: FairwayError.self) { try test.fairway.sweepRecords(keeping: 0) }
        let now = try test.fairway.sweepRecords()
        #expect(now.keptMonths == 24 && now.keptFrom == "2024-12" && now.removedRecords == 0)
        #expect(now.records == 1137 && now.pairs == 1137 * 195)
        let later = try Fairway(
            configuration: test.fairway.configuration,
            surroundings: Surroundings(
                now: { Date(timeIntervalSince1970: 1_798_200_000) },  // 2026-12-25
                randomBytes: { Data(repeating: 7, count: $0) }))
        let swept = try later.sweepRecords(keeping: 1)
        #expect(swept.removedRecords == 1137 && swept.records == 0 && swept.bytes == 0)
    }

    @Test("a sector may not be published in any form, and may be looked at inside")
    func sector() throws {
        let error = #expect(throws: FairwayError.self) { try test.fairway.audit(.recorded(.area(.sector))) }
        #expect(error?.kind == .invalid && error?.remedy.contains("ward") == true)
        let inside = AuditOptions(publish: false, bootstraps: false)
        #expect(try test.fairway.audit(.recorded(.area(.sector)), options: inside).isInternal)
    }
}
