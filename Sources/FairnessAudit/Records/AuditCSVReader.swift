public import Foundation

/// Reads match records from CSV in the columns of the definitions, in chunks of any size.
///
/// Needed columns: `resident_id`, `vacancy_id`, `community`, `rank`, `score`. Optional: `selected`, `relevant` (or
/// `outcome`), `pay`, `rank_resident`, `period`, `stratum`, and any number beginning with `dim_`, `x_` or `c_`.
/// Columns of other names are listed in `ignoredColumns`, so that a misspelt one is not lost in silence.
public struct AuditCSVReader {
    private var text = DelimitedText()
    private var builder = AuditTableBuilder()
    private var row = AuditRow(line: 0)
    private var hasHeader = false
    private var fields: [Field] = []
    private var headerError: AuditInputError?
    /// Names of header columns the audit does not know.
    public private(set) var ignoredColumns: [String] = []

    private enum Field {
        case resident, vacancy, community, rank, score, selected, relevant, pay, residentRank, period, stratum
        case dimension(Int), feature(Int), part(Int), ignored
    }

    /// Starts reading; feed it, then `finish()`.
    public init() {}

    /// Reads one chunk of the file.
    /// - Throws: `AuditInputError` at once for a header that cannot be used or quotation marks out of place.
    public mutating func feed(_ chunk: Data) throws(AuditInputError) {
        var fault: DelimitedText.Fault?
        chunk.withUnsafeBytes { raw in
            let bytes = raw.bindMemory(to: UInt8.self)
            var text = self.text
            self.text = DelimitedText()
            do throws(DelimitedText.Fault) {
                try text.feed(bytes) { take($0) }
            } catch {
                fault = error
            }
            self.text = text
        }
        try check(fault)
    }

    /// Makes the table of what was read.
    /// - Throws: `AuditInputError` with every fault found and its line.
    public mutating func finish() throws(AuditInputError) -> AuditTable {
        var fault: DelimitedText.Fault?
        var text = self.text
        self.text = DelimitedText()
        do throws(DelimitedText.Fault) {
            try text.finish { take($0) }
        } catch {
            fault = error
        }
        try check(fault)
        guard hasHeader else {
            throw AuditInputError(
                problem: "the file is empty", remedy: "Give a header line and one row a resident and vacancy")
        }
        let full = builder
        builder = AuditTableBuilder()
        return try full.finish()
    }

    private func check(_ fault: DelimitedText.Fault?) throws(AuditInputError) {
        if let headerError { throw headerError }
        if let fault {
            throw AuditInputError(
                line: Int(fault.line), problem: fault.problem, remedy: "Write the file as RFC 4180 CSV in UTF-8")
        }
    }

    private mutating func take(_ record: TextRecord) {
        guard headerError == nil else { return }
        if hasHeader { readRow(record) } else { readHeader(record) }
    }

    private mutating func readHeader(_ record: TextRecord) {
        var columns = AuditColumns()
        var problems: [AuditInputError.Problem] = []
        var seen: Set<String> = []
        for place in 0..<record.count {
            let name = record.text(place).trimmingCharacters(in: .whitespaces)
            // `outcome` is another name for the same column, so the two together are a duplicate.
            if !seen.insert(name == "outcome" ? "relevant" : name).inserted {
                problems.append(
                    .init(line: 1, column: name, problem: "the column is given twice", remedy: "Keep one of them"))
            }
            fields.append(field(name, &columns))
        }
        for name in ["resident_id", "vacancy_id", "community", "rank", "score"] where !seen.contains(name) {
            problems.append(
                .init(line: 1, column: name, problem: "the column is missing", remedy: "Add it to the header"))
        }
        if !problems.isEmpty { headerError = AuditInputError(problems: problems) }
        builder = AuditTableBuilder(columns: columns)
        hasHeader = true
        row.dimensions = Array(repeating: -1, count: columns.dimensions.count)
        row.features = Array(repeating: .nan, count: columns.features.count)
        row.parts = Array(repeating: .nan, count: columns.parts.count)
    }

