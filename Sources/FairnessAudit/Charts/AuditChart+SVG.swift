import Foundation

extension AuditChart {
    /// The chart as inline SVG, 320 units wide so that it can be read on a narrow screen without scrolling.
    /// - Parameter id: a name for its title and description, unique in the page.
    func svg(id: String) -> String {
        switch self {
        case .forest(let title, let description, let rows, let band):
            var drawing = Drawing(id: id, title: title, description: description)
            drawing.forest(rows, band)
            return drawing.text
        case .tiles(let title, let description, let tiles):
            var drawing = Drawing(id: id, title: title, description: description)
            drawing.map(tiles)
            return drawing.text
        case .trend(let title, let description, let periods, let lines, let band):
            var drawing = Drawing(id: id, title: title, description: description)
            drawing.trend(periods, lines, band)
            return drawing.text
        }
    }
}

/// Draws the charts; positions come from the figures as they are shown, to a tenth of a unit.
private struct Drawing {
    private let id: String
    private let title: String
    private let description: String
    private var width = 320.0
    private var height = 0.0
    private var body = ""

    private static let ink = "#1b1b1b"
    private static let quiet = "#4d4d4d"
    private static let bandFill = "#e6efe6"

    init(id: String, title: String, description: String) {
        self.id = id
        self.title = title
        self.description = description
    }

