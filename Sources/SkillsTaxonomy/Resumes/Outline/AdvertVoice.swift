/// Tells the words of a job advert, pasted into a résumé, from the applicant's own.
///
/// An advert speaks to "you" or of "the successful candidate" and has headings of its own; its paragraphs hold no "I" and
/// no dated job. Two such signs in a run of paragraphs make the run an advert; it ends at the first paragraph that says "I",
/// tells a dated job or stands under a heading such as "Work experience". What it names is the employer's wish.
struct AdvertVoice {
    let document: TextDocument

    private static let leastSigns = 2
    private static let longestTitle = 10

    private struct Paragraph {
        var rows: [Int] = []
        var signs = 0
        /// It can be an advert's first: "you" alone stands in many a résumé.
        var opens = false
        var isOwn = false
    }

    func mark(
        _ rows: inout [ResumeRow], hasRange: (Range<Int>) -> Bool, namesJob: (Range<Int>) -> Bool
    ) {
        let paragraphs = paragraphs(of: rows, hasRange)
        var run: [Int] = []
        var signs = 0
        // A short paragraph right above is the advert's title.
        var title: [Int] = []
        func close() {
            if signs >= Self.leastSigns {
                for row in run where rows[row].setAside == nil { rows[row].setAside = .advert }
            }
            run = []
            signs = 0
        }
        for paragraph in paragraphs {
            if paragraph.isOwn {
                close()
            } else if paragraph.opens || !run.isEmpty {
                if run.isEmpty { run = title }
                run += paragraph.rows
                signs += paragraph.signs
            }
            let words = paragraph.rows.reduce(0) { $0 + rows[$1].tokens.count }
            let first = paragraph.rows[0]
            let isTitle = !paragraph.isOwn && words <= Self.longestTitle && namesJob(rows[first].tokens)
            title = isTitle ? paragraph.rows : []
        }
        close()
    }

    private func paragraphs(of rows: [ResumeRow], _ hasRange: (Range<Int>) -> Bool) -> [Paragraph] {
        var found: [Paragraph] = []
        var last = -1
        for (index, row) in rows.enumerated() where row.setAside == nil {
            let number = document.lines[row.line].paragraph
            if number != last { found.append(Paragraph()) }
            last = number
            let place = found.count - 1
            found[place].rows.append(index)
            let signs = signs(in: row.tokens)
            found[place].signs += signs
            if found[place].signs >= Self.leastSigns || opensSign(row.tokens) { found[place].opens = true }
            if isOwn(row) || hasRange(row.tokens) { found[place].isOwn = true }
        }
        return found
    }

    private func isOwn(_ row: ResumeRow) -> Bool {
        if document.tokens[row.tokens].contains(where: { Self.first.contains($0) && !isInitial($0) }) { return true }
        guard let heading = HeadingFinder.heading(of: row, in: document), heading.isWholeRow else { return false }
        return Self.ownSections.contains(heading.section) && !opensSign(row.tokens)
    }

    /// "I" of "Part I" and "Grade I" is hardly met; "I." of a name is.
    private func isInitial(_ token: TextToken) -> Bool {
        let end = Int(token.byteEnd)
        return token.end - token.start == 1 && end < document.bytes.count && document.bytes[end] == 0x2E
    }

    private func signs(in tokens: Range<Int>) -> Int {
        var count = opensSign(tokens) ? 1 : 0
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            if let match = Self.cues.longestMatch(in: document, at: place, limit: tokens.upperBound) {
                count += match.value ? Self.leastSigns : 1
                place = match.tokens.upperBound
            } else {
                place += 1
            }
        }
        return count
    }

    private func opensSign(_ tokens: Range<Int>) -> Bool {
        guard let match = Self.headings.longestMatch(in: document, at: tokens.lowerBound, limit: tokens.upperBound)
        else { return false }
        return match.tokens.upperBound == tokens.upperBound
            || document.tokens[match.tokens.upperBound].gap.contains(.colon)
    }

    private static let first = WordSet("I im ive my me myself")
    private static let ownSections: Set<ResumeSection> = [
        .work, .volunteering, .education, .languages, .interests, .references, .personal, .projects,
    ]

    /// True for words that only an advert has.
    private static let cues = PhraseTable<Bool>(
        [
            "you will be", "you'll be", "you will have", "you'll have", "you will need", "you'll need",
            "what you'll do", "what you will do", "what you'll bring", "what you will bring", "we are looking for",
            "we're looking for", "we are seeking", "we're after", "the successful candidate",
            "the successful applicant", "successful candidates", "ideal candidate", "the post holder",
            "the postholder", "person specification", "essential criteria", "desirable criteria", "apply now",
            "how to apply", "closing date", "what we offer", "we offer", "join our team",
            "equal opportunities employer",
            "who we are looking for", "who we're looking for", "the right person will", "applications are invited",
        ].map { ($0, true) }
            + [
                "you will", "you'll", "you would", "you'd", "you can", "you have", "you are", "you're", "you must",
                "you should", "your", "you", "join us", "we welcome", "per annum", "pro rata",
            ].map { ($0, false) })

    /// Headings of adverts; elsewhere the words are anybody's.
    private static let headings = PhraseTable([
        "essential", "desirable", "essentials", "nice to have", "must have", "must haves", "about the role", "the role",
        "about you", "the job", "what the job involves", "job description", "requirements", "essential skills",
        "desirable skills", "essential requirements", "salary", "the work", "why join us", "about us", "benefits",
    ])
}
