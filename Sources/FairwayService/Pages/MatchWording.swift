import MatchingEngine
import SkillsTaxonomy

/// Matches in plain words.
enum MatchWording {
    /// What to do when there is too little to go on, or nothing matched; nil otherwise.
    ///
    /// - Parameter hasVacancies: whether there is any vacancy to match with.
    static func advice(for profile: Profile, matches: [Match], hasVacancies: Bool) -> String? {
        switch profile.information {
        case .none:
            "We could not find any skills in this text. Add a few lines about what you have done: paid work, caring, "
                + "volunteering, running a home. It all counts."
        case .little:
            "We found very little to go on, so we have not scored any jobs. Add what you did in each job or role, in "
                + "your own words."
        case .enough:
            if !matches.isEmpty {
                nil
            } else if hasVacancies {
                "No open job fits yet. Try again soon, or look at all jobs, not only AI jobs."
            } else {
                "There are no jobs here yet. Try again when some have been posted."
            }
        }
    }

    /// Why a match stands where it does, in one or two sentences.
    static func reason(for match: Match, label: (String) -> String) -> String {
        let essential = match.matched.filter { $0.importance == .essential }
        let wanted = match.vacancy.requirements.count { $0.importance == .essential }
        var sentences: [String] = []
        if wanted > 0 {
            let full = essential.count { $0.via == nil }
            sentences.append(shown(full, near: essential.count - full, of: wanted))
        }
        // A skill that only something near it supports stands among the gaps too, so it is no best fit.
        let names = match.matched.filter { $0.via == nil }.prefix(3).map { label($0.skill) }
        if !names.isEmpty { sentences.append("Best fit: \(list(names)).") }
        if let gap = match.missing.first { sentences.append("Biggest gap: \(label(gap.skill)).") }
        return sentences.joined(separator: " ")
    }

    /// "You show 3 of the 5 essential skills, and something close to 1 more."
    private static func shown(_ full: Int, near: Int, of wanted: Int) -> String {
        let skills = wanted == 1 ? "the one essential skill" : "the \(wanted) essential skills"
        let whole: String
        switch full {
        case 0 where near == 0:
            return wanted == 1 ? "You do not show \(skills) yet." : "You show none of \(skills) yet."
        case 0: return "You show something close to \(wanted == 1 ? skills : "\(near) of \(skills)")."
        case wanted: whole = "You show \(wanted == 1 ? skills : "all \(wanted) essential skills")"
        default: whole = "You show \(full) of \(skills)"
        }
        return whole + (near > 0 ? ", and something close to \(near) more." : ".")
    }

    /// "3 years of experience"
    static func experience(_ months: Int) -> String {
        guard months.isMultiple(of: 12) else { return "\(PlainNumber.count(months, "month")) of experience" }
        return "\(PlainNumber.count(months / 12, "year")) of experience"
    }

    /// Where a person stands at a bar.
    static func standing(_ standing: Bar.Standing) -> String {
        switch standing {
        case .met: "you meet it"
        case .nearly: "you nearly meet it, worth asking"
        case .notMet: "you do not show it"
        case .notSaid: "your CV has no dates to tell"
        }
    }

    /// "a, b and c"
    static func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
