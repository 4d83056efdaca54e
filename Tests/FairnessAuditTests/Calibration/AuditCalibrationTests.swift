import Testing

@testable import FairnessAudit

@Suite("Calibration of the auditor")
struct AuditCalibrationTests {
    private var calibration: AuditCalibration {
        var parameters = AuditParameters()
        parameters.permutations = 99
        return AuditCalibration(parameters: parameters, sets: 200)
    }

    @Test("by enumeration false alarms stay near five in a hundred where the four-fifths rule raises dozens")
    func exact() {
        let results = calibration.run([
            .init(community: 50, rest: 200, rate: 0.3), .init(community: 200, rest: 800, rate: 0.1),
        ])
        #expect(results.allSatisfy { $0.sets == nil && (0.04...0.065).contains($0.alarms) })
        #expect(results[0].fourFifths > 0.3)
    }

    @Test("enumeration counts as the auditor does: its p is that of the audit of the same people")
    func sameTest() throws {
        for (x, y, n, m) in [(9, 80, 50, 200), (60, 700, 500, 2000), (0, 3, 50, 200), (450, 500, 1000, 1000)] {
            let table = try AuditTable(records: Fixtures.oneVacancy([("A", n, x), ("B", m, y)]))
            let family = try FairnessAuditor().rates(of: table, bootstraps: false)
            let group = try #require(family.result(.goodMatch)?.groups.first)
            // One outcome with all the probability: alarms are then 1 or 0 as the audit's p says.
            #expect(abs(calibration.oneRowP(x, n, y, m) - group.p) < 1e-12)
        }
    }

    @Test("with several vacancies a resident is one observation, and rows taken for people raise false alarms")
    func clustered() {
        let cells: [AuditCalibration.Cell] = [
            .init(community: 60, rest: 240, vacancies: 20, rate: 0.3),
            .init(community: 60, rest: 240, vacancies: 20, rate: 0.3, impactRatio: 0.5),
        ]
        let results = calibration.run(cells)
        #expect(results[0].alarms < 0.1 && results[0].rowsAsPeople > 0.25)
        #expect(results[1].alarms > 0.7)
        // The same seed gives the same sets, on any number of cores.
        #expect(calibration.run(cells) == results)
        #expect(AuditCalibration.text(results).contains("1.0  30.0%      60   240         20"))
    }

    @Test("a family of unbiased communities seldom raises any flag")
    func family() {
        #expect(calibration.anyFlag(communities: 20, people: 50, rate: 0.3) <= 0.09)
    }
}
