/// What a cue in a text does to the skills around it.
enum StandingCue: Int32, Sendable {
    /// "no experience of": negates what follows in the clause.
    case negates
    /// "no", "without": negates only what follows at once.
    case negatesNear
    /// "not required": negates what came before in the clause.
    case negatesBack
    /// "keen to learn": what follows is hoped for.
    case wishes
    /// "in progress": what came before is hoped for.
    case wishesBack
    /// "no longer hold": what follows is past.
    case lapses
    /// "expired": what came before is past.
    case lapsesBack
    /// "I have forgotten it": what the sentence named before is past, however far back it stands.
    case lapsesIt
    /// "is not in my toolbox": what the sentence named before is denied, however far back.
    case negatesIt
    /// "is next on my list": what the sentence named before is hoped for; only where the speaker speaks of themselves.
    case wishesIt
    /// "applied for a class in": a hope only where the speaker speaks of themselves.
    case wishesOwn
    /// "supported the ... team": what stands before the team's name is the team's.
    case othersTeam
    /// "my husband is": what follows is another person's.
    case others
    /// "not only", "no problem": looks like a negation and is none.
    case keeps
    /// "but", "and I have": a new clause begins.
    case breaks
    /// A clause begins here when it follows a comma or "and": "strong", "good", "with".
    case breaksAfterComma
    /// "my", "bring my": ends a wish, for what follows is already held.
    case claims
}
