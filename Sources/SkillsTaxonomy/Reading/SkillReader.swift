/// Reads texts into mentions of skills, each with its exact words, the rule that found it and whether it is really claimed.
///
/// Made once for a taxonomy and then shared: it holds no state. Reading takes time and memory linear in the text, whatever
/// the text. What it finds are names written out (labels, aliases, implied phrases); it does not guess at skills that a
/// sentence only suggests.
public struct SkillReader: Sendable {
    /// The vocabulary it reads with.
    public let taxonomy: Taxonomy
    let names: NameTable

    /// Compiles the taxonomy's names for reading.
    public init(taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        names = NameCompiler.compile(taxonomy)
    }

    /// Reads a text.
    public func read(_ text: String) -> Reading { read(TextDocument(text)) }

    /// Reads a text already cut into words.
    public func read(_ document: TextDocument) -> Reading {
        var pass = ReadingPass(document: document, names: names)
        var held: [Mention] = []
        var passedOver: [Mention] = []
        let isBroader = { (wider: Int32, narrower: Int32) in taxonomy.isBroader(Int(wider), than: Int(narrower)) }
        for candidate in pass.run(isBroader: isBroader) {
            let mention = mention(candidate, in: document)
            if mention.standing == .held { held.append(mention) } else { passedOver.append(mention) }
        }
        return Reading(mentions: held, passedOver: passedOver)
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
