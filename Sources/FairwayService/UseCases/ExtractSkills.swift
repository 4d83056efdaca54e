public import Foundation
import SkillsTaxonomy

extension Fairway {
    /// The skills of a text, each with the words that show it; nothing is stored.
    ///
    /// - Parameter id: the caller's own reference, given back.
    /// - Throws: `FairwayError` when the bytes are not text.
    public func extract(_ text: Data, id: String? = nil) throws(FairwayError) -> ExtractAnswer {
        let text = try IncomingText.read(text, name: "The text")
        let mentions = skillReader.read(text).mentions
        var bySkill: [Int: [Mention]] = [:]
        for mention in mentions { bySkill[mention.skillIndex, default: []].append(mention) }
        let skills = bySkill.keys.sorted().map { index in
            let mentions = bySkill[index] ?? []
            return SkillAnswer(
                taxonomy.skills[index], confidence: mentions.map(\.confidence).max() ?? 0,
                evidence: mentions.map {
                    Evidence(start: $0.start, end: $0.end, text: $0.text, rule: $0.rule.rawValue)
                })
        }
        return ExtractAnswer(id: id, skills: skills, taxonomy: TaxonomyStamp(version: taxonomy.version))
    }
}
