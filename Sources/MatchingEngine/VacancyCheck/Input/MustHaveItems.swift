/// The longest list of must-haves as it is written, whether or not the taxonomy knows what is in it.
struct MustHaveItems: Sendable {
    /// Items of the list.
    let count: Int
    /// The first words of the list.
    let place: VacancyFinding.Place

    private static let cues = PhraseList(
        """
        must have|must haves|must|essential|essentials|requirements|requirement|reqs|required|you need|you will need
        youll need|you have|person specification|musts
        """)
    /// Words of a list that are quoted.
    private static let quoted = 12

    init?(texts: [CheckText]) {
        let lists = texts.flatMap { Self.bulleted(in: $0) + Self.running(in: $0) }
        guard let longest = lists.max(by: { $0.count < $1.count }) else { return nil }
        self = longest
    }

    private init(count: Int, place: VacancyFinding.Place) {
        self.count = count
        self.place = place
    }

    /// Bullets under a heading with a cue.
    private static func bulleted(in text: CheckText) -> [MustHaveItems] {
        var lists: [MustHaveItems] = []
        var isOpen = false
        var bullets: [Range<Int>] = []
        func close() {
            if let first = bullets.first { lists.append(MustHaveItems(count: bullets.count, place: text.place(first))) }
            bullets = []
        }
        for line in text.document.lines where !line.tokens.isEmpty {
            if line.isBullet {
                if isOpen { bullets.append(line.tokens) }
            } else {
                close()
                isOpen =
                    line.tokens.count <= 8 && cues.isIn(text, line.tokens) && !text.isDesirable[line.tokens.lowerBound]
            }
        }
        close()
        return lists
    }

    /// "Must have Excel, Word, Outlook ...": items between commas behind a cue in one sentence.
    private static func running(in text: CheckText) -> [MustHaveItems] {
        text.document.sentences.compactMap { sentence in
            guard let cue = sentence.first(where: { cues.starts(at: $0, in: text) }), !text.isDesirable[cue] else {
                return nil
            }
            let commas = (cue..<sentence.upperBound).count { token in
                token > cue && text.gap(before: token).contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            }
            return MustHaveItems(
                count: commas + 1, place: text.place(cue..<min(sentence.upperBound, cue + quoted)))
        }
    }
}
