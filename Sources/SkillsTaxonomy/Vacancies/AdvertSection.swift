/// What a part of an advert says about the skills named in it.
enum AdvertSection: Sendable {
    /// What the person must have.
    case essential
    /// What would be welcome.
    case desirable
    /// What the person will do.
    case duties
    /// Nothing said yet.
    case unknown

    /// The section a line opens, when it reads like a heading; nil for any other line.
    ///
    /// A heading is a short line that holds one of the phrases below and either ends with a colon, stands alone, or is
    /// mostly that phrase. "Essential: Python and SQL" opens a section and goes on in the same line.
    static func opened(by line: String) -> AdvertSection? {
        // Nine words before a colon, or before the end, are shorter than this.
        guard
            line.utf8.prefix(Self.longestHead + 1).count <= Self.longestHead
                || line.utf8.prefix(Self.longestHead).contains(UInt8(ascii: ":"))
        else { return nil }
        let text = line.lowercased().replacing("’", with: "'").drop { !$0.isLetter }
        guard !text.isEmpty else { return nil }
        let head = text.prefix { $0 != ":" }
        let hasColon = head.count < text.count
        let words = head.split(whereSeparator: { !$0.isLetter && $0 != "'" })
        guard !words.isEmpty, words.count <= 9 else { return nil }
        let isSentence = line.hasSuffix(".")
        var best: Heading?
        // A long line that only starts like a heading is a sentence: "You must have a driving licence".
        for count in 1...words.count where hasColon || words.count <= count + 2 && !isSentence {
            for phrase in [words.prefix(count), words.suffix(count)] {
                guard let heading = headings[phrase.joined(separator: " ")] else { continue }
                if heading.place < best?.place ?? Int.max { best = heading }
            }
        }
        return best?.section
    }

    /// Bytes.
    private static let longestHead = 160

    private struct Heading {
        let section: AdvertSection
        /// Of several phrases in a line the one listed first tells.
        let place: Int
    }

    private static let headings: [String: Heading] = {
        var found: [String: Heading] = [:]
        for (section, phrases) in phrases {
            for phrase in phrases where found[phrase] == nil {
                found[phrase] = Heading(section: section, place: found.count)
            }
        }
        return found
    }()

    /// Desirable before essential, since "not essential" and "desirable, not essential" mean the first.
    private static let phrases: [(section: AdvertSection, phrases: [String])] = [
        (
            .desirable,
            [
                "desirable", "desirables", "nice to have", "nice to haves", "good to have", "would be great if",
                "it would be great if", "it would help if", "it would be lovely if", "bonus points", "bonus",
                "preferred",
                "ideally", "ideally you would also", "ideally you'd also", "ideally you will", "an advantage",
                "advantageous", "a plus", "pluses", "we'd love it if", "we would love", "would be a bonus",
                "not essential",
                "helpful but not essential", "useful but not essential", "extra points", "icing on the cake",
                "would be useful", "would be handy", "handy but not needed", "also useful", "beneficial", "it helps if",
            ]
        ),
        (
            .essential,
            [
                "essential", "essentials", "essential criteria", "essential skills", "must have", "must haves",
                "you must have", "you must be", "you must", "requirements", "what you'll need", "what you will need",
                "you'll need", "you will need", "you need", "what we need", "we need", "what we're looking for",
                "what we are looking for", "we're looking for", "we are looking for", "who we're looking for",
                "about you", "who you are", "person specification", "person spec", "skills and experience",
                "skills required", "required skills", "skills", "experience", "qualifications", "your skills",
                "key skills", "what you'll bring", "what you will bring", "you'll bring", "what you bring",
                "you will have", "you'll have", "you have", "you should have", "you should be able to", "you can",
                "to apply you need", "minimum requirements", "the person", "ideal candidate", "the ideal candidate",
                "what matters", "we ask for", "what we ask", "what we ask for", "is this you", "the right person",
            ]
        ),
        (
            .duties,
            [
                "duties", "responsibilities", "key responsibilities", "main duties", "what you'll do",
                "what you will do", "what you'll be doing", "what you will be doing", "you'll be doing", "you will",
                "you'll", "the role", "the job", "about the role", "about the job", "day to day", "your day",
                "your role",
                "role", "job purpose", "main purpose", "purpose of the job", "what the job involves", "the work",
                "your work", "a typical week", "a typical day", "key tasks", "tasks", "your responsibilities",
            ]
        ),
    ]
}
