import Communities
import FairnessAudit
import MatchingEngine
import Storage

/// The recorded matches as an audit reads them.
struct RecordedTable {
    /// The records by each dimension that was asked for.
    let tables: [AuditDimension: AuditTable]
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
    ///   - dimensions: by what the records are wanted; answers whose consent is over are not known.
    ///   - period: the beginning of the months wanted, such as `2026-11` or `2026`; nil for all.
    /// - Throws: `FairwayError`, `notFound` when there are none; `AuditInputError` when they do not add up.
    func recordedTable(by dimensions: [AuditDimension], period: String? = nil) throws -> RecordedTable {
        let collector = RecordCollector(try dimensions.map(reader))
        try storing { database throws(StorageError) in
            try database.matchRecords.readAll(period: period) { collector.add($0) }
        }
        return try collector.finish(period: period)
    }

    /// How a record's community by a dimension is found.
    private func reader(of dimension: AuditDimension) throws -> RecordCollector.Reader {
        switch dimension {
        case .area(let level): return .init(dimension: dimension) { $0.areas.code(at: level) }
        case .monitoring(let question):
            let today = surroundings.today
            let answers = try storing { database throws(StorageError) in
                try database.monitoring.answers(to: question.rawValue, on: today)
            }
            let key = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
            return .init(dimension: dimension) { answers[Self.person(ofRecord: $0.resident, key: key)] }
        }
    }
}

/// Takes records one at a time and makes the table of them.
private final class RecordCollector {
    /// Finds the community of a record.
    struct Reader {
        let dimension: AuditDimension
        /// Nil when it is not known.
        let community: (MatchRecord) -> String?

        var column: String { "dim_" + dimension.rawValue }
    }

    private let readers: [Reader]
    private let columns: AuditColumns
    private var trails: AuditTableBuilder
    private var pools: [UInt64: AuditPool] = [:]
    private var tops: AuditTableBuilder
    private var withTrail = 0
    private var withoutTrail = 0
    private var engines: Set<String> = []
    private var taxonomies: Set<String> = []
    private var months: Set<String> = []

    private static let parts = Signal.allCases.map { column($0.name) }

    init(_ readers: [Reader]) {
        self.readers = readers
        columns = AuditColumns(
            dimensions: readers.map(\.column),
            features: Self.parts.map { "x" + $0.dropFirst() } + AuditedFeatures.names.map { "x_" + $0 },
            parts: Self.parts)
        trails = AuditTableBuilder(columns: columns)
        tops = AuditTableBuilder(columns: AuditColumns(dimensions: columns.dimensions))
    }

    /// `c_essential_skills`
    private static func column(_ part: String) -> String {
        "c_" + String(part.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    }

    func add(_ record: MatchRecord) {
        let communities = readers.map { $0.community(record) ?? "" }
        guard let trail = record.trail else {
            withoutTrail += 1
            return addTop(record, communities)
        }
        withTrail += 1
        months.insert(record.period)
        engines.insert(record.engineVersion)
        taxonomies.insert(record.taxonomyVersion)
        guard let pool = trail.pool else {
            return trails.append(
                AuditRecord(
                    resident: record.resident, community: "", period: record.period, stratum: trail.stratum,
                    dimensions: communities, features: columns.features.map { _ in .nan }))
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
            resident: record.resident, dimensions: communities, period: record.period, stratum: trail.stratum,
            pool: known, points: trail.points,
            features: Dictionary(uniqueKeysWithValues: trail.features.map { ("x_" + $0.key, $0.value) }))
    }

    private func addTop(_ record: MatchRecord, _ communities: [String]) {
        months.insert(record.period)
        if record.outcomes.isEmpty {
            tops.append(
                AuditRecord(
                    resident: record.resident, community: "", period: record.period, dimensions: communities))
        }
        for outcome in record.outcomes {
            tops.append(
                AuditRecord(
                    resident: record.resident, community: "", vacancy: outcome.vacancy, score: outcome.score,
                    pay: outcome.pay, residentRank: outcome.rank, period: record.period,
                    dimensions: communities))
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
                tables: try byDimension(try tops.finish()),
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
            tables: try byDimension(try trails.finishRanking()), remarks: remarks, months: months.sorted())
    }

    private func byDimension(_ table: AuditTable) throws -> [AuditDimension: AuditTable] {
        var tables: [AuditDimension: AuditTable] = [:]
        for reader in readers {
            tables[reader.dimension] = try table.regrouped(by: reader.column).withoutDimensions()
        }
        return tables
    }
}
