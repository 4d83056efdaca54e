import SkillsTaxonomy

/// One text of an advert cut into plain lower-case words, for the phrases of the check.
struct CheckText: Sendable {
    /// JSON Pointer of the field.
    let pointer: String
    let document: TextDocument
    /// Each token in lower case without apostrophes; `&` is `and`.
    let words: [String]
    /// For each token whether nothing but white space, a hyphen, a stroke or a quotation mark parts it from the last one.
    let joins: [Bool]
    /// For each token whether a comma and white space part it from the last one.
    let commas: [Bool]
    /// For each token whether it stands under a heading such as "Desirable".
    let isDesirable: [Bool]

    init(_ text: String, pointer: String) {
        self.pointer = pointer
        let document = TextDocument(text)
        self.document = document
        words = document.tokens.map { Self.folded(document.bytes[Int($0.byteStart)..<Int($0.byteEnd)]) }
        var joins: [Bool] = []
        var commas: [Bool] = []
        commas.reserveCapacity(document.tokens.count)
        joins.reserveCapacity(document.tokens.count)
        for (place, token) in document.tokens.enumerated() {
            guard place > 0 else {
                joins.append(false)
                commas.append(false)
                continue
            }
            let gap = document.bytes[Int(document.tokens[place - 1].byteEnd)..<Int(token.byteStart)]
            joins.append(Self.isPlain(gap))
            commas.append(gap.elementsEqual(", ".utf8))
        }
        self.joins = joins
        self.commas = commas
        isDesirable = DesirableLines.tokens(in: document, words: words)
    }

    var count: Int { words.count }

    /// The sentence around a token, as a range of tokens.
    func sentence(around token: Int) -> Range<Int> { document.sentences[Int(document.tokens[token].sentence)] }

    /// The part of the sentence within some words of a range, so that a text without stops takes no longer.
    func surroundings(of tokens: Range<Int>, before: Int = 40, after: Int = 40) -> Range<Int> {
        let sentence = sentence(around: tokens.lowerBound)
        return max(
            sentence.lowerBound, tokens.lowerBound - before)..<max(
                tokens.upperBound, min(sentence.upperBound, tokens.upperBound + after))
    }

    /// The words of a range with their place.
    func place(_ tokens: Range<Int>) -> VacancyFinding.Place {
        guard let first = tokens.first, let last = tokens.last else { return VacancyFinding.Place(pointer: pointer) }
        return VacancyFinding.Place(
            pointer: pointer, start: Int(document.tokens[first].start), end: Int(document.tokens[last].end),
            text: document.text(of: tokens))
    }

    /// The bytes between a token and the one before it.
    func gap(before token: Int) -> ArraySlice<UInt8> {
        let start = token > 0 ? Int(document.tokens[token - 1].byteEnd) : 0
        return document.bytes[start..<Int(document.tokens[token].byteStart)]
    }

    private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.count == 1, bytes.first == UInt8(ascii: "&") { return "and" }
        if bytes.allSatisfy({ $0 < 0x80 }) {
            let lower = bytes.lazy.filter { $0 != UInt8(ascii: "'") }
                .map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
            return String(decoding: Array(lower), as: UTF8.self)
        }
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars
        where scalar != "'" && scalar != "’" && scalar != "‘" {
            scalars.append(scalar)
        }
        return String(scalars)
    }

    private static func isPlain(_ gap: ArraySlice<UInt8>) -> Bool {
        var hasLineEnd = false
        for byte in withoutPossessive(gap) {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: "\n"):
                if hasLineEnd { return false }
                hasLineEnd = true
            // Curly quotation marks, the no-break space and the dashes inside words are all longer than a byte.
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "\""), 0x80...:
                if hasLineEnd { return false }
            default: return false
            }
        }
        return true
    }

    /// The 's of "bachelor's degree" belongs to no word and parts none.
    private static func withoutPossessive(_ gap: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for apostrophe in [Array("'".utf8), Array("’".utf8)] where gap.starts(with: apostrophe) {
            let rest = gap.dropFirst(apostrophe.count)
            if rest.first == UInt8(ascii: "s") { return rest.dropFirst() }
        }
        return gap
    }
}
