@testable import FairnessAudit

/// Made-up records for tests.
enum Fixtures {
    /// One vacancy: for each community (name, residents, how many of them score 0.8; the rest score 0.4). Ranks run by
    /// score, then in the order given.
    static func oneVacancy(_ communities: [(String, Int, Int)]) -> [AuditRecord] {
        var records: [AuditRecord] = []
        for (name, size, good) in communities {
            for place in 0..<size {
                let number = String(10_000 + records.count).dropFirst()
                records.append(
                    AuditRecord(
                        resident: "r\(number)", community: name, vacancy: "v1", score: place < good ? 0.8 : 0.4))
            }
        }
        return ranked(records)
    }

    /// Gives each record the rank its score earns within its vacancy, ties in the order given.
    static func ranked(_ records: [AuditRecord]) -> [AuditRecord] {
        var result = records
        let vacancies = Set(records.map(\.vacancy)).subtracting([""])
        for vacancy in vacancies {
            let places = records.indices.filter { records[$0].vacancy == vacancy }
                .sorted { (-(records[$0].score ?? 0), $0) < (-(records[$1].score ?? 0), $1) }
            for (rank, place) in places.enumerated() { result[place].rank = rank + 1 }
        }
        return result
    }

    /// Several vacancies, random scores with ties, some judgements missing, everybody in every pool.
    static func random(
        residents: Int, vacancies: Int, communities: Int, seed: UInt64, unknown: Bool = false
    ) -> [AuditRecord] {
        var random = RandomNumbers(seed: seed)
        var records: [AuditRecord] = []
        for resident in 0..<residents {
            let community = random.whole(below: communities + (unknown ? 1 : 0))
            for vacancy in 0..<vacancies {
                let score = (random.next() * 20).rounded() / 20
                let judged = random.next()
                records.append(
                    AuditRecord(
                        resident: "r\(10_000 + resident)", community: community == communities ? "" : "C\(community)",
                        vacancy: "v\(100 + vacancy)", score: score, selected: random.next() < 0.2,
                        relevant: judged < 0.1 ? nil : judged < 0.1 + 0.9 * score,
                        pay: Double(20_000 + 500 * vacancy), period: "2026-0\(1 + vacancy % 3)",
                        stratum: "\(random.whole(below: 3))", dimensions: ["\(resident % 2)"],
                        features: [score + random.next(), random.next()], parts: [score - 0.1, 0.1]))
            }
        }
        return ranked(records)
    }

    static let columns = AuditColumns(dimensions: ["dim_area"], features: ["x_a", "x_b"], parts: ["c_a", "c_b"])

    /// Settings with few replicates, so that tests are quick.
    static var quick: AuditParameters {
        var parameters = AuditParameters()
        parameters.bootstrapReplicates = 30
        parameters.permutations = 50
        return parameters
    }
}
