/// One or two skills that would open jobs, with how many: matching again with them gives exactly these counts.
public struct SkillOpening: Hashable, Sendable {
    /// One or two skill identifiers, sorted.
    public let skills: [String]
    /// The jobs that fit with them.
    public let jobs: JobCounts
    /// Jobs that become strong fits, less those that stop being one; 0 or more.
    public let opens: Int
    /// Jobs that come within reach or become strong fits.
    public let brings: Int

    init(skills: [String], jobs: JobCounts, before: JobCounts) {
        self.skills = skills.sorted()
        self.jobs = jobs
        opens = max(jobs.strong - before.strong, 0)
        brings = max(jobs.strong + jobs.reachable - before.strong - before.reachable, 0)
    }

    /// More strong fits first, then more within reach, then fewer skills, then by identifier.
    func isBetter(than other: SkillOpening) -> Bool {
        if opens != other.opens { return opens > other.opens }
        if brings != other.brings { return brings > other.brings }
        if skills.count != other.skills.count { return skills.count < other.skills.count }
        return skills.lexicographicallyPrecedes(other.skills)
    }
}
