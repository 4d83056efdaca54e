/// The courses on offer, found by the skill they teach.
public struct CourseCatalogue: Sendable {
    /// Sorted by identifier.
    public let courses: [Course]
    private let bySkill: [String: [Int]]

    /// Makes a catalogue; courses may come in any order.
    public init(_ courses: [Course]) {
        let sorted = courses.sorted { $0.id < $1.id }
        var bySkill: [String: [Int]] = [:]
        // Free before paid, then shorter, then by identifier: the smallest next step comes first.
        let order = sorted.indices.sorted { left, right in
            let (a, b) = (sorted[left], sorted[right])
            return (a.cost, a.hours, a.id) < (b.cost, b.hours, b.id)
        }
        for index in order {
            for skill in sorted[index].skills { bySkill[skill, default: []].append(index) }
        }
        self.courses = sorted
        self.bySkill = bySkill
    }

    /// Courses that teach a skill: free before paid, then shorter, then by identifier.
    public func courses(teaching skill: String) -> [Course] {
        (bySkill[skill] ?? []).map { courses[$0] }
    }
}
