public import Foundation

/// Ways in which adverts and résumés paraphrase transferable skills, `phrases.tsv`: "self motivat*", "work* _ team".
///
/// One line for each skill: its preferred label, a tab, and patterns parted by ` | `. A pattern is a run of words:
/// `a/b` is either, `x*` any ending, `_` up to three words between. Lines that start with `#` are notes.
public struct PhraseFamilies: Sendable {
    /// The labels of the skills, in file order, each once.
    public let labels: [String]
    /// How many patterns there are.
    public var patternCount: Int { patterns.count }

    struct Pattern: Sendable {
        /// The place of its skill in ``PhraseFamilies/labels``.
        let family: Int
        /// Its elements, as a range of ``PhraseFamilies/elements``.
        let elements: Range<Int>
    }

    struct Alternative: Sendable {
        let letters: [UInt8]
        let key: UInt64
        let isPrefix: Bool
    }

    /// An empty list of alternatives is up to three words of any kind.
    struct Element: Sendable {
        let alternatives: [Alternative]
    }

    let patterns: [Pattern]
    let elements: [Element]
    /// The patterns that may start with a word, by its first two letters.
    private let starts: [UInt32]
    private let starters: [(pattern: UInt32, alternative: UInt32)]

    static let longestPattern = 12
    static let mostGaps = 3
    private static let buckets = 64 * 64

    /// No phrases.
    public static let none = PhraseFamilies(labels: [], patterns: [], elements: [])

    /// Reads the file.
    ///
    /// - Throws: ``InferenceModelError`` with the line that cannot be read.
    public init(url: URL) throws(InferenceModelError) {
        let file = try ModelFile.open(url)
        try self.init(text: String(decoding: file.data, as: UTF8.self), name: file.name)
    }

