import SkillsTaxonomy

extension MentionRule {
    /// The rule in plain words, after "because".
    var words: String {
        switch self {
        case .label: "this is its name"
        case .alias: "this is another name for it"
        case .implied: "people who do this show it"
        case .told: "others who showed it tell of it in words like these"
        case .abbreviation: "the text explains these letters"
        case .list: "the words share their last or first word with others in the list"
        case .reordered: "this is its name with the words turned round"
        case .verb: "this is said as something done"
        }
    }
}

extension InferenceRule {
    /// The rule in plain words, after "because".
    var words: String {
        switch self {
        case .similarity: "these words mean nearly the same"
        case .phrase: "this is a common way to say it"
        }
    }
}

extension Standing {
    /// Why a skill that is named does not count, in plain words, after "because"; nil where it counts.
    var words: String? {
        switch self {
        case .held: nil
        case .negated: "the text says that it is not there"
        case .wished: "it is hoped for, or still being learned"
        case .lapsed: "it was held once, and is no longer"
        case .someoneElses: "it is another person's, or another team's"
        case .boilerplate: "this is about the employer, pay, rights or how to apply"
        case .ordinaryWord: "it is an everyday word here"
        }
    }
}
