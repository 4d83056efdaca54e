import Communities
import FairnessAudit
import MatchingEngine
import Storage

/// The recorded matches as an audit reads them.
struct RecordedTable {
    /// The records by every kind of area.
    let tables: [CommunityLevel: AuditTable]
    /// What a reader must know of how the records were made, in plain sentences.
    let remarks: [String]
    /// Months that the records lie in, ascending.
    let months: [String]
}

extension Fairway {
    /// Reads the recorded matches.
    ///
    /// Each vacancy's list is ranked here, among the residents recorded; a version of an advert is a vacancy of its own.
    /// Records made before there was a trail hold the top of the resident's own list only. They are read where there are
    /// no others; beside others they would make lists of two kinds, so they are left out and counted.
    ///
    /// - Parameters:
    ///   - period: the beginning of the months wanted, such as `2026-11` or `2026`; nil for all.
    /// - Throws: `FairwayError`, `notFound` when there are none; `AuditInputError` when they do not add up.
    func recordedTable(period: String? = nil) throws -> RecordedTable {
        let collector = RecordCollector()
        try storing { database throws(StorageError) in
            try database.matchRecords.readAll(period: period) { collector.add($0) }
        }
        return try collector.finish(period: period)
    }
}

/// Takes records one at a time and makes the table of them.
private final class RecordCollector {
    private var trails = AuditTableBuilder(columns: RecordCollector.columns)
    private var pools: [UInt64: AuditPool] = [:]
    private var tops = AuditTableBuilder(columns: AuditColumns(dimensions: RecordCollector.columns.dimensions))
    private var withTrail = 0
    private var withoutTrail = 0
    private var engines: Set<String> = []
    private var taxonomies: Set<String> = []
    private var months: Set<String> = []

    private static let parts = Signal.allCases.map { column($0.name) }
    private static let columns = AuditColumns(
        dimensions: CommunityLevel.allCases.map { "dim_" + $0.rawValue },
        features: parts.map { "x" + $0.dropFirst() } + AuditedFeatures.names.map { "x_" + $0 }, parts: parts)

    /// `c_essential_skills`
    private static func column(_ part: String) -> String {
        "c_" + String(part.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    func add(_ record: MatchRecord) {
        let areas = CommunityLevel.allCases.map { record.areas.code(at: $0) ?? "" }
        guard let trail = record.trail else {
            withoutTrail += 1
            return addTop(record, areas)
        }
        withTrail += 1
        months.insert(record.period)
        engines.insert(record.engineVersion)
        taxonomies.insert(record.taxonomyVersion)
        guard let pool = trail.pool else {
            return trails.append(
                AuditRecord(
                    resident: record.resident, community: "", period: record.period, stratum: trail.stratum,
                    dimensions: areas, features: Self.columns.features.map { _ in .nan }))
        }
        let known: AuditPool
        if let found = pools[pool.fingerprint] {
            known = found
        } else {
            known = trails.pool(
                pool.entries.map {
                    .init(
                        // A blank sorts before every letter and digit, so versions keep the order of the identifiers.
                        id: $0.version == 1 ? $0.vacancy : "\($0.vacancy) (version \($0.version))", pay: $0.pay,
                        possible: $0.possible)
                }, parts: pool.parts.map(Self.column))
            pools[pool.fingerprint] = known
        }
        trails.append(
            resident: record.resident, dimensions: areas, period: record.period, stratum: trail.stratum,
            pool: known, points: trail.points,
            features: Dictionary(uniqueKeysWithValues: trail.features.map { ("x_" + $0.key, $0.value) }))
    }

    private func addTop(_ record: MatchRecord, _ areas: [String]) {
        months.insert(record.period)
        if record.outcomes.isEmpty {
            tops.append(
                AuditRecord(resident: record.resident, community: "", period: record.period, dimensions: areas))
        }
        for outcome in record.outcomes {
            tops.append(
                AuditRecord(
                    resident: record.resident, community: "", vacancy: outcome.vacancy, score: outcome.score,
                    pay: outcome.pay, residentRank: outcome.rank, period: record.period, dimensions: areas))
        }
    }

    func finish(period: String?) throws -> RecordedTable {
        guard withTrail + withoutTrail > 0 else {
            throw FairwayError(
                .notFound,
                period.map { "No matches of \($0) are recorded, so there is nothing to audit." }
                    ?? "No matches are recorded yet, so there is nothing to audit.",
                remedy:
                    "Record some with `fairway match --record --postcode \"B11 1AA\" cv.txt`, or run `fairway demo`.")
        }
        guard withTrail > 0 else {
            return RecordedTable(
                tables: try Self.byLevel(try tops.finish()),
                remarks: [
                    "These records hold only the top of each resident's own list, so nothing can be said of the lists of "
                        + "vacancies. Residents recorded from now on are audited in full."
                ], months: months.sorted())
        }
        var remarks: [String] = []
        if withoutTrail > 0 {
            remarks.append(
                "\(withoutTrail) residents were recorded by an earlier release, with the top of their own list only. They "
                    + "are left out here; record them again.")
        }
        for (what, versions) in [("the engine", engines), ("the taxonomy", taxonomies)] where versions.count > 1 {
            remarks.append(
                "The records were made with \(versions.count) versions of \(what) (\(versions.sorted().joined(separator: ", "))). "
                    + "Scores of different versions stand in the same lists.")
        }
        return RecordedTable(
            tables: try Self.byLevel(try trails.finishRanking()), remarks: remarks, months: months.sorted())
    }

    private static func byLevel(_ table: AuditTable) throws -> [CommunityLevel: AuditTable] {
        var tables: [CommunityLevel: AuditTable] = [:]
        for level in CommunityLevel.allCases {
            tables[level] = try table.regrouped(by: "dim_" + level.rawValue).withoutDimensions()
        }
        return tables
    }
}
