/// How likely a mention is right, by the rule that found it and the sort of skill it names.
///
/// Each figure is the share of right ones in half of 700 mentions drawn at random from the sample résumés and adverts and
/// judged by reading, to the nearest twentieth; the other half is kept for the check, which the tests print. That a name is
/// ambiguous, has a capital or has several words made no further difference, for an ambiguous name is only believed in
/// company that bears it out; what is denied, wished for or boilerplate is no mention at all.
enum MentionConfidence {
    /// What a skill's names are like.
    enum Naming: UInt8, Sendable {
        /// A thing with a name of its own: a tool, a field of knowledge, a language, a certificate.
        case thing
        /// Something done, for which people have many words, each of which they also use otherwise.
        case doing
        /// A skill known only from an imported classification, whose labels were not written for finding.
        case imported
    }

    /// The confidence of a mention, 0...1. A telling brings its own, see ``TellingModel``.
    ///
    /// - Parameter words: how many words the mention has.
    static func value(of rule: MentionRule, naming: Naming, words: Int) -> Double {
        if rule == .implied || rule == .told { return 0.75 }
        if naming == .imported { return words == 1 ? 0.65 : 0.8 }
        switch rule {
        case .label: return 0.95
        case .alias, .abbreviation: return naming == .thing ? 0.9 : 0.85
        case .list, .reordered, .verb, .implied, .told: return 0.9
        }
    }
}

extension MentionConfidence.Naming {
    init(_ skill: Skill) {
        // The groups of an imported classification start with its scheme.
        let isImported = skill.codes.contains { skill.group == $0.scheme || skill.group.hasPrefix("\($0.scheme)-") }
        guard !isImported else {
            self = .imported
            return
        }
        switch skill.kind {
        case .tool, .knowledge, .language, .qualification: self = .thing
        case .skill, .transversal: self = .doing
        }
    }
}
