/// A table of a page: columns as wide as their cells, the first of them giving way where the page is too narrow.
struct PageTable {
    /// One column.
    struct Column {
        let title: String
        /// Figures stand at the right.
        var isFigure = false
        /// Most columns a cell may take; longer ones are shortened.
        var limit = 40
    }

    let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    mutating func add(_ cells: [String]) {
        rows.append(zip(columns, cells).map { column, cell in PageWriter.shortened(cell, to: column.limit) })
    }

    func write(to page: inout PageWriter, indent: Int = 0) {
        var widths = columns.indices.map { place in
            rows.reduce(columns[place].title.count) { max($0, $1[place].count) }
        }
        let gap = 2
        let total = widths.reduce(0, +) + gap * (columns.count - 1) + indent
        if total > page.style.width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] = max(widths[widest] - (total - page.style.width), 8)
        }
        page.line(line(columns.map(\.title), widths: widths, gap: gap, indent: indent), ink: .quiet)
        for row in rows { page.line(line(row, widths: widths, gap: gap, indent: indent)) }
    }

    private func line(_ cells: [String], widths: [Int], gap: Int, indent: Int) -> String {
        let padded = columns.indices.map { place in
            let cell = PageWriter.shortened(cells[place], to: widths[place])
            let space = String(repeating: " ", count: max(widths[place] - cell.count, 0))
            return columns[place].isFigure ? space + cell : cell + space
        }
        return String(repeating: " ", count: indent) + padded.joined(separator: String(repeating: " ", count: gap))
    }
}
