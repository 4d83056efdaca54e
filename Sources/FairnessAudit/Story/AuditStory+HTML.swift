extension AuditStory {
    /// The story as one self-contained page: no script that runs, nothing fetched, made to be printed and to be read at
    /// 320 pixels and with a screen reader.
    public func html() -> String {
        var writer = HTMLWriter()
        for section in sections { writer.section(section, level: 2) }
        let links = sections.map { "<li><a href=\"#\($0.id)\">\($0.title.escapedForHTML)</a></li>" }.joined()
        let leads = lead.map { "<p>\($0.escapedForHTML)</p>" }.joined(separator: "\n")
        let foot = attribution.isEmpty ? "" : "<p>\(attribution.escapedForHTML)</p>\n"
        return """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title.escapedForHTML)</title>
            <style>\(HTMLWriter.style)</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the report</a>
            <header>
            <h1>\(title.escapedForHTML)</h1>
            \(leads)
            </header>
            <nav aria-label="Contents"><ul>\(links)</ul></nav>
            <main id="main" tabindex="-1">
            \(writer.text)</main>
            <footer>
            \(foot)<p>The figures are also in this page for machines, as JSON in the element <code>audit-data</code>.</p>
            </footer>
            <script type="application/json" id="audit-data">\(Self.escapedForScript(machineReadable.json(indent: nil)))</script>
            </body>
            </html>

            """
    }

    /// JSON that cannot end the element it stands in, nor begin a comment in it.
    static func escapedForScript(_ json: String) -> String {
        var result = ""
        for scalar in json.unicodeScalars {
            switch scalar {
            case "<": result += "\\u003c"
            case ">": result += "\\u003e"
            case "&": result += "\\u0026"
            case "\u{2028}": result += "\\u2028"
            case "\u{2029}": result += "\\u2029"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// Writes the parts of a story as HTML.
private struct HTMLWriter {
    private(set) var text = ""
    private var tables = 0
    private var charts = 0

    static let style = """
        :root{color-scheme:light}*{box-sizing:border-box}
        body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
        h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.35rem;margin-top:2.5rem;border-top:2px solid #1b1b1b;padding-top:.5rem}
        h3{font-size:1.1rem;margin-bottom:.25rem}p,li{max-width:42rem;overflow-wrap:anywhere}
        a{color:#0b4f8a}a:focus,[tabindex]:focus-visible{outline:3px solid #1b1b1b;outline-offset:2px}
        .skip{position:absolute;left:-999rem}.skip:focus{position:static}
        nav ul{padding-left:1.2rem}
        .scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;font-size:.95rem}
        caption{text-align:left;font-weight:700;padding:.25rem 0}
        th,td{border-bottom:1px solid #767676;padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top}
        thead th{border-bottom:2px solid #1b1b1b}.n{text-align:right;font-variant-numeric:tabular-nums}
        svg{display:block;width:100%;max-width:30rem;height:auto;margin:1rem 0}
        footer{margin-top:3rem;border-top:1px solid #767676;font-size:.9rem}
        @media print{nav,.skip{display:none}body{max-width:none;padding:0;font-size:10pt}h2,h3,caption{break-after:avoid}
        tr,svg{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
        """

    mutating func section(_ section: AuditStory.Section, level: Int) {
        text += "<section aria-labelledby=\"\(section.id)\">\n"
        text += "<h\(level) id=\"\(section.id)\">\(section.title.escapedForHTML)</h\(level)>\n"
        for block in section.blocks { write(block) }
        for part in section.subsections { self.section(part, level: level + 1) }
        text += "</section>\n"
    }

    private mutating func write(_ block: AuditStory.Block) {
        switch block {
        case .paragraph(let sentence): text += "<p>\(sentence.escapedForHTML)</p>\n"
        case .list(let items):
            text += "<ul>\n" + items.map { "<li>\($0.escapedForHTML)</li>\n" }.joined() + "</ul>\n"
        case .table(let table): write(table)
        case .chart(let chart):
            charts += 1
            text += chart.svg(id: "chart\(charts)") + "\n"
        }
    }

    private mutating func write(_ table: AuditStory.Table) {
        tables += 1
        let id = "table\(tables)"
        func look(_ column: Int) -> String { table.columns[column].isFigure ? " class=\"n\"" : "" }
        // A wide table scrolls inside its own region, which the keyboard can reach.
        text += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n<table>\n"
        text += "<caption id=\"\(id)\">\(table.caption.escapedForHTML)</caption>\n<thead><tr>"
        for (place, column) in table.columns.enumerated() {
            text += "<th scope=\"col\"\(look(place))>\(column.title.escapedForHTML)</th>"
        }
        text += "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            text += "<tr>"
            for (place, cell) in row.enumerated() {
                text +=
                    place == 0
                    ? "<th scope=\"row\">\(cell.escapedForHTML)</th>" : "<td\(look(place))>\(cell.escapedForHTML)</td>"
            }
            text += "</tr>\n"
        }
        text += "</tbody>\n</table>\n</div>\n"
    }
}
