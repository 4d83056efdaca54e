import Communities
public import MatchingEngine
import SkillsTaxonomy

extension Fairway {
    /// The one or two skills that would open most jobs for a person, with how many, and the courses that teach them.
    ///
    /// Matching again with the skills gives exactly the numbers promised. Nothing is stored.
    ///
    /// - Parameter vacancies: nil for those of the database.
    /// - Throws: `FairwayError` as a match does.
    public func gaps(
        _ resume: ResumeInput, options: MatchOptions = MatchOptions(), against vacancies: MatchIndex? = nil
    ) throws(FairwayError) -> GapsAnswer {
        let request = try request(for: options)
        let profile = try profile(of: resume)
        let engine = try engine()
        let index = if let vacancies { vacancies } else { try index() }
        let openings = engine.openings(for: profile, in: index, request: request, limit: options.top)
        let home = try options.postcode.flatMap { postcode throws(FairwayError) in try bestPlace(postcode)?.coordinate }
        return GapsAnswer(
            information: profile.information, jobs: engine.jobs(for: profile, in: index, request: request),
            openings: openings.map { opening in
                GapsAnswer.Opening(
                    skills: opening.skills.map { id in
                        GapsAnswer.Skill(
                            id: id, label: taxonomy.skill(id)?.label ?? id,
                            courses: courses(teaching: id, in: engine.catalogue, from: home, mode: options.travelMode))
                    }, opens: opening.opens, brings: opening.brings, jobs: opening.jobs)
            }, taxonomy: TaxonomyStamp(version: taxonomy.version))
    }

    /// Courses named for a skill.
    private static let mostCourses = 3
    /// Minutes past which a course is too far to be called near.
    private static let near = 60

    /// Courses that teach a skill: the free one nearest to the resident, where that is known, then free ones online, then
    /// the others, cheapest first.
    private func courses(
        teaching skill: String, in catalogue: CourseCatalogue, from home: Coordinate?, mode: TravelMode
    ) -> [CourseAnswer] {
        let found = catalogue.courses(teaching: skill).enumerated().map { place, course in
            let travel = home.flatMap { self.travel(to: course, from: $0, mode: mode) }
            let isNear = travel.map { $0.minutes <= Self.near } ?? false
            // Free and near, free and online, then as the catalogue has them.
            let rank = course.cost > 0 ? 2 : isNear ? 0 : course.delivery == .online ? 1 : 2
            return (
                order: (rank, rank == 0 ? travel?.minutes ?? 0 : 0, place),
                answer: CourseAnswer(course, travel: travel?.label)
            )
        }
        return found.sorted { $0.order < $1.order }.prefix(Self.mostCourses).map(\.answer)
    }

    private func travel(to course: Course, from home: Coordinate, mode: TravelMode) -> TravelEstimate? {
        guard let district = course.postcodeDistrict, let place = try? bestPlace(district)?.coordinate else {
            return nil
        }
        return .between(home, place, mode: mode)
    }
}
