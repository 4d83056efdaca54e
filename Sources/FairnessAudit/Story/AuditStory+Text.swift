extension AuditStory {
    /// The story as plain text; lines wrap at `width`, tables keep their columns apart.
    public func text(width: Int = 80) -> String {
        var writer = TextWriter(width: max(40, width))
        writer.heading(title, "=")
        for sentence in lead { writer.paragraph(sentence) }
        for section in sections {
            writer.heading(section.title, "-")
            for block in section.blocks { writer.write(block) }
            for part in section.subsections {
                writer.heading(part.title, nil)
                for block in part.blocks { writer.write(block) }
            }
        }
        if !attribution.isEmpty { writer.paragraph(attribution) }
        return writer.text
    }
}

/// Writes wrapped lines; control characters of names never reach a terminal.
private struct TextWriter {
    let width: Int
    var text = ""

    mutating func heading(_ title: String, _ rule: String?) {
        let clean = title.withoutControls
        if !text.isEmpty { text += "\n" }
        text += clean + "\n"
        if let rule { text += String(repeating: rule, count: min(width, clean.count)) + "\n" }
        text += "\n"
    }

    mutating func paragraph(_ sentence: String) { wrap(sentence, first: "", rest: "") }

    mutating func write(_ block: AuditStory.Block) {
        switch block {
        case .paragraph(let sentence): paragraph(sentence)
        case .list(let items): for item in items { wrap(item, first: "- ", rest: "  ") }
        case .table(let table): write(table)
        case .chart: break
        }
    }

    private mutating func wrap(_ sentence: String, first: String, rest: String) {
        var line = first
        var isEmpty = true
        for word in sentence.withoutControls.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                text += line + "\n"
                line = rest
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        text += line + "\n"
    }

    private mutating func write(_ table: AuditStory.Table) {
        text += "\n" + table.caption.withoutControls + "\n"
        let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(\.withoutControls) }
        var widths = table.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        // The first and the last column give way when the table is too wide; a long cell then goes on below.
        while widths.reduce(0, +) + 2 * (widths.count - 1) > width,
            let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12
        {
            widths[widest] -= 1
        }
        for (index, row) in rows.enumerated() {
            write(row, widths, table.columns)
            if index == 0 { text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n" }
        }
        text += "\n"
    }

    private mutating func write(_ row: [String], _ widths: [Int], _ columns: [AuditStory.Table.Column]) {
        let cells = zip(row, widths).map { Self.broken($0, $1) }
        let height = cells.map(\.count).max() ?? 0
        for line in 0..<height {
            var out = ""
            for (place, cell) in cells.enumerated() {
                let part = line < cell.count ? cell[line] : ""
                let space = String(repeating: " ", count: max(0, widths[place] - part.count))
                if place > 0 { out += "  " }
                out += columns[place].isFigure ? space + part : part + space
            }
            while out.last == " " { out.removeLast() }
            text += out + "\n"
        }
    }

    private static func broken(_ cell: String, _ width: Int) -> [String] {
        var lines: [String] = [""]
        for word in cell.split(separator: " ") {
            var word = Substring(word)
            if let last = lines.last, !last.isEmpty, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
                continue
            }
            if lines.last?.isEmpty == false { lines.append("") }
            while word.count > width {
                lines[lines.count - 1] = String(word.prefix(width))
                lines.append("")
                word = word.dropFirst(width)
            }
            lines[lines.count - 1] = String(word)
        }
        return lines
    }
}

extension String {
    /// The text with control characters, line breaks among them, as spaces.
    var withoutControls: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    let kind = scalar.properties.generalCategory
                    return kind == .control || kind == .format || kind == .lineSeparator || kind == .paragraphSeparator
                        ? " " : scalar
                }))
    }

    /// The text as HTML text or attribute value.
    var escapedForHTML: String {
        var result = ""
        for scalar in withoutControls.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