    var text: String {
        """
        <svg role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 \(number(width)) \(number(height))" \
        font-family="sans-serif" font-size="11" fill="\(Self.ink)">
        <title id="\(id)-t">\(title.escapedForHTML)</title>
        <desc id="\(id)-d">\(description.escapedForHTML)</desc>
        \(body)</svg>
        """
    }

    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }

    private mutating func add(_ element: String) { body += element + "\n" }

    private mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: String = ink, width: Double = 1,
        dash: String = ""
    ) {
        let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
        add(
            "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" stroke=\"\(stroke)\" stroke-width=\"\(number(width))\"\(dashes)/>"
        )
    }

    private mutating func words(_ x: Double, _ y: Double, _ text: String, anchor: String = "start", size: Int = 11) {
        let sized = size == 11 ? "" : " font-size=\"\(size)\""
        add(
            "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\"\(sized)>\(text.escapedForHTML)</text>"
        )
    }

    private func shortened(_ text: String, _ limit: Int) -> String {
        text.count <= limit ? text : text.prefix(limit - 1) + "…"
    }

    // MARK: forest plot

    private static let ticks = [0.25, 0.5, 0.8, 1, 1.25, 2, 4]

    /// The place of a ratio on a logarithmic axis from 0.25 to 4, and whether it lies on it.
    private func place(_ ratio: Double, from left: Double, to right: Double) -> Double {
        let clipped = min(4, max(0.25, ratio))
        return left + (log2(clipped) + 2) / 4 * (right - left)
    }

    mutating func forest(_ rows: [AuditChart.ForestRow], _ band: Interval) {
        let (left, right) = (12.0, 308.0)
        let top = 22.0
        let step = 32.0
        height = top + step * Double(rows.count) + 34
        let bottom = height - 30
        let low = place(band.lower, from: left, to: right)
        let high = place(band.upper, from: left, to: right)
        add(
            "<rect x=\"\(number(low))\" y=\"\(number(top - 6))\" width=\"\(number(high - low))\" height=\"\(number(bottom - top + 6))\" fill=\"\(Self.bandFill)\"/>"
        )
        for x in [low, high] { line(x, top - 6, x, bottom, "#56735a", dash: "3 2") }
        let one = place(1, from: left, to: right)
        line(one, top - 6, one, bottom, Self.quiet)
        words(left, 11, "lower than the rest")
        words(right, 11, "higher", anchor: "end")
        for (index, row) in rows.enumerated() { forestRow(row, top + step * Double(index), left, right) }
        line(left, bottom, right, bottom, Self.quiet)
        for tick in Self.ticks {
            let x = place(tick, from: left, to: right)
            line(x, bottom, x, bottom + 4, Self.quiet)
            words(x, bottom + 15, tick == tick.rounded() ? "\(Int(tick))" : "\(tick)", anchor: "middle", size: 10)
        }
        words((left + right) / 2, bottom + 28, "ratio to the rest", anchor: "middle", size: 10)
    }

    private mutating func forestRow(_ row: AuditChart.ForestRow, _ y: Double, _ left: Double, _ right: Double) {
        words(left, y + 10, "\(row.verdict.sign) \(shortened(row.label, 30))")
        words(right, y + 10, StoryNumber.ratio(row.ratio), anchor: "end")
        let middle = y + 20
        if let interval = row.interval {
            let from = place(interval.lower, from: left, to: right)
            let to = place(interval.upper, from: left, to: right)
            line(from, middle, to, middle, width: 2)
            // An arrow says that the interval goes on beyond the axis; a bar that it ends.
            if interval.lower < 0.25 {
                arrow(from, middle, -1)
            } else {
                line(from, middle - 4, from, middle + 4, width: 2)
            }
            if interval.upper > 4 { arrow(to, middle, 1) } else { line(to, middle - 4, to, middle + 4, width: 2) }
        }
        if row.ratio >= 0.25, row.ratio <= 4 {
            let x = place(row.ratio, from: left, to: right)
            let fill = row.verdict == .disparityLower || row.verdict == .disparityHigher ? Self.ink : "#ffffff"
            add(
                "<circle cx=\"\(number(x))\" cy=\"\(number(middle))\" r=\"4\" fill=\"\(fill)\" stroke=\"\(Self.ink)\" stroke-width=\"2\"/>"
            )
        }
    }

    private mutating func arrow(_ x: Double, _ y: Double, _ direction: Double) {
        add(
            "<path d=\"M\(number(x + 5 * direction)) \(number(y))L\(number(x - 2 * direction)) \(number(y - 4))V\(number(y + 4))Z\"/>"
        )
    }

    // MARK: tile map

    mutating func map(_ tiles: [AuditChart.Tile]) {
        let columns = (tiles.map(\.column).max() ?? 0) + 1
        let rows = (tiles.map(\.row).max() ?? 0) + 1
        let side = min(80, 320 / Double(columns))
        width = max(side * Double(columns), 160)
        height = side * Double(rows)
        for tile in tiles {
            let x = side * Double(tile.column)
            let y = side * Double(tile.row)
            let (fill, stroke, edge) = look(tile.verdict)
            add(
                "<g><title>\(tile.label.escapedForHTML): \(tile.verdict.shortWords)</title><rect x=\"\(number(x + 1))\" y=\"\(number(y + 1))\" width=\"\(number(side - 2))\" height=\"\(number(side - 2))\" fill=\"\(fill)\" stroke=\"\(stroke)\" stroke-width=\"\(number(edge))\"/>"
            )
            if side >= 32 {
                words(x + side / 2, y + side * 0.42, tile.verdict.sign, anchor: "middle", size: 14)
                words(
                    x + side / 2, y + side * 0.78, shortened(tile.label, max(4, Int(side / 7))), anchor: "middle",
                    size: side >= 56 ? 11 : 9)
            } else {
                words(x + side / 2, y + side * 0.66, tile.verdict.sign, anchor: "middle", size: 12)
            }
            add("</g>")
        }
    }

    /// Fill, edge and width of the edge of a tile; the sign in it says the same without colour.
    private func look(_ verdict: AuditVerdict) -> (String, String, Double) {
        switch verdict {
        case .disparityLower: ("#f6c9a8", Self.ink, 2.5)
        case .smallButRealLower: ("#fbe6d6", Self.ink, 1.5)
        case .disparityHigher: ("#b9d3ee", Self.ink, 2.5)
        case .smallButRealHigher: ("#deebf7", Self.ink, 1.5)
        case .noMaterialDisparity: (Self.bandFill, Self.quiet, 1)
        case .inconclusive: ("#ffffff", Self.quiet, 1)
        case .tooFewPeople, .suppressed: ("#efefef", Self.quiet, 1)
        }
    }

    // MARK: trend

    private static let dashes = ["", "6 3", "2 2", "8 3 2 3", "1 3", "10 4"]

    mutating func trend(_ periods: [String], _ lines: [AuditChart.Line], _ band: Interval) {
        let (left, right, top, bottom) = (34.0, 308.0, 10.0, 170.0)
        height = bottom + 28 + 14 * Double(lines.count)
        func y(_ ratio: Double) -> Double {
            bottom - (log2(min(4, max(0.25, ratio))) + 2) / 4 * (bottom - top)
        }
        func x(_ period: Int) -> Double {
            periods.count < 2
                ? (left + right) / 2 : left + 8 + (right - left - 16) * Double(period) / Double(periods.count - 1)
        }
        add(
            "<rect x=\"\(number(left))\" y=\"\(number(y(band.upper)))\" width=\"\(number(right - left))\" height=\"\(number(y(band.lower) - y(band.upper)))\" fill=\"\(Self.bandFill)\"/>"
        )
        for tick in Self.ticks {
            line(left - 4, y(tick), tick == 1 ? right : left, y(tick), Self.quiet)
            words(left - 6, y(tick) + 4, tick == tick.rounded() ? "\(Int(tick))" : "\(tick)", anchor: "end", size: 9)
        }
        line(left, top, left, bottom, Self.quiet)
        line(left, bottom, right, bottom, Self.quiet)
        let every = max(1, (periods.count + 4) / 5)
        for (index, period) in periods.enumerated() where index % every == 0 {
            words(x(index), bottom + 13, shortened(period, 10), anchor: "middle", size: 9)
        }
        for (index, series) in lines.enumerated() {
            let dash = Self.dashes[index % Self.dashes.count]
            var last: (Double, Double)?
            for (place, ratio) in series.ratios.enumerated() {
                guard !ratio.isNaN else {
                    last = nil
                    continue
                }
                let point = (x(place), y(ratio))
                if let last { line(last.0, last.1, point.0, point.1, width: 1.5, dash: dash) }
                mark(index, point)
                last = point
            }
            let key = bottom + 28 + 14 * Double(index)
            line(left, key - 4, left + 26, key - 4, width: 1.5, dash: dash)
            mark(index, (left + 13, key - 4))
            words(left + 34, key, shortened(series.label, 36))
        }
    }

    private mutating func mark(_ index: Int, _ point: (x: Double, y: Double)) {
        let (x, y) = point
        let fill = index % 2 == 0 ? Self.ink : "#ffffff"
        switch index % 3 {
        case 0:
            add("<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"3\" fill=\"\(fill)\" stroke=\"\(Self.ink)\"/>")
        case 1:
            add(
                "<rect x=\"\(number(x - 3))\" y=\"\(number(y - 3))\" width=\"6\" height=\"6\" fill=\"\(fill)\" stroke=\"\(Self.ink)\"/>"
            )
        default:
            add(
                "<path d=\"M\(number(x)) \(number(y - 4))L\(number(x + 4)) \(number(y + 3))H\(number(x - 4))Z\" fill=\"\(fill)\" stroke=\"\(Self.ink)\"/>"
            )
        }
    }
}
