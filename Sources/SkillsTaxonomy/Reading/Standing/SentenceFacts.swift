/// What cues ask about the whole of a sentence, found out once for each sentence: a text may be one sentence with a
/// thousand cues.
struct SentenceFacts {
    let sentence: Range<Int>
    /// "I" or "my".
    private(set) var hasOwn = false
    /// "we", "you".
    private(set) var hasEmployerTalk = false
    /// "renewed", not "never renewed".
    private(set) var hasRenewing = false
    /// The first token that says "little" or "nothing", or the sentence's end.
    private(set) var firstDiminisher: Int
    /// The last token that says "learned", or -1.
    private(set) var lastRecovering = -1

    init(_ sentence: Range<Int>, of document: TextDocument) {
        self.sentence = sentence
        firstDiminisher = sentence.upperBound
        for index in sentence {
            let word = document.tokens[index].strict
            if CueWords.own.contains(word) { hasOwn = true }
            if CueWords.employerTalk.contains(word) { hasEmployerTalk = true }
            if CueWords.renewing.contains(word), !Self.isDenied(index, in: sentence, of: document) {
                hasRenewing = true
            }
            if CueWords.recovering.contains(word) { lastRecovering = index }
            if firstDiminisher == sentence.upperBound, CueWords.diminishers.contains(word) { firstDiminisher = index }
        }
    }

    private static func isDenied(_ index: Int, in sentence: Range<Int>, of document: TextDocument) -> Bool {
        (max(sentence.lowerBound, index - 2)..<index).contains {
            CueWords.denying.contains(document.tokens[$0].strict)
        }
    }
}

extension StandingJudge {
    /// The facts of the sentence around a token; the last sentence's are kept.
    mutating func facts(around token: Int) -> SentenceFacts {
        let sentence = document.sentence(around: token)
        if let facts, facts.sentence == sentence { return facts }
        let found = SentenceFacts(sentence, of: document)
        facts = found
        return found
    }
}
