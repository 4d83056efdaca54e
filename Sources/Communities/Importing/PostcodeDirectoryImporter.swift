public import Foundation

/// Reads a release of the ONS Postcode Directory (ONSPD) or the National Statistics Postcode Lookup (NSPL).
///
/// Columns are found by name in every release since 2018, never by position, and a file that lacks a needed one is
/// refused: a column renamed in silence would empty a whole table. Memory does not grow with the file.
///
/// The directory's deprivation column is not read. Join `PlaceRow` with a `DeprivationTable` instead.
public struct PostcodeDirectoryImporter: Sendable {
    /// How often `progress` is called, in lines.
    public static let progressStep = 50_000

    /// Whether Northern Irish (BT) rows are left out, as their licence asks of anyone who passes the data on.
    public var dropsNorthernIreland: Bool
    /// Needed columns the caller can do without; what they hold stays unknown in every row.
    public var mayLack: Set<DirectoryColumn>

    /// Makes an importer that drops BT rows and asks for every needed column, unless told otherwise.
    public init(dropsNorthernIreland: Bool = true, mayLack: Set<DirectoryColumn> = []) {
        self.dropsNorthernIreland = dropsNorthernIreland
        self.mayLack = mayLack
    }

    /// Reads a CSV file as unpacked from the ONS archive; see `read(chunks:progress:row:)`.
    public func read(
        file: URL, progress: (Int) -> Void = { _ in }, row: (PlaceRow) throws -> Void
    ) throws -> ImportSummary {
        try read(chunks: FileChunks.open(file), progress: progress, row: row)
    }

    /// Reads bytes from a function that returns chunks of any size and nil at the end.
    ///
    /// `progress` gets the number of lines read so far; `row` gets each good row in file order and may throw to stop.
    /// Bad lines are left out and reported in the summary. Throws `ImportError` when the file as a whole is no use.
    public func read(
        chunks: @escaping () throws -> [UInt8]?, progress: (Int) -> Void = { _ in }, row: (PlaceRow) throws -> Void
    ) throws -> ImportSummary {
        var summary = ImportSummary()
        var layout: DirectoryLayout?
        try DelimitedReader(nextChunk: chunks).forEachRecord { record in
            guard let known = layout else {
                let found = try DirectoryLayout(HeaderIndex(record), mayLack: mayLack)
                summary.columns = found.columns
                layout = found
                return
            }
            if record.isBlank { return }
            summary.read += 1
            if summary.read.isMultiple(of: Self.progressStep) { progress(summary.read) }
            if dropsNorthernIreland, record.problem == nil, Self.isNorthernIrish(record.bytes(known.postcode)) {
                summary.droppedNorthernIreland += 1
                return
            }
            do {
                guard let place = try Self.placeRow(record, known, &summary) else { return }
                try row(place)
                summary.kept += 1
                if !place.isLive { summary.terminated += 1 }
            } catch let problem as CellProblem {
                summary.addBad(line: record.line, reason: problem.reason)
            }
        }
        progress(summary.read)
        if summary.kept == 0, summary.droppedNorthernIreland == 0 {
            throw ImportError.nothingUsable(lines: summary.read, firstReason: summary.badLines.first?.reason)
        }
        return summary
    }

    private static func isNorthernIrish(_ cell: CellReading.Cell) -> Bool {
        cell.starts(with: "BT".utf8) && cell.dropFirst(2).first.map(PostcodeGrammar.isDigit) == true
    }

    /// Nil for a postcode of an old form, which is counted and is no fault of the file.
    private static func placeRow(
        _ record: DelimitedRecord, _ layout: DirectoryLayout, _ summary: inout ImportSummary
    ) throws -> PlaceRow? {
        if let problem = record.problem { throw CellProblem(reason: problem) }
        guard record.count == layout.width else {
            throw CellProblem(reason: "it has \(record.count) cells where the header has \(layout.width)")
        }
        let terminated = try CellReading.month(record.bytes(layout.terminated))
        guard let postcode = postcode(record.bytes(layout.postcode)) else {
            guard terminated != nil, isOldForm(record.bytes(layout.postcode)) else {
                throw CellProblem(reason: "the postcode is not well formed")
            }
            summary.droppedOldForms += 1
            return nil
        }
        let rawCountry = record.bytes(layout.country)
        let nationCode = rawCountry.isEmpty ? record.bytes(layout.borough) : rawCountry
        let nation = Nation(code: String(decoding: nationCode, as: UTF8.self))
        let ruralUrban = String(decoding: record.bytes(layout.ruralUrban), as: UTF8.self)
        let gridQuality = try CellReading.digit(record.bytes(layout.gridQuality), "grid reference quality")
        let position = try CellReading.coordinate(record.bytes(layout.latitude), record.bytes(layout.longitude))
        return PlaceRow(
            postcode: postcode,
            terminated: terminated,
            coordinate: gridQuality == 9 ? nil : position,
            borough: try CellReading.areaCode(record.bytes(layout.borough), "local authority district"),
            ward: try CellReading.areaCode(record.bytes(layout.ward), "ward"),
            lsoa2021: try CellReading.areaCode(record.bytes(layout.lsoa2021), "2021 LSOA"),
            lsoa2011: try CellReading.areaCode(record.bytes(layout.lsoa2011), "2011 LSOA"),
            ruralUrban: RuralUrbanClass.name(ruralUrban) == nil ? nil : ruralUrban,
            nation: nation,
            userType: try CellReading.digit(record.bytes(layout.userType), "user type")
                .flatMap(PlaceRow.UserType.init(rawValue:)),
            gridQuality: gridQuality)
    }

    /// The postcode of a cell in any of the padded forms, by the same grammar as `Postcode.init(_:)` but without its cost.
    private static func postcode(_ cell: CellReading.Cell) -> Postcode? {
        guard cell.count <= 8 else { return nil }
        var outward = cell.dropLast(3)
        while outward.last == UInt8(ascii: " ") { outward = outward.dropLast() }
        let inward = cell.suffix(3)
        guard PostcodeGrammar.isInward(inward), PostcodeGrammar.isOutward(outward),
            !SpecialPostcode.isSpecialArea(outward)
        else { return nil }
        return Postcode(
            checkedOutward: String(decoding: outward, as: UTF8.self),
            checkedInward: String(decoding: inward, as: UTF8.self))
    }

    /// Whether a cell holds a code of before today's grammar, such as `NPT 0AA` or `W1M 0AA`.
    private static func isOldForm(_ cell: CellReading.Cell) -> Bool {
        guard (5...8).contains(cell.count), let first = cell.first, PostcodeGrammar.isLetter(first) else {
            return false
        }
        let isPlain = cell.allSatisfy {
            PostcodeGrammar.isLetter($0) || PostcodeGrammar.isDigit($0) || $0 == UInt8(ascii: " ")
        }
        return isPlain && PostcodeGrammar.isInwardShape(cell.suffix(3))
    }
}
