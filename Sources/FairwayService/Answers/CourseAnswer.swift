import MatchingEngine

/// A course as both fronts show it.
struct CourseAnswer: Encodable, Hashable, Sendable {
    let id: String
    let title: String
    let provider: String
    let level: String
    let hours: Double
    let delivery: Course.Delivery
    let place: String?
    let cost: Double
    let note: String?
    /// How long the way there takes; left out where no postcode was given or it is online.
    let travel: String?

    init(_ course: Course, travel: String? = nil) {
        id = course.id
        title = course.title
        provider = course.provider
        level = course.level
        hours = course.hours
        delivery = course.delivery
        place = course.place
        cost = course.cost
        note = course.note
        self.travel = travel
    }
}
