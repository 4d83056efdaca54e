/// Takes match records one at a time, in any order, and makes an `AuditTable` of them.
///
/// Use it to stream rows from a database without holding records twice. Faults are collected as rows arrive and
/// thrown together by `finish()`; after fifty the rest are not listed.
public struct AuditTableBuilder: Sendable {
    static let problemLimit = 50

    let columns: AuditColumns
    var problems: [AuditInputError.Problem] = []
    var stoppedEarly = false

    var residents = ByteInterner()
    var vacancies = ByteInterner()
    var communities = ByteInterner()
    var periods = ByteInterner()
    var strata = ByteInterner()
    var dimensionValues: [ByteInterner]

    var residentOfRow: [Int32] = []
    var vacancyOfRow: [Int32] = []
    var rank: [Int32] = []
    var score: [Double] = []
    var selected: [Int8] = []
    var relevant: [Int8] = []
    var residentRank: [Int32] = []
    var periodOfRow: [Int16] = []
    var stratumOfRow: [Int16] = []
    var lineOfRow: [Int32] = []

    /// The community of each resident met so far; -1 unknown.
    var communityOfResident: [Int32] = []
    /// The line on which a resident without any vacancy was logged; 0 for none.
    var emptyLine: [Int32] = []
    var rowsOfResident: [Int32] = []
    var dimensionOfResident: [[Int32]]
    var featureSum: [[Double]]
    var featureCount: [[Int32]]
    var partSum: [[Double]]
    var payOfVacancy: [Double] = []
    var largestPartResidual = 0.0
    var rowsWithPartResidual = 0
    var firstLineWithPartResidual: Int?
    var line: Int32 = 1

    /// Starts an empty table whose open-ended columns have these names.
    public init(columns: AuditColumns = AuditColumns()) {
        self.columns = columns
        dimensionValues = columns.dimensions.map { _ in ByteInterner() }
        dimensionOfResident = columns.dimensions.map { _ in [] }
        featureSum = columns.features.map { _ in [] }
        featureCount = columns.features.map { _ in [] }
        partSum = columns.parts.map { _ in [] }
    }

    /// Adds one record.
    public mutating func append(_ record: AuditRecord) {
        line &+= 1
        guard record.dimensions.count == columns.dimensions.count,
            record.features.count == columns.features.count,
            record.parts.count == columns.parts.count || record.vacancy.isEmpty
        else {
            return report(line, nil, "the record has other open-ended columns than the table", "Give a value for each")
        }
        var row = AuditRow(line: line)
        row.resident = record.resident.isEmpty ? -1 : residents.code(for: record.resident)
        row.vacancy = record.vacancy.isEmpty ? -1 : vacancies.code(for: record.vacancy)
        let known = !record.community.isEmpty && record.community != AuditTable.unknown
        row.community = known ? communities.code(for: record.community) : -1
        row.rank = record.rank.map(Int32.init(clamping:)) ?? AuditRow.blank
        row.score = record.score
        row.selected = record.selected.map { $0 ? 1 : 0 } ?? -1
        row.relevant = record.relevant.map { $0 ? 1 : 0 } ?? -1
        row.pay = record.pay
        row.residentRank = record.residentRank.map(Int32.init(clamping:)) ?? AuditRow.blank
        if let period = record.period, !period.isEmpty { row.period = periods.code(for: period) }
        if let stratum = record.stratum, !stratum.isEmpty { row.stratum = strata.code(for: stratum) }
        row.features = record.features
        row.parts = record.parts
        for (place, value) in record.dimensions.enumerated() {
            row.dimensions.append(value.isEmpty ? -1 : dimensionValues[place].code(for: value))
        }
        append(row)
    }

    /// Adds one parsed row; identifiers are codes of this builder's interners.
    mutating func append(_ row: AuditRow) {
        guard row.resident >= 0 else {
            return report(row.line, "resident_id", "the resident has no identifier", "Give each resident a pseudonym")
        }
        let resident = Int(row.resident)
        if resident < communityOfResident.count {
            checkSameResident(row, resident)
        } else {
            // A row at fault has named residents that no good row has; the table will be refused, and room is all they need.
            while communityOfResident.count <= resident { addResident(row) }
        }
        guard row.vacancy >= 0 else {
            if row.rank != AuditRow.blank || row.score != nil {
                report(row.line, "vacancy_id", "there is a rank or a score but no vacancy", "Name the vacancy")
            }
            if emptyLine[resident] != 0 {
                report(row.line, "vacancy_id", "this resident is logged twice without a vacancy", "Keep one row")
            }
            emptyLine[resident] = row.line
            return
        }
        guard let score = row.score, score.isFinite else {
            return report(row.line, "score", "the score is missing or not a finite number", "Log the matcher's score")
        }
        if row.rank != AuditRow.blank, row.rank < 1 {
            report(row.line, "rank", "the rank is below 1", "Count places from 1")
        }
        if row.residentRank != AuditRow.blank, row.residentRank < 1 {
            report(row.line, "rank_resident", "the rank is below 1", "Count places from 1")
        }
        residentOfRow.append(row.resident)
        vacancyOfRow.append(row.vacancy)
        rank.append(row.rank)
        self.score.append(score)
        selected.append(row.selected)
        relevant.append(row.relevant)
        residentRank.append(row.residentRank)
        periodOfRow.append(Int16(clamping: row.period))
        stratumOfRow.append(Int16(clamping: row.stratum))
        lineOfRow.append(row.line)
        addPerResident(row, resident, score)
        addPay(row)
    }

