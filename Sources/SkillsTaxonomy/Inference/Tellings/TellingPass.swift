/// Reads sentences with a ``TellingModel``; filled again for every sentence.
///
/// All sums are of whole numbers, and each word counts once however often it is said, so that neither order nor repeating
/// changes a score.
struct TellingPass {
    /// A skill that a sentence shows.
    struct Sign: Hashable {
        /// The skill's number in the model.
        let skill: Int
        let score: Double
    }

    /// A word as the model knows it: `[a-z0-9]+[+#]*`.
    private struct Word {
        /// Where it stands in the bytes that were read.
        let start: Int
        let end: Int
    }

    /// A feature of the sentence, with the words where it stands first.
    private struct Feature {
        let number: Int
        let first: Int
        let last: Int
    }

    let model: TellingModel
    private var folded: [UInt8] = []
    /// By folded byte: the byte it came from.
    private var origins: [Int32] = []
    private var stem: [UInt8] = []
    private var words: [Word] = []
    private var features: [Feature] = []
    /// The keys of stems that the model does not have.
    private var unknown: [UInt64] = []
    private var sums: [Int32]
    private var squares = 0

    init(model: TellingModel) {
        self.model = model
        sums = [Int32](repeating: 0, count: model.skills.count)
    }

    /// The skills that a sentence shows, in the model's order; valid UTF-8.
    mutating func signs(in bytes: UnsafeBufferPointer<UInt8>) -> [Sign] {
        read(bytes)
        guard squares > 0 else { return [] }
        let length = (Double(squares) / 256).squareRoot()
        var found: [Sign] = []
        sums.withUnsafeBufferPointer { sums in
            for skill in 0..<sums.count where sums[skill] > 0 {
                let score = self.score(sums[skill], length) + model.biases[skill]
                if score >= model.leastScore { found.append(Sign(skill: skill, score: score)) }
            }
        }
        return found
    }

    /// The score of every skill in a sentence, in the model's order.
    mutating func scores(in bytes: UnsafeBufferPointer<UInt8>) -> [Double] {
        read(bytes)
        let length = (Double(max(squares, 1)) / 256).squareRoot()
        return sums.indices.map { score(sums[$0], length) + model.biases[$0] }
    }

    private func score(_ sum: Int32, _ length: Double) -> Double { model.scale * Double(sum) / length }

    /// Where the words stand that spoke most for a skill in the sentence read last, the weightiest first, as ranges of bytes.
    ///
    /// A pair of words gives half its weight to each.
    func weightiest(for skill: Int, most: Int) -> [Range<Int>] {
        var given = [Int32](repeating: 0, count: words.count)
        model.withFace { face in
            for feature in features {
                for place in Int(face.start(feature.number))..<Int(face.start(feature.number + 1)) {
                    let weight = face.weight(place)
                    guard weight.skill == skill else { continue }
                    let holders = Set([feature.first, feature.last].filter(words.indices.contains))
                    for word in holders { given[word] += weight.value * 2 / Int32(holders.count) }
                }
            }
        }
        return given.indices.filter { given[$0] > 0 }.sorted { (given[$1], $0) < (given[$0], $1) }.prefix(most)
            .map { words[$0].start..<words[$0].end }
    }

    // MARK: reading

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        fold(bytes)
        words.removeAll(keepingCapacity: true)
        features.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        model.withFace { face in
            folded.withUnsafeBufferPointer { findFeatures($0, face) }
            weigh(face)
        }
    }

    private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
        folded.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                origins.append(Int32(at))
                at += 1
            } else {
                let (scalar, length) = UTF8Scalars.decode(bytes, at)
                for letter in ScalarFolding.folding(of: scalar) {
                    folded.append(letter)
                    origins.append(Int32(at))
                }
                at += length
            }
        }
        // Where a word ends at the end of the text.
        origins.append(Int32(bytes.count))
        if stem.count < folded.count { stem = [UInt8](repeating: 0, count: folded.count) }
    }

    private mutating func findFeatures(_ text: UnsafeBufferPointer<UInt8>, _ face: TellingModel.Face) {
        // The hash of the word before and a line between; first that of the sentence's start.
        var before = WordHash.add(0x5F, to: WordHash.add(0x5E, to: WordHash.start64))
        var at = 0
        while at < text.count {
            guard Self.isWordLetter(text[at]) else {
                at += 1
                continue
            }
            let start = at
            var isNumber = true
            while at < text.count, Self.isWordLetter(text[at]) {
                if text[at] > 0x39 { isNumber = false }
                at += 1
            }
            while at < text.count, text[at] == 0x2B || text[at] == 0x23 {
                isNumber = false
                at += 1
            }
            let word = words.count
            words.append(Word(start: Int(origins[start]), end: Int(origins[at])))
            let keys = keys(of: UnsafeBufferPointer(rebasing: text[start..<at]), isNumber: isNumber, after: before)
            if let number = face.feature(keys.word) {
                features.append(Feature(number: number, first: word, last: word))
            } else {
                unknown.append(keys.word)
            }
            if let number = face.feature(keys.pair) {
                features.append(Feature(number: number, first: word - 1, last: word))
            }
            before = WordHash.add(0x5F, to: keys.word)
        }
        guard !words.isEmpty, let number = face.feature(WordHash.add(0x24, to: before)) else { return }
        features.append(Feature(number: number, first: words.count - 1, last: words.count - 1))
    }

    /// The keys of a word's stem, and of it with the word before.
    private mutating func keys(
        of word: UnsafeBufferPointer<UInt8>, isNumber: Bool, after before: UInt64
    ) -> (word: UInt64, pair: UInt64) {
        if isNumber { return (WordHash.add(0x23, to: WordHash.start64), WordHash.add(0x23, to: before)) }
        return stem.withUnsafeMutableBufferPointer { stem in
            let letters = UnsafeBufferPointer(
                rebasing: UnsafeBufferPointer(stem)[..<WordStem.stem(word, into: stem)])
            return (WordHash.of64(letters), WordHash.of64(letters, from: before))
        }
    }

    private mutating func weigh(_ face: TellingModel.Face) {
        features.sort { ($0.number, $0.first) < ($1.number, $1.first) }
        for skill in sums.indices { sums[skill] = 0 }
        unknown.sort()
        squares = 0
        for place in unknown.indices where place == 0 || unknown[place] != unknown[place - 1] {
            squares += model.unknownSquare
        }
        // Every skill's number was seen to be inside when the file was opened.
        sums.withUnsafeMutableBufferPointer { sums in
            var last = -1
            for feature in features where feature.number != last {
                last = feature.number
                squares += face.square(last)
                for place in Int(face.start(last))..<Int(face.start(last + 1)) {
                    let weight = face.weight(place)
                    sums[weight.skill] &+= weight.value
                }
            }
        }
    }

    @inline(__always)
    private static func isWordLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }
}
