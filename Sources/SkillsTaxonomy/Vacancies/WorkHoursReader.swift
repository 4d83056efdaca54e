/// Reads hours and pattern from an advert, in the employer's words: "Mon-Fri 6am-2pm", "4 on 4 off including nights".
struct WorkHoursReader {
    let document: TextDocument

    /// Longer passages say more than the hours.
    private static let longest = 160
    private static let mostPassages = 2

    /// The clauses that tell hours, joined by a semicolon; nil where none does.
    func hours() -> String? {
        var passages: [String] = []
        for sentence in document.sentences where !sentence.isEmpty && passages.count < Self.mostPassages {
            let told = clauses(of: sentence).compactMap { telling($0) }
            guard let first = told.first, let last = told.last else { continue }
            let words = first.lowerBound..<last.upperBound
            let start = Int(document.tokens[words.lowerBound].start)
            let end = Int(document.tokens[words.upperBound - 1].end)
            let passage = end - start <= Self.longest ? words : first
            let text = document.text(of: passage).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            // The words end before a closing bracket.
            let isOpen = text.count { $0 == "(" } > text.count { $0 == ")" }
            passages.append(isOpen ? text + ")" : text)
        }
        return passages.isEmpty ? nil : passages.joined(separator: "; ")
    }

    private func clauses(of sentence: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = sentence.lowerBound
        var isBracketed = false
        for place in sentence.dropFirst() {
            let gap = document.tokens[place].gap
            if gap.contains(.closesBracket) { isBracketed = false }
            if gap.contains(.opensBracket) { isBracketed = true }
            guard !isBracketed, !gap.isDisjoint(with: [.comma, .semicolon, .newline, .bullet, .bar, .column]) else {
                continue
            }
            clauses.append(start..<place)
            start = place
        }
        clauses.append(start..<sentence.upperBound)
        return clauses
    }

    /// The words of a clause that tell hours; nil where none do.
    private func telling(_ clause: Range<Int>) -> Range<Int>? {
        // "£12.71 p.h. 37.5 hrs pw": what is said of pay is left out.
        let isPay = tellsPay(clause)
        var number: Int?
        for place in clause {
            let token = document.tokens[place]
            if isClockTime(token) { return clause }
            // "Shifts vary", but "support carers on shift".
            let isOnShift = Self.shift.contains(token) && token.shape.isDisjoint(with: .pluralStripped)
            if let found = Self.phrases.longestMatch(in: document, at: place, limit: clause.upperBound),
                found.tokens.count > 1 || !isOnShift
            {
                return clause
            }
            if Self.hours.contains(token), token.glue != 0x2F, clause.count <= 12, let number {
                if !isPay { return clause }
                if number == place - 1 { return number..<clause.upperBound }
            }
            if Self.weekdays.contains(token), clause.count <= 14 { return clause }
            if token.shape.contains(.isNumber) { number = place }
        }
        return nil
    }

    /// A pound sign stands in it or before it.
    private func tellsPay(_ clause: Range<Int>) -> Bool {
        let start = clause.lowerBound == 0 ? 0 : Int(document.tokens[clause.lowerBound - 1].byteEnd)
        return document.bytes[start..<Int(document.tokens[clause.upperBound - 1].byteEnd)].contains(0xA3)
    }

    /// "6am", "10pm", "8.30am".
    private func isClockTime(_ token: TextToken) -> Bool {
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        guard (3...7).contains(bytes.count), let first = bytes.first, (0x30...0x39).contains(first) else {
            return false
        }
        let word = String(decoding: bytes, as: UTF8.self).lowercased()
        return word.hasSuffix("am") || word.hasSuffix("pm")
    }

    private static let shift = WordSet("shift")
    private static let hours = WordSet("hours hrs hour hr")
    private static let weekdays = WordSet(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")
    private static let phrases = PhraseTable([
        "rotating shifts", "shift work", "shift pattern", "night shifts", "day shifts", "late shifts", "early shifts",
        "day and night shifts", "days and nights", "nights", "4 on 4 off", "four on four off", "on four off",
        "alternate weekends", "every other weekend", "evenings and weekends", "weekend work", "term time",
        "term time only", "flexi time", "flexitime", "zero hours", "choose your own hours", "hours to suit",
        "core hours", "on call rota", "on call", "split shifts", "continental shifts", "school hours",
        "compressed hours", "condensed hours", "annualised hours", "shifts", "bank holidays",
    ])
}
