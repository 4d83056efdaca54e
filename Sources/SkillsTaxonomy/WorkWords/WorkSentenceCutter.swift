/// Cuts a text into sentences of words for ranking.
///
/// A sentence ends at a line end, a bullet, a semicolon, a star between spaces, and at a stop, an exclamation or a question
/// mark before white space.
struct WorkSentenceCutter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let leavingOut: [Bool]
    private let notTitles: [Bool]
    private var sentence = InferenceSentence(remembers: true)
    private var found: [WorkSentence] = []

    /// Keywords in a list; and one joining word in so many words makes it a sentence.
    private static let leastListWords = 5
    private static let listShare = 10

    init(bytes: UnsafeBufferPointer<UInt8>, leavingOut: [Bool], notTitles: [Bool]) {
        self.bytes = bytes
        self.leavingOut = leavingOut
        self.notTitles = notTitles
    }

    mutating func cut() -> [WorkSentence] {
        var at = 0
        var scalar = 0
        var start = 0
        var startScalar = 0
        var before: UInt32 = 0x20
        while at < bytes.count {
            let (value, length) = scalarAt(at)
            let after = at + length < bytes.count ? scalarAt(at + length).value : 0x20
            let ends: Bool
            switch value {
            case 0x0A, 0x3B, 0x2022, 0x2756, 0xF0A7, 0xF0B7: ends = true
            case 0x2E, 0x21, 0x3F: ends = ScalarClass.isSpace(after)
            case 0x2A: ends = ScalarClass.isSpace(before) && ScalarClass.isSpace(after)
            default: ends = false
            }
            if ends {
                add(start..<at, startScalar)
                start = at + length
                startScalar = scalar + 1
            }
            before = value
            at += length
            scalar += 1
        }
        add(start..<bytes.count, startScalar)
        return found
    }

    private func scalarAt(_ at: Int) -> (value: UInt32, length: Int) {
        if bytes[at] < 0x80 { return (UInt32(bytes[at]), 1) }
        let (scalar, length) = UTF8Scalars.decode(bytes, at)
        return (scalar.value, length)
    }

    private mutating func add(_ range: Range<Int>, _ scalar: Int) {
        guard !range.isEmpty else { return }
        sentence.load(UnsafeBufferPointer(rebasing: bytes[range]))
        var words: [WorkWord] = []
        var stops = 0
        for word in sentence.words {
            if word.isStop {
                stops += 1
            } else if !isIn(leavingOut, scalar + Int(word.start)) {
                words.append(workWord(word))
            }
        }
        let count = sentence.words.count
        let title = titleWords(scalar)
        guard !words.isEmpty || title != nil else { return }
        found.append(
            WorkSentence(
                words: words, title: title,
                isList: count >= Self.leastListWords && stops * Self.listShare < count,
                place: scalar..<(scalar + sentence.scalars.count)))
    }

    private func isIn(_ marks: [Bool], _ scalar: Int) -> Bool { marks.indices.contains(scalar) && marks[scalar] }

    private func workWord(_ word: InferenceSentence.Word) -> WorkWord {
        let letters = sentence.folded[Int(word.bytes.lowerBound)..<Int(word.bytes.upperBound)]
        return WorkWord(
            stem: word.stemKey, stemMark: word.tildeKey, key: word.key, text: String(decoding: letters, as: UTF8.self))
    }

    // MARK: titles

    /// The words before the first comma, dash, bar or "at", where they end in a word for somebody who works; or what
    /// stands behind a label such as "Current role:".
    private func titleWords(_ scalar: Int) -> [WorkWord]? {
        var first = 0
        let label = JobTitleForm.labelEnd(in: sentence)
        if let label { first = label }
        let all = sentence.words
        guard first < all.count else { return nil }
        var end = first
        while end < all.count {
            if end > first,
                JobTitleForm.endsTitle(sentence, between: Int(all[end - 1].end)..<Int(all[end].start))
                    || all[end].key == JobTitleForm.at
            {
                break
            }
            end += 1
        }
        let head = all[first..<end]
        guard label != nil && head.count <= JobTitleForm.longestLabelled || JobTitleForm.isTitle(head) else {
            return nil
        }
        let words = head.filter { !$0.isStop && !isIn(notTitles, scalar + Int($0.start)) }.map { workWord($0) }
        return words.isEmpty ? nil : words
    }
}
