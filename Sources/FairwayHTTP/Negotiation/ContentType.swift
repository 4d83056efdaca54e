/// A media type as a header gives it: `text/plain; charset=utf-8`.
struct ContentType: Hashable, Sendable {
    /// `type/subtype` in lower case.
    let essence: String
    /// By name in lower case; the first of each name.
    let parameters: [String: String]

    /// Nil when the text is no media type.
    init?(_ header: String) {
        let parts = header.split(separator: ";", omittingEmptySubsequences: false)
        let names = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false).map { $0.trimmed() }
        guard names.count == 2, names.allSatisfy(\.isToken) else { return nil }
        essence = names.joined(separator: "/").lowercased()
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.trimmed() }
            guard pair.count == 2 else { continue }
            let name = pair[0].lowercased()
            if parameters[name] == nil { parameters[name] = pair[1].trimmingQuotes() }
        }
        self.parameters = parameters
    }

    /// Whether the text is UTF-8 as far as the header says; ASCII is UTF-8 too.
    var isUTF8: Bool {
        guard let charset = parameters["charset"]?.lowercased() else { return true }
        return ["utf-8", "utf8", "us-ascii"].contains(charset)
    }
}

extension Substring {
    /// Without blanks and tabs at both ends.
    fileprivate func trimmed() -> Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }

    /// Whether it is a token of HTTP (RFC 9110, 5.6.2).
    fileprivate var isToken: Bool {
        !isEmpty && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0) }
    }

    fileprivate func trimmingQuotes() -> String {
        guard count >= 2, first == "\"", last == "\"" else { return String(self) }
        return String(dropFirst().dropLast())
    }
}
