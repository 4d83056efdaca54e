/// Knows the sentences in which an employer speaks of the company: what they name is nobody's task.
///
/// "We are an AI-powered logistics company using machine learning", "Acme is a leading provider of …". A sentence that asks
/// for somebody or speaks to "you" is none.
enum CompanyTalk {
    static func isCompanyTalk(_ sentence: Range<Int>, in document: TextDocument) -> Bool {
        guard sentence.count >= 5 else { return false }
        let words = document.tokens[sentence]
        guard opens(sentence, document), !words.contains(where: { asking.contains($0) }) else { return false }
        return words.contains { companies.contains($0) }
    }

    /// "We are a", "We're the", "Acme Foods is one of".
    private static func opens(_ sentence: Range<Int>, _ document: TextDocument) -> Bool {
        let limit = min(sentence.upperBound, sentence.lowerBound + 7)
        for place in sentence.lowerBound..<limit {
            if we.longestMatch(in: document, at: place, limit: limit) != nil { return place <= sentence.lowerBound + 2 }
            if place > sentence.lowerBound, being.contains(document.tokens[place]), place + 1 < sentence.upperBound,
                articles.contains(document.tokens[place + 1])
            {
                guard !notNames.contains(document.tokens[sentence.lowerBound]) else { return false }
                return document.tokens[sentence.lowerBound..<place].allSatisfy {
                    $0.shape.contains(.startsCapital) || $0.shape.contains(.isSymbol) || our.contains($0)
                }
            }
        }
        return false
    }

    private static let we = PhraseTable([
        "we are a", "we are an", "we are the", "we are one of", "we're a", "we're an", "we're the", "we're one of",
        "as a leading", "founded in", "established in",
    ])
    private static let being = WordSet("is are")
    private static let articles = WordSet("a an the one among")
    private static let our = WordSet("our the company firm and")
    private static let notNames = WordSet("this that it there here he she what who which")
    private static let companies = WordSet(
        """
        company firm business organisation startup start-up provider manufacturer leader agency charity consultancy group
        retailer supplier employer specialist maker operator brand platform scaleup scale-up partner
        """)
    private static let asking = WordSet(
        "you your you'll you're youll youre looking seeking need require want candidate applicant must essential desirable"
    )
}
