public import SkillsTaxonomy

/// An advert as its words and skills, ready for a ``TextIndex``.
public struct TextAdvert: Sendable {
    /// The vacancy's identifier.
    public let id: String
    let title: [WorkWord]
    let sentences: [[WorkWord]]
    /// Skill indexes of the taxonomy, ascending, with the number of sentences that ask for each.
    let skills: [(skill: Int, count: Int)]

    /// Reads an advert.
    ///
    /// - Parameters:
    ///   - title: the job title; nil or empty where it is not known.
    ///   - text: the description, of any length.
    public init(id: String, title: String?, text: String, reader: SkillReader) {
        let reader = reader.withoutTellings
        let sentences = WorkSentence.sentences(of: text)
        var asked: [Int: Int] = [:]
        for (skill, places) in SentencePlaces(sentences).sentences(showing: reader.read(text).mentions) {
            asked[skill] = places.count
        }
        if let title {
            for skill in Set(reader.read(title).mentions.map(\.skillIndex)) {
                asked[skill, default: 0] += TextRankingRule.titleTimes
            }
        }
        self.init(
            id: id, title: title.map { WorkSentence.sentences(of: $0).flatMap(\.words) } ?? [],
            sentences: sentences.map(\.words), skills: asked)
    }

    init(id: String, title: [WorkWord], sentences: [[WorkWord]], skills: [Int: Int]) {
        self.id = id
        self.title = title
        var seen: Set<UInt64> = []
        self.sentences = sentences.filter { !$0.isEmpty && seen.insert(TextTerm.set($0.map(\.stem))).inserted }
        self.skills = skills.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Its terms, the title's counted as often as ``TextRankingRule/titleTimes`` sentences.
    var counts: TermCounts {
        var counts = TermCounts()
        for sentence in sentences { counts.add(sentence.map(\.stem)) }
        if !title.isEmpty { counts.add(title.map(\.stem), times: TextRankingRule.titleTimes) }
        return counts
    }
}
