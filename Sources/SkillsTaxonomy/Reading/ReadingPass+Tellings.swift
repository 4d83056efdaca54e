extension ReadingPass {
    /// Words that must all be believed for a telling to be; what one word alone says is for the patterns to find.
    private static let anchors = 2...3
    /// What is shorter is a heading, a title or a line of a list as often as a telling, and was right less than half the time.
    private static let fewestWords = 9

    /// A sentence that shows a skill as others have told of it.
    private struct Telling {
        let sentence: Range<Int>
        let skill: Int32
        let confidence: Double
        /// The words that spoke most for it, as tokens.
        let anchors: [Int]
    }

    /// Finds skills that whole sentences tell of, where nothing else in the sentence names or denies them.
    ///
    /// A telling is believed only where a skill that stood at its weightiest words would be: what denies, wishes for or gives
    /// away a named skill there does so with this one, and nothing is told in an employer's voice.
    ///
    /// - Parameter model: with its skills' positions in the taxonomy, -1 for none.
    mutating func findTellings(_ model: TellingModel, _ positions: [Int32]) {
        guard !speaksAsEmployer else { return }
        let told = tellings(model, positions)
        guard !told.isEmpty else { return }
        let found = candidates
        var anchors: [Candidate] = []
        var owners: [Int] = []
        let places = told.indices.flatMap { number in told[number].anchors.map { (token: $0, number: number) } }
        for (token, number) in places.sorted(by: { ($0.token, $0.number) < ($1.token, $1.number) }) {
            owners.append(number)
            anchors.append(
                Candidate(
                    start: token, end: token + 1, skill: told[number].skill, rule: .told,
                    confidence: told[number].confidence, isStrong: false))
        }
        var isBelieved = [Bool](repeating: true, count: told.count)
        for (number, standing) in zip(owners, standings(of: anchors)) where standing != .held {
            isBelieved[number] = false
        }
        candidates =
            found
            + told.indices.filter { isBelieved[$0] }.map { number in
                Candidate(
                    start: told[number].sentence.lowerBound, end: told[number].sentence.upperBound,
                    skill: told[number].skill, rule: .told, confidence: told[number].confidence, isStrong: false)
            }
        candidates.sort { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) }
    }

    private func tellings(_ model: TellingModel, _ positions: [Int32]) -> [Telling] {
        var pass = TellingPass(model: model)
        var told: [Telling] = []
        var next = 0
        // What a name was refused for, no telling brings back.
        let refused =
            (ordinaryWords.map { (token: $0.start, skill: $0.skill) }
            + forbidden.map { (token: $0.words.lowerBound, skill: $0.skill) }).sorted { $0.token < $1.token }
        var nextRefused = 0
        document.bytes.withUnsafeBufferPointer { bytes in
            for sentence in document.sentences where sentence.count >= Self.fewestWords && isToldOfOneself(sentence) {
                let start = Int(document.tokens[sentence.lowerBound].byteStart)
                let end = Int(document.tokens[sentence.upperBound - 1].byteEnd)
                let signs = pass.signs(in: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                guard !signs.isEmpty else { continue }
                while next < candidates.count, candidates[next].end <= sentence.lowerBound { next += 1 }
                var known: Set<Int32> = []
                var number = next
                while number < candidates.count, candidates[number].start < sentence.upperBound {
                    known.insert(candidates[number].skill)
                    number += 1
                }
                while nextRefused < refused.count, refused[nextRefused].token < sentence.lowerBound { nextRefused += 1 }
                number = nextRefused
                while number < refused.count, refused[number].token < sentence.upperBound {
                    known.insert(refused[number].skill)
                    number += 1
                }
                for sign in signs where positions[sign.skill] >= 0 && !known.contains(positions[sign.skill]) {
                    let anchors = pass.weightiest(for: sign.skill, most: Self.anchors.upperBound)
                        .compactMap { token(at: start + $0.lowerBound, in: sentence) }
                    guard anchors.count >= Self.anchors.lowerBound else { continue }
                    told.append(
                        Telling(
                            sentence: sentence, skill: positions[sign.skill],
                            confidence: model.confidence(sign.score), anchors: Array(Set(anchors))))
                }
            }
        }
        return told
    }

    /// A sentence that speaks to "you", or as "we" without an "I", tells of an employer or of anybody.
    private func isToldOfOneself(_ sentence: Range<Int>) -> Bool {
        var isOwn = false
        var isOthers = false
        for token in sentence {
            if opens[token].contains(.own) { isOwn = true }
            if opens[token].contains(.employer) { isOthers = true }
        }
        return isOwn || !isOthers
    }

    /// The word of a sentence that holds a byte.
    private func token(at byte: Int, in sentence: Range<Int>) -> Int? {
        sentence.last { Int(document.tokens[$0].byteStart) <= byte }
    }
}

extension SkillReader {
    /// The words of a telling that spoke most for its skill, in the order of the text; empty for any other mention.
    ///
    /// - Parameter most: how many words at most.
    public func weightiestWords(of mention: Mention, in document: TextDocument, most: Int = 3) -> [String] {
        guard mention.rule == .told, let tellings,
            let skill = tellings.model.skills.firstIndex(of: mention.skill)
        else { return [] }
        let tokens = document.tokens(in: mention.start..<mention.end)
        guard let first = tokens.first, let last = tokens.last else { return [] }
        let range = Int(document.tokens[first].byteStart)..<Int(document.tokens[last].byteEnd)
        return document.bytes.withUnsafeBufferPointer { bytes in
            let sentence = UnsafeBufferPointer(rebasing: bytes[range])
            var pass = TellingPass(model: tellings.model)
            _ = pass.signs(in: sentence)
            return pass.weightiest(for: skill, most: most).sorted { $0.lowerBound < $1.lowerBound }
                .map { String(decoding: sentence[$0], as: UTF8.self) }
        }
    }
}
