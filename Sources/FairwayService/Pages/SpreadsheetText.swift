/// Writes CSV (RFC 4180) that opens safely in a spreadsheet.
struct SpreadsheetText {
    /// One cell.
    enum Cell {
        case text(String?)
        case number(Double?)
        case count(Int?)

        fileprivate var written: String {
            switch self {
            case .text(let text): SpreadsheetText.quoted(SpreadsheetText.harmless(text ?? ""))
            case .number(let number): number.map { String($0) } ?? ""
            case .count(let count): count.map { String($0) } ?? ""
            }
        }
    }

    private(set) var text: String

    init(header: [String]) {
        text = header.map(Self.quoted).joined(separator: ",") + "\r\n"
    }

    mutating func add(_ cells: [Cell]) {
        text += cells.map(\.written).joined(separator: ",") + "\r\n"
    }

    /// A spreadsheet takes a cell that starts with one of these for a formula, and an advert could hold a hostile one.
    private static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return cell }
        return "'" + cell
    }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
