/// Courses that teach a skill.
public struct CoursesAnswer: Encodable, Hashable, Sendable {
    let skill: String
    let items: [CourseAnswer]
}
