/// One place where a skill is shown: how, in which role or list, and when.
struct SkillShowing: Sendable {
    /// How the words show the skill.
    enum Manner: Int, Sendable, Comparable {
        /// A pastime.
        case hobby
        /// Named in a list, a profile or a course.
        case list
        /// Told of a job or role, paid or not.
        case role

        static func < (left: Manner, right: Manner) -> Bool { left.rawValue < right.rawValue }
    }

    let mention: Mention
    var manner: Manner
    /// The role, list or section it stands in; showings of the same place count once.
    var place: Int
    var periods: [Period] = []
    /// Months told without dates.
    var undatedMonths: Int?
    var level: SkillLevel?

    /// Named and nothing more: no job, no time, no level.
    var isBare: Bool { manner == .list && undatedMonths == nil && level == nil }
}
