/// One reading of one text: the working state behind ``SkillReader/read(_:)``, thrown away after.
///
/// The steps, in order: names (longest match), the ambiguous ones among them, what a text abbreviates, shared words in lists,
/// patterns of words that show a skill, then standing, boilerplate and level, and last what whole sentences tell of. Each step
/// is linear in the text.
struct ReadingPass {
    let document: TextDocument
    let names: NameTable
    /// The number of each token's word, 0 for a word in no phrase.
    let ids: [UInt32]
    /// By token: what may open there, so that each step passes over the other tokens at once.
    let opens: [WordOpenings]
    /// By token: what the walks ask.
    let marks: [TokenMarks]
    var candidates: [Candidate] = []
    /// Candidates whose name is also an ordinary word, waiting for what stands near.
    var pending: [Pending] = []
    /// By token: covered by a pending candidate.
    var isWeak: [Bool]
    /// By token: the run of sentences that form one list, or one sentence.
    var blocks: [Int32]
    /// Whether the text is an advert: it speaks to "you" or as "we" more than as "I".
    var speaksAsEmployer = false
    var steps: [Step] = []
    var found: [Terminal] = []

    /// A skill found at a run of tokens.
    struct Candidate {
        var start: Int
        var end: Int
        let skill: Int32
        var rule: MentionRule
        var confidence: Double
        /// Its name needs no company to be believed.
        let isStrong: Bool
        var standing: Standing = .held
        var level: SkillLevel?
    }

    /// A run of tokens whose every name is guarded by conditions.
    struct Pending {
        let start: Int
        let end: Int
        /// Entries in order of trial, as a range of ``pendingEntries``.
        let entries: Range<Int>
    }

    var pendingEntries: [Int32] = []
    /// Names that turned out to be everyday words here.
    var ordinaryWords: [Candidate] = []
    /// Names that the words beside them forbid.
    var forbidden: [(skill: Int32, words: Range<Int>)] = []

    /// One step of the walk from a token through the tree of names.
    struct Step {
        let node: UInt32
        /// The token this step read, and the one after it.
        let token: Int32
        let next: Int32
        let parent: Int32
        /// How the step was made.
        let how: How
    }

    enum How: UInt8 { case word, joined, afterFiller, afterArticle }

    /// A place where names end.
    struct Terminal {
        let end: Int
        let node: UInt32
        let step: Int32
    }

    init(document: TextDocument, names: NameTable) {
        let (document, respelled) = Self.respelled(document, names)
        self.document = document
        self.names = names
        ids = respelled
        opens = ids.map { names.openings[Int($0)] }
        marks = TokenMarks.of(document.tokens, ids, names.flags)
        isWeak = [Bool](repeating: false, count: document.tokens.count)
        blocks = Self.blocks(of: document)
    }

    /// The numbers of the words, and the text with the long words that one letter is wrong in as they were meant.
    private static func respelled(_ document: TextDocument, _ names: NameTable) -> (TextDocument, [UInt32]) {
        var document = document
        var ids = document.tokens.map { $0.shape.contains(.isAddress) ? 0 : names.words.id($0.stem) }
        for place in ids.indices where ids[place] == 0 {
            let token = document.tokens[place]
            guard Int(token.byteEnd - token.byteStart) + 1 >= SpellingTable.shortest,
                token.shape.isDisjoint(with: .isAddress),
                token.shape.contains(.pluralStripped)
                    || names.spelling.mayHold(document.bytes[Int(token.byteStart)..<Int(token.byteEnd)]),
                let meant = names.spelling.word(for: document.foldedWord(place))
            else { continue }
            document.tokens[place].strict = meant.strict
            document.tokens[place].stem = meant.stem
            ids[place] = names.words.id(meant.stem)
        }
        return (document, ids)
    }

    mutating func run(
        isBroader: (Int32, Int32) -> Bool, tellings: SkillReader.Tellings? = nil
    ) -> [Candidate] {
        speaksAsEmployer = isEmployersVoice()
        findNames()
        settlePending()
        findBroaderNames(isBroader: isBroader)
        readAbbreviations()
        shareWordsInLists()
        findImplied()
        candidates.sort { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) }
        judgeStanding()
        markBoilerplate()
        readLevels()
        if let tellings { findTellings(tellings.model, tellings.positions) }
        return candidates
    }

    /// Short lines one under another read as one list; any other sentence stands alone.
    private static func blocks(of document: TextDocument) -> [Int32] {
        var blocks = [Int32](repeating: 0, count: document.tokens.count)
        var block: Int32 = -1
        var previousIsShort = false
        for sentence in document.sentences {
            guard let first = sentence.first else { continue }
            let isShort = sentence.count <= 6
            let token = document.tokens[first]
            let joins =
                isShort && previousIsShort && token.gap.contains(.newline)
                && token.gap.isDisjoint(with: [.blankLine, .stop])
            if !joins { block += 1 }
            for index in sentence { blocks[index] = block }
            previousIsShort = isShort
        }
        return blocks
    }
}