    private mutating func addResident(_ row: AuditRow) {
        communityOfResident.append(row.community)
        emptyLine.append(0)
        rowsOfResident.append(0)
        for place in dimensionOfResident.indices { dimensionOfResident[place].append(row.dimensions[place]) }
        for place in featureSum.indices {
            featureSum[place].append(0)
            featureCount[place].append(0)
        }
        for place in partSum.indices { partSum[place].append(0) }
    }

    private mutating func checkSameResident(_ row: AuditRow, _ resident: Int) {
        if communityOfResident[resident] != row.community {
            report(
                row.line, "community", "this resident was in another community on an earlier line",
                "Give each resident one community; audit each dimension on its own")
        }
        for place in dimensionOfResident.indices
        where dimensionOfResident[place][resident] != row.dimensions[place] {
            report(
                row.line, columns.dimensions[place], "this resident had another value on an earlier line",
                "Give each resident one value")
        }
    }

    private mutating func addPerResident(_ row: AuditRow, _ resident: Int, _ score: Double) {
        rowsOfResident[resident] += 1
        for place in featureSum.indices where !row.features[place].isNaN {
            featureSum[place][resident] += row.features[place]
            featureCount[place][resident] += 1
        }
        guard !partSum.isEmpty else { return }
        var total = 0.0
        for place in partSum.indices {
            partSum[place][resident] += row.parts[place]
            total += row.parts[place]
        }
        let residual = abs(score - total)
        largestPartResidual = max(largestPartResidual, residual)
        if residual > 1e-9 {
            rowsWithPartResidual += 1
            if firstLineWithPartResidual == nil { firstLineWithPartResidual = Int(row.line) }
        }
    }

    private mutating func addPay(_ row: AuditRow) {
        let vacancy = Int(row.vacancy)
        while payOfVacancy.count <= vacancy { payOfVacancy.append(.nan) }
        guard let pay = row.pay else { return }
        guard pay.isFinite, pay >= 0 else {
            return report(row.line, "pay", "the pay is not a number from 0", "Give yearly pay in pounds")
        }
        if payOfVacancy[vacancy].isNaN {
            payOfVacancy[vacancy] = pay
        } else if payOfVacancy[vacancy] != pay {
            report(
                row.line, "pay", "this vacancy had another pay on an earlier line",
                "Give each vacancy one yearly pay")
        }
    }

    mutating func report(_ line: Int32?, _ column: String?, _ problem: String, _ remedy: String) {
        guard problems.count < Self.problemLimit else {
            stoppedEarly = true
            return
        }
        problems.append(.init(line: line.map(Int.init), column: column, problem: problem, remedy: remedy))
    }
}

/// One row on its way into the builder, identifiers already codes.
struct AuditRow {
    static let blank = Int32.min
    var line: Int32
    var resident: Int32 = -1
    var vacancy: Int32 = -1
    var community: Int32 = -1
    var rank: Int32 = blank
    var score: Double?
    var selected: Int8 = -1
    var relevant: Int8 = -1
    var pay: Double?
    var residentRank: Int32 = blank
    var period: Int32 = -1
    var stratum: Int32 = -1
    var dimensions: [Int32] = []
    var features: [Double] = []
    var parts: [Double] = []

    /// Makes every value blank again, keeping the room of the open-ended columns.
    mutating func clear(line: Int32) {
        self.line = line
        resident = -1
        vacancy = -1
        community = -1
        rank = Self.blank
        score = nil
        selected = -1
        relevant = -1
        pay = nil
        residentRank = Self.blank
        period = -1
        stratum = -1
        for place in dimensions.indices { dimensions[place] = -1 }
        for place in features.indices { features[place] = .nan }
        for place in parts.indices { parts[place] = .nan }
    }
}