    private mutating func field(_ name: String, _ columns: inout AuditColumns) -> Field {
        switch name {
        case "resident_id": return .resident
        case "vacancy_id": return .vacancy
        case "community": return .community
        case "rank": return .rank
        case "score": return .score
        case "selected": return .selected
        case "relevant", "outcome": return .relevant
        case "pay": return .pay
        case "rank_resident": return .residentRank
        case "period": return .period
        case "stratum": return .stratum
        default: break
        }
        if name.hasPrefix("dim_") {
            columns.dimensions.append(name)
            return .dimension(columns.dimensions.count - 1)
        }
        if name.hasPrefix("x_") {
            columns.features.append(name)
            return .feature(columns.features.count - 1)
        }
        if name.hasPrefix("c_") {
            columns.parts.append(name)
            return .part(columns.parts.count - 1)
        }
        ignoredColumns.append(name)
        return .ignored
    }

    private mutating func readRow(_ record: TextRecord) {
        guard record.count == fields.count else {
            return builder.report(
                record.line, nil, "there are \(record.count) fields where the header has \(fields.count)",
                "Put text that holds commas in quotation marks")
        }
        row.clear(line: record.line)
        var good = true
        for place in 0..<record.count {
            let text = record.field(place)
            if !text.isEmpty, !read(text, fields[place], record.line) { good = false }
        }
        if row.vacancy >= 0, let part = row.parts.firstIndex(where: \.isNaN) {
            good = false
            builder.report(
                record.line, builder.columns.parts[part], "the part is missing",
                "Write 0 for a part that adds nothing")
        }
        if good { builder.append(row) }
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ field: Field, _ line: Int32) -> Bool {
        switch field {
        case .resident: row.resident = builder.residents.code(for: text)
        case .vacancy: row.vacancy = builder.vacancies.code(for: text)
        case .community:
            if !text.elementsEqual(AuditTable.unknown.utf8) { row.community = builder.communities.code(for: text) }
        case .period: row.period = builder.periods.code(for: text)
        case .stratum: row.stratum = builder.strata.code(for: text)
        case .dimension(let place): row.dimensions[place] = builder.dimensionValues[place].code(for: text)
        case .rank:
            guard let value = DecimalText.integer(text) else { return notWhole("rank", line) }
            row.rank = value
        case .residentRank:
            guard let value = DecimalText.integer(text) else { return notWhole("rank_resident", line) }
            row.residentRank = value
        case .score:
            guard let value = DecimalText.double(text) else { return notNumber("score", line) }
            row.score = value
        case .pay:
            guard let value = DecimalText.double(text) else { return notNumber("pay", line) }
            row.pay = value
        case .selected:
            guard let value = DecimalText.flag(text) else { return notFlag("selected", line) }
            row.selected = value
        case .relevant:
            guard let value = DecimalText.flag(text) else { return notFlag("relevant", line) }
            row.relevant = value
        case .feature(let place):
            guard let value = DecimalText.double(text) else { return notNumber(builder.columns.features[place], line) }
            row.features[place] = value
        case .part(let place):
            guard let value = DecimalText.double(text) else { return notNumber(builder.columns.parts[place], line) }
            row.parts[place] = value
        case .ignored: break
        }
        return true
    }

    private mutating func notNumber(_ column: String, _ line: Int32) -> Bool {
        builder.report(
            line, column, "this is not a finite number", "Write a decimal number with a point, or leave it blank")
        return false
    }

    private mutating func notWhole(_ column: String, _ line: Int32) -> Bool {
        builder.report(line, column, "this is not a whole number", "Write digits only")
        return false
    }

    private mutating func notFlag(_ column: String, _ line: Int32) -> Bool {
        builder.report(line, column, "this is neither 0 nor 1", "Write 1 for yes and 0 for no")
        return false
    }
}

extension AuditTable {
    /// Makes a table from a whole CSV file.
    /// - Throws: `AuditInputError` with every fault found and its line.
    public init(csv: Data) throws(AuditInputError) {
        self = try AuditTable(csv: CollectionOfOne(csv))
    }

    /// Makes a table from a CSV file given in chunks, so that the file is never held whole.
    /// - Throws: `AuditInputError` with every fault found and its line.
    public init(csv chunks: some Sequence<Data>) throws(AuditInputError) {
        var reader = AuditCSVReader()
        for chunk in chunks { try reader.feed(chunk) }
        self = try reader.finish()
    }
}
