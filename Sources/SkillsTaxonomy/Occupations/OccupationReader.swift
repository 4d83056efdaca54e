/// Finds the taxonomy's occupations in job titles and in running text.
public struct OccupationReader: Sendable {
    /// The vocabulary it reads with.
    public let taxonomy: Taxonomy
    /// Positions in ``Taxonomy/occupations``; those of ``RolePhrases`` carry a mark.
    let titles: PhraseTable<Int32>
    static let told: Int32 = 1 << 30
    private let volunteer: Int32?

    /// Compiles the taxonomy's job titles, and ``RolePhrases`` and ``ForeignTitles``, for reading.
    public init(taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        // A title wins over another occupation's alias.
        var phrases: [(String, Int32)] = taxonomy.occupations.enumerated().map { ($0.element.title, Int32($0.offset)) }
        for (index, occupation) in taxonomy.occupations.enumerated() {
            phrases += occupation.aliases.map { ($0, Int32(index)) }
        }
        // Told roles first: "carer for my mum" reads the same whether or not it is an alias too.
        let told: [(String, Int32)] = RolePhrases.phrases.compactMap { phrase, id in
            taxonomy.occupationIndex(of: id).map { (phrase, Int32($0) | Self.told) }
        }
        let foreign: [(String, Int32)] = ForeignTitles.phrases.compactMap { phrase, id in
            taxonomy.occupationIndex(of: id).map { (phrase, Int32($0)) }
        }
        titles = PhraseTable(told + phrases + foreign)
        volunteer = taxonomy.occupationIndex(of: "volunteer").map { Int32($0) }
    }

    /// The occupations that a job title names, best first: longer and more telling names before short and vague ones.
    ///
    /// Meant for the words of a title such as "Senior Data Engineer (Azure)", not for a sentence.
    public func occupations(in title: String) -> [OccupationMention] {
        let document = TextDocument(title)
        let found = matches(in: document, tokens: 0..<document.tokens.count).filter {
            isOwn($0, in: document, asHeader: true)
        }
        let mentions = found.map { match in
            (mention(match, in: document, base: headerConfidence(match, in: document)), match.tokens.count)
        }
        return mentions.sorted { left, right in
            if left.0.confidence != right.0.confidence { return left.0.confidence > right.0.confidence }
            if left.1 != right.1 { return left.1 > right.1 }
            return left.0.start < right.0.start
        }.map(\.0)
    }

    /// Job titles in running text that say what the writer is or was, longest match, in the order of the text.
    ///
    /// A title counts at the start of a sentence, or after words such as "as a", "I am", "worked"; not where it is somebody
    /// else's ("reported to the store manager"), a wish ("I want to be a nurse") or part of a name ("teacher training").
    public func mentions(in text: String) -> [OccupationMention] {
        let document = TextDocument(text)
        return ownMatches(in: document, tokens: 0..<document.tokens.count)
            .map { mention($0, in: document, base: 0.8) }
    }

    typealias Match = PhraseTable<Int32>.Match

    /// All titles among the words, longest first, not overlapping, whatever stands around them.
    func matches(in document: TextDocument, tokens: Range<Int>) -> [Match] {
        var found: [Match] = []
        var place = tokens.lowerBound
        while place < tokens.upperBound {
            if let match = titles.longestMatch(in: document, at: place, limit: tokens.upperBound) {
                // "Apprentice kitchen fitter" is one title: the vague word before another title only colours it.
                if let last = found.last, last.tokens.upperBound == place, last.tokens.count == 1,
                    TitleWords.vague.contains(document.tokens[place - 1]),
                    document.tokens[place].gap.isDisjoint(with: .parts)
                {
                    found.removeLast()
                }
                found.append(committeePost(match, in: document) ?? match)
                place = match.tokens.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    /// "Secretary of the PTA", "Secretary, mosque committee": a volunteer's post, not a typist's.
    private func committeePost(_ match: Match, in document: TextDocument) -> Match? {
        guard match.tokens.count == 1, let volunteer, Self.posts.contains(document.tokens[match.tokens.lowerBound])
        else {
            return nil
        }
        let line = document.lines[Int(document.tokens[match.tokens.lowerBound].line)]
        let around =
            max(
                line.tokens.lowerBound, match.tokens.lowerBound - 2)..<min(
                line.tokens.upperBound, match.tokens.upperBound + 6)
        guard document.tokens[around].contains(where: { Self.bodies.contains($0) }) else { return nil }
        return Match(tokens: match.tokens, value: volunteer, isPlural: match.isPlural)
    }

    private static let posts = WordSet("secretary treasurer")
    private static let bodies = WordSet(
        "committee pta club society association branch church mosque temple gurdwara union residents minutes group")

    func mention(_ match: Match, in document: TextDocument, base: Double) -> OccupationMention {
        let index = Int(match.value & ~Self.told)
        let isVague = match.tokens.count == 1 && TitleWords.vague.contains(document.tokens[match.tokens.lowerBound])
        return OccupationMention(
            occupation: taxonomy.occupations[index].id, occupationIndex: index,
            start: Int(document.tokens[match.tokens.lowerBound].start),
            end: Int(document.tokens[match.tokens.upperBound - 1].end), text: document.text(of: match.tokens),
            confidence: isVague ? min(base, 0.5) : base)
    }

    private func headerConfidence(_ match: Match, in document: TextDocument) -> Double {
        let before = document.tokens[0..<match.tokens.lowerBound]
        let opens = before.allSatisfy { TitleWords.modifiers.contains($0) }
        if match.tokens.count == 1 { return opens ? 0.85 : 0.7 }
        return opens ? 0.95 : 0.85
    }
}
