import Testing

@testable import FairnessAudit

@Suite("Residents scored for a whole pool")
struct PoolTests {
    private static let columns = AuditColumns(
        features: ["x_skills_met", "x_travel", "x_jobs"], parts: ["c_skills_met", "c_travel"])

    private static func builder() -> (AuditTableBuilder, AuditPool) {
        var builder = AuditTableBuilder(columns: columns)
        let pool = builder.pool(
            [
                .init(id: "v2", pay: 30_000, possible: [800_000, 0]),
                .init(id: "v1", pay: nil, possible: [1_000_000, 0]),
            ], parts: ["c_skills_met", "c_travel"])
        return (builder, pool)
    }

    @Test("rows hold score, parts, shares and pay, and every list is ranked by score, equal ones by pseudonym")
    func table() throws {
        var (builder, pool) = Self.builder()
        func add(_ resident: String, _ first: Int32, _ second: Int32) {
            builder.append(
                resident: resident, community: "East", period: "2026-11", stratum: "2", pool: pool,
                points: [[first, second], [0, 0]], features: ["x_jobs": 2])
        }
        add("b", 400_000, 500_000)
        add("a", 400_000, 250_000)
        add("c", 800_000, 250_000)
        let table = try builder.finishRanking()
        #expect(table.residents == ["a", "b", "c"] && table.vacancies == ["v1", "v2"])
        #expect(table.score == [0.25, 0.4, 0.5, 0.4, 0.25, 0.8])
        #expect(table.rank == [2, 2, 1, 3, 3, 1])
        #expect(table.payOfVacancy[1] == 30_000 && table.payOfVacancy[0].isNaN)
        // The part that gives nobody anything and the share nobody has are left out.
        #expect(table.columns == AuditColumns(features: ["x_skills_met", "x_jobs"], parts: ["c_skills_met"]))
        #expect(table.featureMean == [[0.375, 0.5, 0.625], [2, 2, 2]])
        #expect(table.partMean == [[0.325, 0.45, 0.525]])
        #expect(table.largestPartResidual == 0)
        #expect(table.strata == ["2"] && table.periods == ["2026-11"])
    }

    @Test("the same figures come out as from a file of the same rows")
    func likeAFile() throws {
        var (builder, pool) = Self.builder()
        var text = "resident_id,vacancy_id,community,rank,score,pay,x_skills_met,x_jobs,c_skills_met\n"
        var rows: [(resident: String, place: Int, points: Int32)] = []
        for number in 0..<60 {
            let resident = "r\(100 + number)"
            let points = [Int32(number * 7_919 % 800) * 1_000, Int32(number * 104_729 % 1_000) * 1_000]
            builder.append(
                resident: resident, community: number % 3 == 0 ? "East" : "West", period: "2026-11", stratum: nil,
                pool: pool, points: [points, [0, 0]], features: ["x_jobs": Double(number % 4)])
            rows += [(resident, 0, points[0]), (resident, 1, points[1])]
        }
        for place in [0, 1] {
            let list = rows.filter { $0.place == place }.sorted { ($1.points, $0.resident) < ($0.points, $1.resident) }
            for (rank, row) in list.enumerated() {
                let number = Int(row.resident.dropFirst()).map { $0 - 100 } ?? 0
                let score = Double(row.points) / 1_000_000
                let share = Double(row.points) / (place == 0 ? 800_000 : 1_000_000)
                text +=
                    "\(row.resident),\(place == 0 ? "v2" : "v1"),\(number % 3 == 0 ? "East" : "West"),\(rank + 1),"
                    + "\(score),\(place == 0 ? "30000" : ""),\(share),\(number % 4),\(score)\n"
            }
        }
        let auditor = try FairnessAuditor(parameters: Fixtures.quick)
        var fromPools = auditor.report(try builder.finishRanking())
        let fromFile = auditor.report(try AuditTable(csv: .init(text.utf8)))
        fromPools.trend = fromFile.trend
        #expect(fromPools.json() == fromFile.json())
    }

    @Test("scores that are not the sum of their parts stay what they are, and the audit says so")
    func undeclared() throws {
        var (builder, pool) = Self.builder()
        builder.append(
            resident: "a", community: "East", period: "2026-11", stratum: nil, pool: pool,
            points: [[400_000, 500_000], [0, 0], [390_000, 500_000]], features: [:])
        let table = try builder.finishRanking()
        #expect(table.score == [0.5, 0.39])
        #expect(abs(table.largestPartResidual - 0.01) < 1e-12 && table.rowsWithPartResidual == 1)
    }

    @Test("points of another pool are a fault, and nothing is audited")
    func otherPool() throws {
        var (builder, pool) = Self.builder()
        builder.append(
            resident: "a", community: "East", period: "2026-11", stratum: nil, pool: pool, points: [[1]], features: [:])
        let filled = builder
        #expect(throws: AuditInputError.self) { try filled.finishRanking() }
    }
}
