import Foundation

/// A skill of a text with all that shows it: words that name it, and a sentence that says it.
public struct SkillFinding: Hashable, Sendable {
    /// The skill's identifier.
    public let skill: String
    /// The skill's position in the taxonomy.
    public let skillIndex: Int
    /// For ordering a list, higher is better; about 0...4.
    public let rank: Double
    /// How likely the text states the skill, 0...1; under 0.3 it is a candidate and no more.
    public let confidence: Double
    /// The words that name it, in the text's order; empty for a skill that is only inferred.
    public let mentions: [Mention]
    /// The words that say it, or nil for a skill that is only named.
    public let inferred: InferredSkill?

    /// The words that prove it: those that name it; where there are none, those that say it.
    public var evidence: [Evidence] {
        guard mentions.isEmpty else {
            return mentions.map { Evidence(start: $0.start, end: $0.end, text: $0.text, rule: $0.rule.rawValue) }
        }
        return inferred.map { [$0.evidence] } ?? []
    }
}

extension Inference {
    /// What naming a skill counts in the order of the list, times how plainly the rule names it.
    public static let mentionRank = 0.2
    /// The rank of a skill that is named in a sentence that is not like it.
    public static let loneMentionRank = 0.6

    /// How often a skill of this score that is linked to no statement is right: a logistic curve through the 3,120
    /// candidates of the validation sets, where 2 % of those at 0.8 are right and 7 % of those at 1.1.
    static func candidateConfidence(_ score: Double) -> Double {
        min(1 / (1 + Foundation.exp(3.77 - 4.53 * (score - 0.8))), 0.25)
    }

    /// One list of the skills that a text names and those it says, best first, ties by the taxonomy's order.
    ///
    /// - Parameters:
    ///   - mentions: what the text names, skills really claimed only.
    ///   - passedOver: what it names and does not claim ("no experience of Java"); such a skill is not inferred either,
    ///     unless it is claimed elsewhere.
    public func findings(
        with mentions: [Mention], passedOver: [Mention] = [], mentionRank: Double = Inference.mentionRank,
        loneMentionRank: Double = Inference.loneMentionRank
    ) -> [SkillFinding] {
        var named: [Int: [Mention]] = [:]
        for mention in mentions { named[mention.skillIndex, default: []].append(mention) }
        let denied = Set(passedOver.filter { $0.standing != .ordinaryWord }.map(\.skillIndex)).subtracting(named.keys)
        var findings: [SkillFinding] = []
        for skill in ranked where !denied.contains(skill.skillIndex) {
            let own = named.removeValue(forKey: skill.skillIndex) ?? []
            let sure = own.map(\.confidence).max() ?? 0
            findings.append(
                SkillFinding(
                    skill: skill.skill, skillIndex: skill.skillIndex,
                    rank: skill.score + mentionRank * Self.plainness(of: own),
                    confidence: max(sure, skill.confidence, Self.candidateConfidence(skill.score)), mentions: own,
                    inferred: skill))
        }
        for (index, own) in named {
            let sure = own.map(\.confidence).max() ?? 0
            findings.append(
                SkillFinding(
                    skill: own.first?.skill ?? "", skillIndex: index,
                    rank: loneMentionRank + mentionRank * Self.plainness(of: own), confidence: sure, mentions: own,
                    inferred: nil))
        }
        return findings.sorted { ($1.rank, $0.skillIndex) < ($0.rank, $1.skillIndex) }
    }

    /// How plainly the plainest of some mentions names its skill, 0...1.
    private static func plainness(of mentions: [Mention]) -> Double {
        mentions.map { mention in
            switch mention.rule {
            case .label: 0.95
            case .alias, .abbreviation: 0.9
            case .list: 0.85
            case .reordered: 0.8
            case .implied: 0.75
            case .verb: 0.7
            case .told: 0.65
            }
        }.max() ?? 0
    }
}
