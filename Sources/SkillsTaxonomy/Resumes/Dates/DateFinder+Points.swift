/// Points in time as people write them.
extension DateFinder {
    /// The point in time that starts at a word.
    ///
    /// - Parameter afterWord: a word like "since" or "to" stands before, so that less is needed to know it for a date.
    func point(at place: Int, afterWord: Bool) -> Point? {
        guard place < document.tokens.count, !barred(place) else { return nil }
        let token = document.tokens[place]
        if let month = DateWords.months[token.strict], !token.shape.contains(.isNumber) {
            return monthPoint(month, length: 1, at: place)
        }
        if let season = DateWords.seasons[token.strict] {
            return monthPoint(season.month, length: season.length, at: place)
        }
        if DateWords.vague.contains(token), place + 1 < document.tokens.count, let year = year(at: place + 1) {
            return Point(year: year, month: nil, length: 6, count: 2)
        }
        guard token.shape.contains(.isNumber) else { return dayPoint(at: place) }
        if let dotted = dottedPoint(token) { return dotted }
        guard let value = NumberWords.digits(of: token, in: document) else { return nil }
        let digits = Int(token.end - token.start)
        if digits == 4, plausible(value) { return yearPoint(value, at: place) }
        guard digits <= 2, value >= 1 else { return nil }
        if digits == 2, hasApostrophe(before: place), let year = century(value) {
            return Point(year: year, month: nil, length: 6, count: 1)
        }
        return numericPoint(value, at: place, afterWord: afterWord) ?? dayPoint(at: place)
    }

    func plausible(_ year: Int) -> Bool { year >= 1940 && year <= today.year + 1 }

    private func year(at place: Int) -> Int? {
        guard place < document.tokens.count, !barred(place) else { return nil }
        let token = document.tokens[place]
        guard token.shape.contains(.isNumber), token.end - token.start == 4,
            let value = NumberWords.digits(of: token, in: document), plausible(value)
        else { return nil }
        return value
    }

    /// "Jan 2019", "January, 2019", "Jan '19", "Jan 19", "Sept-18".
    private func monthPoint(_ month: Int, length: Int, at place: Int) -> Point? {
        var next = place + 1
        guard next < document.tokens.count, document.tokens[next].line == document.tokens[place].line else {
            return nil
        }
        // "1st of May 2019" comes by dayPoint; here "May 1st, 2019" and "end of".
        if let year = year(at: next) { return Point(year: year, month: month, length: length, count: 2) }
        let token = document.tokens[next]
        if token.shape.contains(.isNumber), twoDigits(next), let value = NumberWords.digits(of: token, in: document),
            !barred(next)
        {
            if let year = year(at: next + 1), value <= 31, document.tokens[next + 1].line == token.line {
                return Point(year: year, month: month, length: length, count: 3)
            }
            guard let year = century(value) else { return nil }
            return Point(year: year, month: month, length: length, count: 2)
        }
        next += 1
        if next < document.tokens.count, let year = year(at: next), isOrdinalDay(token) {
            return Point(year: year, month: month, length: length, count: 3)
        }
        return nil
    }

    /// "'98", "’04"
    private func hasApostrophe(before place: Int) -> Bool {
        let start = Int(document.tokens[place].byteStart)
        guard start >= 1 else { return false }
        if document.bytes[start - 1] == 0x27 { return start == 1 || document.bytes[start - 2] <= 0x2F }
        return start >= 3 && document.bytes[(start - 3)..<start].elementsEqual([0xE2, 0x80, 0x99])
    }

    private func isOrdinalDay(_ token: TextToken) -> Bool {
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        return bytes.count <= 4 && bytes.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
    }

    /// Two digits as a year: 60...99 are of the last century; the future is none.
    private func century(_ value: Int) -> Int? {
        let year = value >= 60 ? 1900 + value : 2000 + value
        return year <= today.year + 1 ? year : nil
    }

