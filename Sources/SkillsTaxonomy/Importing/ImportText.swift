/// Small cleanings that every importer does alike.
enum ImportText {
    /// Names parted by line ends (or by bars), trimmed, each once, none of them the label.
    static func names(_ cells: [String], partedBy bar: Bool, besides label: String) -> [String] {
        var seen: Set<String> = [label]
        var names: [String] = []
        for cell in cells where !cell.isEmpty {
            let parts =
                bar || (!cell.contains { $0.isNewline } && cell.contains(" | "))
                ? cell.split(separator: "|") : cell.split(whereSeparator: \.isNewline)
            for part in parts {
                let name = oneLine(part)
                if !name.isEmpty, seen.insert(name).inserted { names.append(name) }
            }
        }
        return names
    }

    /// The text on one line, with single spaces.
    static func oneLine(_ text: some StringProtocol) -> String {
        let parts = text.split(whereSeparator: \.isWhitespace)
        return parts.count == 1 ? String(parts[0]) : parts.joined(separator: " ")
    }

    /// Lower-case letters, digits and single hyphens: "Information skills" as "information-skills".
    static func slug(_ title: String) -> String {
        var slug: [UInt8] = []
        for byte in title.lowercased().utf8 {
            let isWord = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
            if isWord { slug.append(byte) } else if let last = slug.last, last != 0x2D { slug.append(0x2D) }
        }
        if slug.last == 0x2D { slug.removeLast() }
        return String(decoding: slug, as: UTF8.self)
    }

    /// The first "v1.2" or "v1.2.0" in a name, or nil.
    static func release(in name: String) -> String? {
        var rest = name[...]
        while let mark = rest.firstIndex(where: { $0 == "v" || $0 == "V" }) {
            let number = rest[rest.index(after: mark)...].prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            let parts = number.split(separator: ".")
            if parts.count >= 2, parts.allSatisfy({ $0.count <= 3 }) { return "v" + parts.joined(separator: ".") }
            rest = rest[rest.index(after: mark)...]
        }
        return nil
    }
}
