public import SkillsTaxonomy

/// What a résumé brings to the ranking of texts: hashes and counts of words that tell of doing, and skills; no text.
public struct TextQuery: Sendable {
    struct Sentence: Sendable {
        let stems: [UInt64]
        let title: [UInt64]?
        let isList: Bool
    }

    /// Distinct by their set of words, in the order of the text.
    let sentences: [Sentence]
    /// Skill indexes, ascending, with the positions in ``sentences`` that show each; none for a skill shown elsewhere.
    let skills: [(skill: Int, places: [Int])]

    /// The terms of all sentences.
    let counts: TermCounts

    /// Reads a résumé.
    public init(_ source: ResumeDocument, reader: WorkTextReader, today: YearMonth) {
        let text = reader.read(source, today: today)
        let profile = reader.resumes.read(source, today: today).profile
        let places = SentencePlaces(text.sentences)
        var shown: [Int: Set<Int>] = [:]
        for skill in profile.skills {
            guard let index = reader.resumes.taxonomy.index(of: skill.id) else { continue }
            shown[index] = Set(
                skill.evidence.compactMap { $0.pointer == nil ? places.sentence(at: $0.start) : nil })
        }
        self.init(sentences: text.sentences, skills: shown)
    }

    /// - Parameter skills: positions in the sentences given.
    init(sentences: [WorkSentence], skills: [Int: Set<Int>]) {
        var kept: [Sentence] = []
        var seen: Set<UInt64> = []
        var moved: [Int: Int] = [:]
        for (place, sentence) in sentences.enumerated() {
            let stems = sentence.words.map(\.stem)
            guard seen.insert(TextTerm.set(stems)).inserted else { continue }
            moved[place] = kept.count
            kept.append(Sentence(stems: stems, title: sentence.title?.map(\.stem), isList: sentence.isList))
        }
        self.sentences = kept
        counts = Self.counts(kept, without: [])
        self.skills = skills.sorted { $0.key < $1.key }.map { skill, places in
            (skill, places.compactMap { moved[$0] }.sorted())
        }
    }

    /// The terms without some sentences.
    ///
    /// All keyword lists together count as one sentence; each of the first distinct titles counts more.
    func counts(without left: Set<Int>) -> TermCounts { left.isEmpty ? counts : Self.counts(sentences, without: left) }

    private static func counts(_ sentences: [Sentence], without left: Set<Int>) -> TermCounts {
        var counts = TermCounts()
        var lists = TermCounts()
        var titles: Set<UInt64> = []
        for (place, sentence) in sentences.enumerated() where !left.contains(place) {
            if sentence.isList { lists.add(sentence.stems) } else { counts.add(sentence.stems) }
        }
        counts.addOnce(lists)
        for (place, sentence) in sentences.enumerated() where !left.contains(place) {
            guard let title = sentence.title, titles.count < TextRankingRule.mostTitles,
                titles.insert(TextTerm.set(title)).inserted
            else { continue }
            // The line itself has counted once.
            counts.add(title, times: TextRankingRule.titleTimes - 1)
        }
        return counts
    }

    /// In how many sentences each skill is shown, ascending; a skill shown nowhere in them counts once, one shown only in
    /// sentences left out not at all.
    func shown(without left: Set<Int>) -> [(skill: Int, count: Int)] {
        skills.compactMap { skill, places in
            if places.isEmpty { return (skill, 1) }
            let count = places.count { !left.contains($0) }
            return count > 0 ? (skill, count) : nil
        }
    }
}
