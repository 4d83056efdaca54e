/// Why a file of official figures was refused as a whole; single bad lines are in the summary instead.
public enum ImportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file cannot be opened or read.
    case cannotOpen(file: String, reason: String)
    /// There is nothing in the file.
    case empty
    /// The file is a ZIP archive or a spreadsheet.
    case archive
    /// The file is UTF-16 text.
    case notUTF8
    /// A line of over a million bytes.
    case lineTooLong(line: Int)
    /// The header lacks a needed column.
    case missingColumn(column: String, accepted: [String])
    /// The file is a deprivation index of another edition.
    case unknownEdition(found: String)
    /// The header is right and not one line could be used.
    case nothingUsable(lines: Int, firstReason: String?)

    /// What is wrong, in plain words.
    public var problem: String {
        switch self {
        case .cannotOpen(let file, let reason): "\(file) cannot be read: \(reason)"
        case .empty: "The file is empty"
        case .archive: "The file is a ZIP archive or a spreadsheet, not a CSV file"
        case .notUTF8: "The file is UTF-16 text, not UTF-8"
        case .lineTooLong(let line): "Line \(line) is over a million bytes long"
        case .missingColumn(let column, _): "The file has no column for the \(column)"
        case .unknownEdition(let found): "The file is of an edition Fairway does not read: \(found)"
        case .nothingUsable(let lines, let reason):
            "None of the \(lines) lines could be used" + (reason.map { " (the first: \($0))" } ?? "")
        }
    }

    /// What the person can do about it.
    public var remedy: String {
        switch self {
        case .cannotOpen: "Check the path, and that the file may be read."
        case .empty: "Download the file again."
        case .archive:
            "Unpack the archive and give the large CSV file in its Data folder; save a spreadsheet as CSV (UTF-8)."
        case .notUTF8: "Save the file as CSV (UTF-8)."
        case .lineTooLong: "Check that line for a quote that is never closed, and that the file is a CSV file."
        case .missingColumn(_, let accepted):
            "Give the file as published. Accepted names, in any letter case: \(accepted.joined(separator: ", "))."
        case .unknownEdition:
            "Give File 1, 2 or 7 of the English Indices of Deprivation 2019 or 2025, saved as CSV."
        case .nothingUsable: "Check that the file is the published one and has not been edited."
        }
    }

    /// The problem and the remedy in one line.
    public var description: String { "\(problem). \(remedy)" }
}
