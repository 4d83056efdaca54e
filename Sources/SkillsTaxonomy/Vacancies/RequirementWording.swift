/// How the words of a sentence say whether a skill is needed.
struct RequirementWording: Sendable {
    /// What a sentence says of the skills in it.
    enum Verdict: Sendable {
        case essential
        case desirable
        /// "no experience of X needed"
        case notNeeded
    }

    private struct Cue: Sendable {
        let phrase: [UInt8]
        let verdict: Verdict
    }

    /// Longer phrases first, so that "not essential" is not read as "essential".
    private static let cues: [Cue] = {
        let phrases: [(Verdict, [String])] = [
            (
                .notNeeded,
                [
                    "not needed", "not required", "isn't required", "isn't needed", "is not necessary", "not necessary",
                    "don't need", "do not need", "you won't need", "no need for", "no need to know", "don't require",
                    "do not require", "no experience of", "no experience with", "no prior experience",
                    "no previous experience", "without experience of",
                ]
            ),
            (
                .desirable,
                [
                    "not essential", "isn't essential", "desirable", "ideally", "nice to have", "nice-to-have",
                    "a bonus", "bonus", "a plus", "an advantage", "advantageous", "preferred", "preferably",
                    "would be great", "would be good", "would be useful", "would be helpful", "would help",
                    "would be welcome", "would be handy", "beneficial", "helpful", "handy", "we'd love", "it helps",
                    "useful", "good to have", "lovely to have", "great to have", "would be lovely", "it'd help",
                    "will help", "helps if", "would be nice", "might have", "may have", "may know", "an asset",
                    "dabbled",
                    "exposure to", "welcome", "if you have", "if you know", "an interest in",
                ]
            ),
            (
                .essential,
                [
                    "must have", "must be", "must", "essential", "required", "you'll need", "you will need", "need to",
                    "needs to", "necessary", "minimum", "proven", "demonstrable",
                ]
            ),
        ]
        return phrases.flatMap { verdict, list in list.map { Cue(phrase: Array($0.utf8), verdict: verdict) } }
            .sorted { $0.phrase.count > $1.phrase.count }
    }()

    /// The cues of one sentence with their places in bytes.
    private let found: [(start: Int, end: Int, verdict: Verdict)]

    /// Reads the cues of a sentence.
    ///
    /// - Parameter sentence: UTF-8 bytes of the sentence.
    init(sentence: ArraySlice<UInt8>) {
        let lower = sentence.map { (65...90).contains($0) ? $0 + 32 : $0 }
        var taken = [Bool](repeating: false, count: lower.count)
        var found: [(start: Int, end: Int, verdict: Verdict)] = []
        for cue in Self.cues where cue.phrase.count <= lower.count {
            for start in 0...(lower.count - cue.phrase.count)
            where !taken[start] && lower[start] == cue.phrase[0] && lower[start...].starts(with: cue.phrase) {
                let end = start + cue.phrase.count
                let isWord =
                    (start == 0 || !Self.isLetter(lower[start - 1]))
                    && (end == lower.count || !Self.isLetter(lower[end]))
                guard isWord else { continue }
                for place in start..<end { taken[place] = true }
                found.append((sentence.startIndex + start, sentence.startIndex + end, cue.verdict))
            }
        }
        self.found = found.sorted { $0.start < $1.start }
    }

    /// What the sentence says of the words at a place: the nearest cue before them in the clause, else after them.
    ///
    /// - Parameters:
    ///   - start: first byte of the words.
    ///   - end: byte after the words.
    func verdict(start: Int, end: Int) -> Verdict? {
        let before = found.last { $0.end <= start }
        let after = found.first { $0.start >= end }
        guard let before else { return after?.verdict }
        guard let after else { return before.verdict }
        // "Python is essential and R desirable": each skill belongs to the cue behind it when that stands closer.
        return after.start - end < start - before.end ? after.verdict : before.verdict
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) || byte >= 0x80 }
}
