/// Finds the dates and lengths of time that people write, in one pass.
///
/// A year alone stands for its middle, so that "2014-2016, 2016-2018" is four years and not six. A period that starts in
/// the future or ends before it starts is passed over; one that ends in the future ends today.
struct DateFinder {
    let document: TextDocument
    let today: YearMonth
    /// Words that are part of a telephone number or the like.
    let barred: (Int) -> Bool

    init(document: TextDocument, today: YearMonth, barred: @escaping (Int) -> Bool = { _ in false }) {
        self.document = document
        self.today = today
        self.barred = barred
    }

    /// A point in time as written: a year, perhaps with its month.
    struct Point {
        var year: Int
        var month: Int?
        /// Months it lasts when it stands alone.
        var length: Int
        var count: Int

        var startOrdinal: Int { year * 12 + (month.map { $0 - 1 } ?? 6) }
        var endOrdinal: Int { year * 12 + (month ?? 6) }
    }

    /// All periods, in the order of the text, not overlapping.
    func periods() -> [DateFinding] {
        var found: [DateFinding] = []
        var place = 0
        while place < document.tokens.count {
            if let finding = period(at: place) {
                found.append(finding)
                place = finding.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    private func period(at place: Int) -> DateFinding? {
        let token = document.tokens[place]
        if DateWords.since.contains(token) {
            var next = place + 1
            while next < document.tokens.count, next < place + 3, DateWords.vague.contains(document.tokens[next]) {
                next += 1
            }
            guard let start = point(at: next, afterWord: true) else { return nil }
            if let range = range(from: start, at: next, opening: place) { return range }
            let end = next + start.count
            if let last = endFurtherOn(after: end) { return finding(place..<last.end, start, last.point, .range) }
            let isSince = DateWords.onlySince.contains(token)
            let goesOn = end < document.tokens.count && DateWords.onwards.contains(document.tokens[end])
            guard isSince || goesOn else { return nil }
            return finding(place..<(goesOn ? end + 1 : end), start, nil, .since)
        }
        guard let start = point(at: place, afterWord: false) else { return nil }
        if let range = range(from: start, at: place, opening: place) { return range }
        let end = place + start.count
        if end < document.tokens.count, DateWords.onwards.contains(document.tokens[end]) {
            return finding(place..<(end + 1), start, nil, .since)
        }
        if isOpenEnded(after: end - 1) || goesOnTillNow(from: end) {
            return finding(place..<end, start, nil, .since)
        }
        if let last = endFurtherOn(after: end) { return finding(place..<last.end, start, last.point, .range) }
        guard start.year >= 1950 else { return nil }
        let from = start.startOrdinal
        guard from <= today.ordinal else { return nil }
        let period = Period(start: from, end: min(from + start.length, today.ordinal + 1), isOngoing: false)
        return DateFinding(tokens: place..<end, period: period, form: .single)
    }

    /// "2018 –" with nothing after it on the line.
    private func isOpenEnded(after last: Int) -> Bool {
        let token = document.tokens[last]
        let line = document.lines[Int(token.line)]
        guard line.tokens.upperBound == last + 1 || nextGapHasNewlineOrComma(last) else { return false }
        var place = Int(token.byteEnd)
        while place < line.byteEnd, document.bytes[place] == 0x20 || document.bytes[place] == 0x29 { place += 1 }
        guard place < line.byteEnd else { return false }
        return document.bytes[place] == 0x2D || document.bytes[place...].starts(with: [0xE2, 0x80, 0x93])
            || document.bytes[place...].starts(with: [0xE2, 0x80, 0x94])
            || document.bytes[place...].starts(with: [0xE2, 0x86, 0x92])
    }

    /// "in UK 2011 and doing taxi driving till now": the sentence says that what began then goes on.
    private func goesOnTillNow(from end: Int) -> Bool {
        guard let words = wordsBehind(end, atMost: 9) else { return false }
        for place in words where place + 1 < words.upperBound {
            if document.tokens[place].shape.contains(.isNumber) { return false }
            if DateWords.until.contains(document.tokens[place]) {
                return Self.now.contains(document.tokens[place + 1])
            }
        }
        return false
    }

    private static let now = WordSet("now date today present nowadays")

    /// "from 2010 until she died in 2022": the end stands some words behind "until".
    private func endFurtherOn(after place: Int) -> (point: Point, end: Int)? {
        guard let words = wordsBehind(place, atMost: 8), let first = words.first,
            DateWords.until.contains(document.tokens[first])
        else { return nil }
        for place in words.dropFirst() {
            if let point = point(at: place, afterWord: true) { return (point, place + point.count) }
            if document.tokens[place].shape.contains(.isNumber) { return nil }
        }
        return nil
    }

    /// The next words of the same sentence.
    private func wordsBehind(_ place: Int, atMost limit: Int) -> Range<Int>? {
        guard place < document.tokens.count else { return nil }
        let sentence = document.sentence(around: place - 1)
        let end = min(sentence.upperBound, place + limit)
        return place < end ? place..<end : nil
    }

    private func nextGapHasNewlineOrComma(_ last: Int) -> Bool {
        last + 1 < document.tokens.count && document.tokens[last + 1].gap.contains(.newline)
    }

    /// The rest of a range whose first point stands at `place`.
    private func range(from start: Point, at place: Int, opening: Int) -> DateFinding? {
        var next = place + start.count
        guard next < document.tokens.count else { return nil }
        // "2009/10" is an academic year.
        var isParted =
            isRangeSign(before: next) || (start.month == nil && document.tokens[next].glue == 0x2F && twoDigits(next))
        if DateWords.lead.contains(document.tokens[next]) { next += 1 }
        while next < document.tokens.count, next < place + start.count + 3,
            DateWords.between.contains(document.tokens[next]),
            isParted || document.tokens[next].gap.isDisjoint(with: [.stop, .semicolon, .column, .blankLine])
        {
            isParted = true
            next += 1
        }
        guard isParted else {
            // "from 2010 - " is caught before; "2018 present" in a table row.
            if next < document.tokens.count, document.tokens[next].gap.contains(.column),
                DateWords.present.contains(document.tokens[next])
            {
                return finding(opening..<(next + 1), start, nil, .range)
            }
            guard next < document.tokens.count, document.tokens[next].gap.contains(.column),
                document.tokens[next].line == document.tokens[place].line, let end = point(at: next, afterWord: false)
            else { return nil }
            return finding(opening..<(next + end.count), start, end, .range)
        }
        var skipped = next
        while skipped < document.tokens.count, skipped < next + 2, DateWords.filler.contains(document.tokens[skipped]) {
            skipped += 1
        }
        guard skipped < document.tokens.count else { return nil }
        if DateWords.present.contains(document.tokens[skipped]) {
            return finding(opening..<(skipped + 1), start, nil, .range)
        }
        if let end = point(at: next, afterWord: true) {
            return finding(opening..<(next + end.count), start, end, .range)
        }
        // "this year"
        if skipped > next, skipped < document.tokens.count, DateWords.years.contains(document.tokens[skipped]) {
            return finding(
                opening..<(skipped + 1), start, Point(year: today.year, month: 1, length: 1, count: 1), .range)
        }
        // "2012-16"
        if let value = NumberWords.digits(of: document.tokens[next], in: document), value < 100, twoDigits(next),
            document.tokens[next].glue == 0x2D || document.tokens[next].gap.contains(.dash)
                || document.tokens[next].glue == 0x2F, !barred(next)
        {
            let century = start.year / 100 * 100
            let year = century + value < start.year ? century + 100 + value : century + value
            guard year - start.year < 60 else { return nil }
            return finding(opening..<(next + 1), start, Point(year: year, month: nil, length: 6, count: 1), .range)
        }
        return nil
    }

    func twoDigits(_ place: Int) -> Bool { document.tokens[place].end - document.tokens[place].start == 2 }

    /// A hyphen, dash, arrow or ">" before a word, with nothing else but blanks.
    func isRangeSign(before place: Int) -> Bool {
        let from = Int(document.tokens[place - 1].byteEnd)
        let end = Int(document.tokens[place].byteStart)
        guard end > from, end - from <= 16 else { return false }
        var sign = false
        let text = String(decoding: document.bytes[from..<end], as: UTF8.self)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09, 0xA0, 0x29, 0x27, 0x2019, 0x2018, 0x200B: continue
            case 0x2D, 0x2010...0x2015, 0x2212, 0x3E, 0x2192, 0x279C, 0x27A1, 0x2794, 0x7E, 0xBB: sign = true
            default: return false
            }
        }
        return sign
    }

    private func finding(_ tokens: Range<Int>, _ start: Point, _ end: Point?, _ form: DateFinding.Form) -> DateFinding?
    {
        let now = today.ordinal + 1
        let from = start.startOrdinal
        guard start.year >= 1940, from < now || (start.month == nil && start.year == today.year) else { return nil }
        guard let end else {
            // "Family stall since 1961" is the stall's age.
            guard today.year - start.year <= 52 else { return nil }
            return DateFinding(
                tokens: tokens, period: Period(start: min(from, today.ordinal), end: now, isOngoing: true), form: form)
        }
        guard end.year >= start.year, end.year - start.year <= 75 else { return nil }
        var until = end.endOrdinal
        if start.year == end.year, start.month == nil, end.month == nil { until = from + 6 }
        guard until > from || (end.month == nil && end.year == start.year) else { return nil }
        let goesOn = until > today.ordinal
        let last = max(from + 1, min(until, now))
        return DateFinding(
            tokens: tokens, period: Period(start: min(from, today.ordinal), end: last, isOngoing: goesOn), form: form)
    }
}
