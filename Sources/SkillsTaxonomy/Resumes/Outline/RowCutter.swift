/// Cuts a text into rows, and rows of two columns side by side into two.
///
/// Columns are taken for such only where one line holds two headings side by side; from there on, words that start under
/// a heading belong to it, until a line runs across the edge.
struct RowCutter {
    private let document: TextDocument
    private var rows: [ResumeRow] = []
    private var edges: [Int] = []
    /// The last line with words in each column.
    private var lastLine: [Int: Int] = [:]

    private init(document: TextDocument) { self.document = document }

    /// The rows in reading order; rows of each column stand in the order of their lines.
    static func rows(of document: TextDocument, findsColumns: Bool) -> [ResumeRow] {
        var cutter = RowCutter(document: document)
        cutter.cut(findsColumns: findsColumns)
        return cutter.rows
    }

    private mutating func cut(findsColumns: Bool) {
        var blank = true
        for (number, line) in document.lines.enumerated() {
            guard !line.tokens.isEmpty else {
                blank = true
                continue
            }
            let cells = findsColumns ? cells(of: line) : [line.tokens]
            if cells.count > 1, cells.allSatisfy({ isHeading($0) }) {
                edges = cells.map { Int(document.tokens[$0.lowerBound].start) - line.start }
            } else if !edges.isEmpty, !fits(cells, line) {
                edges = []
            }
            if edges.isEmpty {
                add(line.tokens, number, column: 0, line, blank)
            } else {
                for cell in cells { add(cell, number, column: column(of: cell, line), line, blank) }
            }
            blank = false
        }
    }

    private mutating func add(_ tokens: Range<Int>, _ number: Int, column: Int, _ line: TextLine, _ blank: Bool) {
        let bullet = edges.isEmpty ? line.isBullet : document.tokens[tokens.lowerBound].gap.contains(.bullet)
        // A gap in one column is a blank line there, whatever the other holds.
        let gap = !edges.isEmpty && (lastLine[column].map { number - $0 > 1 } ?? true)
        lastLine[column] = number
        rows.append(
            ResumeRow(tokens: tokens, line: number, column: column, isBullet: bullet, followsBlank: blank || gap))
    }

    private func cells(of line: TextLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.tokens.lowerBound
        for place in line.tokens.dropFirst() where document.tokens[place].gap.contains(.column) {
            cells.append(start..<place)
            start = place
        }
        cells.append(start..<line.tokens.upperBound)
        return cells
    }

    private func isHeading(_ tokens: Range<Int>) -> Bool {
        guard tokens.count <= 5 else { return false }
        return SectionHeadings.table.longestMatch(in: document, at: tokens.lowerBound, limit: tokens.upperBound)?
            .tokens.upperBound == tokens.upperBound
    }

    private func offset(of cell: Range<Int>, _ line: TextLine) -> Int {
        Int(document.tokens[cell.lowerBound].start) - line.start
    }

    private func column(of cell: Range<Int>, _ line: TextLine) -> Int {
        let offset = offset(of: cell, line)
        return edges.lastIndex { $0 <= offset + 3 } ?? 0
    }

    /// No cell runs over the next column's edge.
    private func fits(_ cells: [Range<Int>], _ line: TextLine) -> Bool {
        cells.allSatisfy { cell in
            let column = column(of: cell, line)
            guard column + 1 < edges.count else { return true }
            return Int(document.tokens[cell.upperBound - 1].end) - line.start <= edges[column + 1] + 1
        }
    }
}
