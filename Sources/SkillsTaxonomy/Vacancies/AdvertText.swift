/// Turns the HTML that many adverts come in into plain text with lines, so that headings and lists can be seen.
public enum AdvertText {
    /// Plain text of a description: tags out, entities decoded, list items on lines of their own.
    ///
    /// Text without a tag comes back unchanged. Linear in the length of the text.
    public static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var output = String.UnicodeScalarView()
        var index = text.unicodeScalars.startIndex
        let scalars = text.unicodeScalars
        var hidden: String?
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar == "<", let tag = readTag(in: scalars, from: index) {
                index = tag.end
                if let open = hidden {
                    if tag.name == "/" + open { hidden = nil }
                } else if tag.name == "script" || tag.name == "style" {
                    hidden = tag.name
                } else {
                    output.append(contentsOf: replacement(for: tag.name).unicodeScalars)
                }
                continue
            }
            if hidden == nil {
                if scalar == "&", let entity = readEntity(in: scalars, from: index) {
                    output.append(contentsOf: entity.text.unicodeScalars)
                    index = entity.end
                    continue
                }
                output.append(scalar)
            }
            index = scalars.index(after: index)
        }
        return String(output)
    }

    private static let longestTag = 2_000

    private static func readTag(
        in scalars: String.UnicodeScalarView, from start: String.UnicodeScalarView.Index
    ) -> (name: String, end: String.UnicodeScalarView.Index)? {
        var index = scalars.index(after: start)
        guard index < scalars.endIndex, scalars[index] == "/" || scalars[index] == "!" || scalars[index].isASCIILetter
        else { return nil }
        var name = ""
        var inName = true
        var length = 0
        while index < scalars.endIndex, length < longestTag {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            length += 1
            if scalar == ">" { return (name, index) }
            if inName {
                if scalar.isASCIILetter || scalar.properties.numericType != nil || (name.isEmpty && scalar == "/") {
                    name.unicodeScalars.append(scalar.lowercasedASCII)
                } else {
                    inName = false
                }
            }
        }
        return nil
    }

    private static func replacement(for tag: String) -> String {
        switch tag {
        case "br", "p", "/p", "div", "/div", "tr", "/tr", "ul", "/ul", "ol", "/ol", "table", "/table", "section", "/li",
            "/section":
            return "\n"
        case "h1", "h2", "h3", "h4", "h5", "h6", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6": return "\n"
        case "li": return "\n• "
        case "td", "/td", "th", "/th": return " "
        default: return ""
        }
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "pound": "£", "ndash": "–",
        "mdash": "—", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "hellip": "…",
        "eacute": "é",
    ]

    private static func readEntity(
        in scalars: String.UnicodeScalarView, from start: String.UnicodeScalarView.Index
    ) -> (text: String, end: String.UnicodeScalarView.Index)? {
        var index = scalars.index(after: start)
        var name = ""
        while index < scalars.endIndex, name.count < 10 {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            if scalar == ";" {
                if let text = entities[name] { return (text, index) }
                if name.hasPrefix("#") {
                    let digits = name.dropFirst()
                    let code =
                        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
                    if let code, let value = Unicode.Scalar(code) { return (String(Character(value)), index) }
                }
                return nil
            }
            guard scalar.isASCIILetter || scalar == "#" || ("0"..."9").contains(scalar) else { return nil }
            name.unicodeScalars.append(scalar)
        }
        return nil
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    fileprivate var lowercasedASCII: Unicode.Scalar {
        ("A"..."Z").contains(self) ? Unicode.Scalar(value + 32) ?? self : self
    }
}