    /// Reads the text of the file.
    public init(text: String, name: String = "phrases.tsv") throws(InferenceModelError) {
        var labels: [String] = []
        var families: [String: Int] = [:]
        var patterns: [Pattern] = []
        var elements: [Element] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
            func refuse(_ what: String) -> InferenceModelError {
                InferenceModelError(
                    file: name, problem: "Line \(number + 1) \(what).",
                    remedy: "A line is a skill's label, a tab and patterns parted by \" | \".")
            }
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { throw refuse("does not have one tab after a label") }
            let label = String(parts[0])
            if families[label] == nil {
                families[label] = labels.count
                labels.append(label)
            }
            for pattern in parts[1].components(separatedBy: " | ") {
                let written = pattern.split(separator: " ")
                guard let first = written.first, first != "_", written.last != "_" else {
                    throw refuse("has a pattern that is empty, or starts or ends with a gap")
                }
                guard written.count <= Self.longestPattern, written.count(where: { $0 == "_" }) <= Self.mostGaps else {
                    throw refuse(
                        "has a pattern of more than \(Self.longestPattern) words or \(Self.mostGaps) gaps")
                }
                let start = elements.count
                for element in written {
                    if element == "_" {
                        elements.append(Element(alternatives: []))
                        continue
                    }
                    let alternatives = element.split(separator: "/", omittingEmptySubsequences: false).map {
                        let letters = Array($0.hasSuffix("*") ? $0.dropLast().utf8 : $0[...].utf8)
                        return Alternative(letters: letters, key: WordHash.of64(letters), isPrefix: $0.hasSuffix("*"))
                    }
                    // What never stands in a folded word would make a pattern that never matches.
                    let isSound = alternatives.allSatisfy { choice in
                        !choice.letters.isEmpty && (!choice.isPrefix || choice.letters.count > 1)
                            && choice.letters.allSatisfy {
                                $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x23
                            }
                    }
                    guard isSound else { throw refuse("has the word \"\(element)\", which no text can hold") }
                    elements.append(Element(alternatives: alternatives))
                }
                patterns.append(Pattern(family: families[label] ?? 0, elements: start..<elements.count))
            }
        }
        self.init(labels: labels, patterns: patterns, elements: elements)
    }

    private init(labels: [String], patterns: [Pattern], elements: [Element]) {
        self.labels = labels
        self.patterns = patterns
        self.elements = elements
        var lists = [[(pattern: UInt32, alternative: UInt32)]](repeating: [], count: Self.buckets)
        for (number, pattern) in patterns.enumerated() {
            for (choice, alternative) in elements[pattern.elements.lowerBound].alternatives.enumerated() {
                let bucket = alternative.letters.withUnsafeBufferPointer { Self.bucket($0) }
                lists[bucket].append((UInt32(number), UInt32(choice)))
            }
        }
        var starts: [UInt32] = [0]
        starts.reserveCapacity(Self.buckets + 1)
        for list in lists { starts.append(starts[starts.count - 1] + UInt32(list.count)) }
        self.starts = starts
        starters = lists.flatMap { $0 }
    }

    @inline(__always)
    private static func bucket(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        word.isEmpty ? 0 : Int(word[0] & 63) << 6 | (word.count > 1 ? Int(word[1] & 63) : 0)
    }

    /// A pattern's first match in a sentence.
    struct Hit: Hashable {
        let family: Int
        /// Where it stands, in the sentence's scalars.
        let start: Int
        let end: Int
    }

    /// The first match of each pattern, by pattern.
    func find(in sentence: InferenceSentence, into hits: inout [Hit]) {
        hits.removeAll(keepingCapacity: true)
        guard !patterns.isEmpty else { return }
        var found: [(pattern: UInt32, first: Int, last: Int)] = []
        sentence.folded.withUnsafeBufferPointer { text in
            for (place, word) in sentence.words.enumerated() {
                let letters = UnsafeBufferPointer(
                    rebasing: text[Int(word.bytes.lowerBound)..<Int(word.bytes.upperBound)])
                let bucket = Self.bucket(letters)
                for entry in Int(starts[bucket])..<Int(starts[bucket + 1]) {
                    let (number, choice) = starters[entry]
                    let pattern = patterns[Int(number)]
                    guard
                        Self.fits(elements[pattern.elements.lowerBound].alternatives[Int(choice)], word, letters),
                        !found.contains(where: { $0.pattern == number })
                    else { continue }
                    let end = self.end(
                        of: pattern, from: pattern.elements.lowerBound + 1, at: place + 1, sentence, text)
                    if end >= 0 { found.append((number, place, end - 1)) }
                }
            }
        }
        found.sort { $0.pattern < $1.pattern }
        for match in found {
            hits.append(
                Hit(
                    family: patterns[Int(match.pattern)].family, start: Int(sentence.words[match.first].start),
                    end: Int(sentence.words[match.last].end)))
        }
    }

    /// The place after a match of the rest of a pattern, or -1. It calls itself once for each element, not for each
    /// word.
    private func end(
        of pattern: Pattern, from first: Int, at place: Int, _ sentence: InferenceSentence,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var place = place
        for number in first..<pattern.elements.upperBound {
            let element = elements[number]
            if element.alternatives.isEmpty {
                for gap in 0..<4 {
                    let end = self.end(of: pattern, from: number + 1, at: place + gap, sentence, text)
                    if end >= 0 { return end }
                }
                return -1
            }
            guard place < sentence.words.count else { return -1 }
            let word = sentence.words[place]
            let letters = UnsafeBufferPointer(rebasing: text[Int(word.bytes.lowerBound)..<Int(word.bytes.upperBound)])
            guard element.alternatives.contains(where: { Self.fits($0, word, letters) }) else { return -1 }
            place += 1
        }
        return place
    }

    @inline(__always)
    private static func fits(
        _ choice: Alternative, _ word: InferenceSentence.Word, _ letters: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard choice.isPrefix else { return choice.key == word.key && choice.letters.count == letters.count }
        guard letters.count >= choice.letters.count else { return false }
        for place in choice.letters.indices where choice.letters[place] != letters[place] { return false }
        return true
    }
}
