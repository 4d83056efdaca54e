/// English and maths among school qualifications: the two that employers and courses ask for.
enum SchoolSubjects {
    /// A subject found, with the qualification it makes.
    struct Found {
        let name: String
        let skill: String
        let level: Int
        /// From the qualification's word to the subject's.
        let tokens: Range<Int>
    }

    private static let english = WordSet("english eng")
    private static let maths = WordSet("maths math mathematics numeracy")
    private static let filler = WordSet("language lang literature lit grade at level and b")
    private static let failed: Set<String> = ["d", "e", "f", "g", "u", "1", "2", "3", "dd", "ee"]

    /// English and maths in the sentence of a GCSE or Functional Skills qualification, where no grade below a pass is given.
    static func find(
        near tokens: Range<Int>, kind: QualificationKind, level: Int?, sentence: Range<Int>, in document: TextDocument
    ) -> [Found] {
        let isGCSE = kind.name == "GCSEs"
        guard isGCSE || kind.name == "Functional Skills", sentence.count < 60 else { return [] }
        var found: [Found] = []
        for (words, subject) in [(english, "English"), (maths, "maths")] {
            guard
                let place = sentence.first(where: {
                    words.contains(document.tokens[$0]) && belongs($0, to: tokens, in: document)
                }),
                !isGCSE || !hasFailed(after: place, sentence, document)
            else { continue }
            let span = min(tokens.lowerBound, place)..<max(tokens.upperBound, place + 1)
            let skill = "\(isGCSE ? "gcse" : "functional-skills")-\(subject.lowercased())"
            found.append(
                Found(
                    name: isGCSE ? "GCSE \(subject)" : "Functional Skills \(subject)", skill: skill, level: level ?? 2,
                    tokens: span))
        }
        return found
    }

    /// No other qualification stands between: in "Functional Skills English, GCSE Maths" each has its own subject.
    ///
    /// Before "GCSE" a comma parts as well, before "GCSEs" it does not: "English, Maths and Science GCSEs".
    private static func belongs(_ place: Int, to name: Range<Int>, in document: TextDocument) -> Bool {
        let between =
            place < name.lowerBound ? (place + 1)..<name.lowerBound : name.upperBound..<max(place, name.upperBound)
        if between.contains(where: { others.contains(document.tokens[$0]) }) { return false }
        guard place < name.lowerBound else { return true }
        let isPlural = document.tokens[name.upperBound - 1].shape.contains(.pluralStripped)
        return isPlural || !((place + 1)...name.lowerBound).contains { document.tokens[$0].gap.contains(.comma) }
    }

    private static let others = WordSet("gcse gcses functional nvq btec esol")

    /// "English D", "Maths 3": the grade stands within two words.
    private static func hasFailed(after place: Int, _ sentence: Range<Int>, _ document: TextDocument) -> Bool {
        var next = place + 1
        while next < sentence.upperBound, next <= place + 3 {
            let token = document.tokens[next]
            let word = String(decoding: document.bytes[Int(token.byteStart)..<Int(token.byteEnd)], as: UTF8.self)
            if word.count <= 2 {
                if failed.contains(word.lowercased()) { return true }
                if word.count == 1 || token.shape.contains(.isNumber) { return false }
            }
            guard filler.contains(token), token.gap.isDisjoint(with: .comma) else { return false }
            next += 1
        }
        return false
    }
}