    /// "2019", "2019-03", "2019/03", "2019-03-15".
    private func yearPoint(_ year: Int, at place: Int) -> Point {
        let next = place + 1
        // "2016 Apr"
        if next < document.tokens.count, let month = DateWords.months[document.tokens[next].strict],
            document.tokens[next].gap.isDisjoint(with: TokenGap.parts.union(.newline)),
            next + 1 == document.tokens.count || !document.tokens[next + 1].shape.contains(.isNumber)
                || !document.tokens[next + 1].gap.isDisjoint(with: TokenGap.parts.union(.newline))
        {
            return Point(year: year, month: month, length: 1, count: 2)
        }
        guard next < document.tokens.count, document.tokens[next].glue == 0x2D || document.tokens[next].glue == 0x2F,
            twoDigits(next), let month = NumberWords.digits(of: document.tokens[next], in: document),
            (1...12).contains(month)
        else { return Point(year: year, month: nil, length: 6, count: 1) }
        let day = next + 1
        if day < document.tokens.count, document.tokens[day].glue == document.tokens[next].glue, twoDigits(day),
            document.tokens[day].shape.contains(.isNumber)
        {
            return Point(year: year, month: month, length: 1, count: 3)
        }
        // "2009-12" is three years, and "2019-03" a month: a month only where it could not be a later year.
        let later = year / 100 * 100 + month
        if later > year, later <= today.year, !isISO(place) {
            return Point(year: year, month: nil, length: 6, count: 1)
        }
        return Point(year: year, month: month, length: 1, count: 2)
    }

    /// Whether another date of the same shape follows: "2009-12 – 2011-03".
    private func isISO(_ place: Int) -> Bool {
        let next = place + 2
        guard next < document.tokens.count, isRangeSign(before: next) else {
            return next < document.tokens.count
                && (DateWords.between.contains(document.tokens[next])
                    || DateWords.present.contains(document.tokens[next]))
        }
        return true
    }

    /// "03/2015", "15/03/2018", "03-2015", "03/15" after or before a range sign.
    private func numericPoint(_ value: Int, at place: Int, afterWord: Bool) -> Point? {
        let next = place + 1
        guard next < document.tokens.count else { return nil }
        let glue = document.tokens[next].glue
        guard glue == 0x2F || glue == 0x2D || glue == 0x2E else { return nil }
        if value <= 12, let year = year(at: next) { return Point(year: year, month: value, length: 1, count: 2) }
        if twoDigits(next) || document.tokens[next].end - document.tokens[next].start == 1,
            let month = NumberWords.digits(of: document.tokens[next], in: document), (1...12).contains(month),
            value <= 31,
            next + 1 < document.tokens.count, document.tokens[next + 1].glue == glue, let year = year(at: next + 1)
        {
            return Point(year: year, month: month, length: 1, count: 3)
        }
        // "03/15 - 07/19"
        if glue == 0x2F, value <= 12, twoDigits(place), twoDigits(next),
            let short = NumberWords.digits(of: document.tokens[next], in: document), let year = century(short),
            afterWord || (next + 1 < document.tokens.count && isRangeSign(before: next + 1))
        {
            return Point(year: year, month: value, length: 1, count: 2)
        }
        return nil
    }

    /// "01.2019" and "01.02.2016" are one word to the tokenizer.
    private func dottedPoint(_ token: TextToken) -> Point? {
        guard let (month, year) = Self.dottedDate(token, in: document), plausible(year) else { return nil }
        return Point(year: year, month: month, length: 1, count: 1)
    }

    /// Month and year of a word such as "01.2019" or "01.02.2016"; nil where it is none.
    static func dottedDate(_ token: TextToken, in document: TextDocument) -> (month: Int, year: Int)? {
        let bytes = document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]
        guard (6...10).contains(bytes.count), bytes.contains(0x2E) else { return nil }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: ".").map { Int($0) ?? 0 }
        guard (2...3).contains(parts.count), let year = parts.last, (1940...2100).contains(year),
            (1...12).contains(parts[parts.count - 2]), parts.count == 2 || (1...31).contains(parts[0])
        else { return nil }
        return (parts[parts.count - 2], year)
    }

    /// "1st March 2019", "15 May 2018".
    private func dayPoint(at place: Int) -> Point? {
        let token = document.tokens[place]
        guard isOrdinalDay(token) else { return nil }
        var next = place + 1
        if next < document.tokens.count, Self.of.contains(document.tokens[next]) { next += 1 }
        guard next + 1 < document.tokens.count, let month = DateWords.months[document.tokens[next].strict],
            let year = year(at: next + 1)
        else { return nil }
        return Point(year: year, month: month, length: 1, count: next + 2 - place)
    }

    private static let of = WordSet("of")
}
