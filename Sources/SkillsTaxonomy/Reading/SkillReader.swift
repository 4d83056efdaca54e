/// Reads texts into mentions of skills, each with its exact words, the rule that found it and whether it is really claimed.
///
/// Made once for a taxonomy and then shared: it holds no state. Reading takes time and memory linear in the text, whatever
/// the text. What it finds are names written out (labels, aliases, implied phrases) and, where it is given a model of how
/// people tell of skills, sentences that are told like others that show a skill.
public struct SkillReader: Sendable {
    /// The vocabulary it reads with.
    public let taxonomy: Taxonomy
    let names: NameTable
    /// How people tell of skills, or nil where only names and patterns are read.
    let tellings: Tellings?

    /// A model of tellings with the positions of its skills in the taxonomy, -1 for those it does not have.
    struct Tellings: Sendable {
        let model: TellingModel
        let positions: [Int32]
    }

    /// Compiles the taxonomy's names for reading.
    ///
    /// - Parameter tellings: how people tell of skills; nil reads names and patterns only.
    public init(taxonomy: Taxonomy, tellings: TellingModel? = nil) {
        self.init(
            taxonomy: taxonomy, names: NameCompiler.compile(taxonomy),
            tellings: tellings.map { model in
                Tellings(model: model, positions: model.skills.map { Int32(taxonomy.index(of: $0) ?? -1) })
            })
    }

    init(taxonomy: Taxonomy, names: NameTable, tellings: Tellings?) {
        self.taxonomy = taxonomy
        self.names = names
        self.tellings = tellings
    }

    /// The reader of names and patterns only: an advert asks for skills, it does not tell of them.
    public var withoutTellings: SkillReader { SkillReader(taxonomy: taxonomy, names: names, tellings: nil) }

    /// Reads a text.
    public func read(_ text: String) -> Reading { read(TextDocument(text)) }

    /// Reads a text already cut into words.
    ///
    /// - Parameter keepsOrdinaryWords: whether words that could name a skill and do not here are told among what was
    ///   passed over, as ``Standing/ordinaryWord``.
    public func read(_ document: TextDocument, keepsOrdinaryWords: Bool = false) -> Reading {
        var pass = ReadingPass(document: document, names: names)
        var held: [Mention] = []
        var passedOver: [Mention] = []
        let isBroader = { (wider: Int32, narrower: Int32) in taxonomy.isBroader(Int(wider), than: Int(narrower)) }
        for candidate in pass.run(isBroader: isBroader, tellings: tellings) {
            let mention = mention(candidate, in: document)
            if mention.standing == .held { held.append(mention) } else { passedOver.append(mention) }
        }
        if keepsOrdinaryWords {
            passedOver += pass.ordinaryWords.map { mention($0, in: document) }
            passedOver.sort { ($0.start, $0.end, $0.skill) < ($1.start, $1.end, $1.skill) }
        }
        return Reading(mentions: held, passedOver: passedOver)
    }

    /// Whether skills that were inferred are really claimed, by the same rules as skills that are named.
    ///
    /// - Returns: a standing for each, in the order they are given.
    func standings(of inferred: [InferredSkill], in document: TextDocument) -> [Standing] {
        let order = inferred.indices.sorted { (inferred[$0].start, $0) < (inferred[$1].start, $1) }
        var found: [ReadingPass.Candidate] = []
        for place in order {
            let tokens = document.tokens(in: inferred[place].start..<inferred[place].end)
            found.append(
                ReadingPass.Candidate(
                    start: tokens.lowerBound, end: tokens.upperBound, skill: Int32(inferred[place].skillIndex),
                    rule: .implied, confidence: inferred[place].confidence, isStrong: false))
        }
        var standings = [Standing](repeating: .held, count: inferred.count)
        // A stretch without a whole word is nothing that could be denied.
        let judged = found.indices.filter { found[$0].start < found[$0].end }
        var pass = ReadingPass(document: document, names: names)
        for (place, standing) in zip(judged, pass.standings(of: judged.map { found[$0] })) {
            standings[order[place]] = standing
        }
        return standings
    }

    private func mention(_ candidate: ReadingPass.Candidate, in document: TextDocument) -> Mention {
        let first = document.tokens[candidate.start]
        return Mention(
            skill: taxonomy.skills[Int(candidate.skill)].id, skillIndex: Int(candidate.skill), start: Int(first.start),
            end: Int(document.tokens[candidate.end - 1].end), text: document.text(of: candidate.start..<candidate.end),
            rule: candidate.rule, confidence: candidate.confidence, standing: candidate.standing,
            level: candidate.level,
            line: Int(first.line) + 1)
    }
}
