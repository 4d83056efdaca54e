/// Writes a page of plain text line by line, wrapped to the width of its style.
///
/// Text from outside is cleaned on its way in: line ends and other control characters become spaces, so that no résumé
/// or advert can move the cursor or change the colours of a terminal.
struct PageWriter {
    /// What a colour stands for.
    enum Ink: String {
        case heading = "1"
        case good = "32"
        case middling = "33"
        case quiet = "2"
    }

    let style: PageStyle
    private(set) var text = ""

    init(_ style: PageStyle) {
        self.style = style
    }

    /// A heading with a blank line before it, unless it opens the page.
    mutating func heading(_ words: String) {
        if !text.isEmpty { blank() }
        paragraph(words, ink: .heading)
    }

    mutating func blank() { text += "\n" }

    /// Wrapped words.
    ///
    /// - Parameters:
    ///   - indent: columns before the first line.
    ///   - hanging: columns before the other lines; nil for the same.
    mutating func paragraph(_ words: String, indent: Int = 0, hanging: Int? = nil, ink: Ink? = nil) {
        var margin = indent
        for line in Self.wrapped(words, first: style.width - indent, others: style.width - (hanging ?? indent)) {
            text += String(repeating: " ", count: margin) + inked(line, ink) + "\n"
            margin = hanging ?? indent
        }
    }

    /// Wrapped words behind a dash.
    mutating func bullet(_ words: String, indent: Int = 2) {
        paragraph("- " + words, indent: indent, hanging: indent + 2)
    }

    /// Words at the left and a few more at the right end of the line; on two lines where they do not fit on one.
    mutating func ends(_ left: String, _ right: String, ink: Ink? = nil, rightInk: Ink? = nil) {
        let (left, right) = (Self.clean(left), Self.clean(right))
        let room = style.width - left.count - right.count
        guard room >= 2 else {
            paragraph(left, hanging: 3, ink: ink)
            paragraph(right, indent: 3, ink: rightInk)
            return
        }
        text += inked(left, ink) + String(repeating: " ", count: room) + inked(right, rightInk) + "\n"
    }

    /// A line as it stands, for tables; the caller has cleaned it.
    mutating func line(_ words: String, ink: Ink? = nil) {
        let end = words.lastIndex { $0 != " " }.map { words.index(after: $0) } ?? words.startIndex
        text += inked(String(words[..<end]), ink) + "\n"
    }

    private func inked(_ words: String, _ ink: Ink?) -> String {
        guard style.isColoured, let ink, !words.isEmpty else { return words }
        return "\u{1B}[\(ink.rawValue)m\(words)\u{1B}[0m"
    }

    // MARK: Text

    /// The text on one line, without control characters, unseen direction marks and runs of spaces.
    static func clean(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isBlank = scalar.properties.isWhitespace || isUnprintable(scalar)
            if !isBlank {
                cleaned.append(scalar)
            } else if let last = cleaned.last, last != " " {
                cleaned.append(" ")
            }
        }
        if cleaned.last == " " { cleaned.removeLast() }
        return String(cleaned)
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The text shortened to a number of characters, with an ellipsis where something is left out.
    static func shortened(_ text: String, to limit: Int) -> String {
        let cleaned = clean(text)
        guard cleaned.count > limit else { return cleaned }
        var kept = String(cleaned.prefix(limit - 1))
        if let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) < limit / 3 {
            kept = String(kept[..<space])
        }
        return kept + "…"
    }

    private static let longestWhole = 160

    private static func wrapped(_ text: String, first: Int, others: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var room: Int { max(lines.isEmpty ? first : others, 10) }
        for word in clean(text).split(separator: " ") {
            var word = word
            if !line.isEmpty, line.count + 1 + word.count > room {
                lines.append(line)
                line = ""
            }
            // A path must stay in one piece to be copied; what is longer than any path is broken to stay on the page.
            while word.count > max(room, longestWhole) {
                lines.append(String(word.prefix(room)))
                word = word.dropFirst(room)
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
