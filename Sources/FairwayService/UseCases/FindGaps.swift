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
        return GapsAnswer(
            information: profile.information, jobs: engine.jobs(for: profile, in: index, request: request),
            openings: openings.map { opening in
                GapsAnswer.Opening(
                    skills: opening.skills.map { id in
                        GapsAnswer.Skill(
                            id: id, label: taxonomy.skill(id)?.label ?? id,
                            courses: engine.catalogue.courses(teaching: id).prefix(3).map(CourseAnswer.init))
                    }, opens: opening.opens, brings: opening.brings, jobs: opening.jobs)
            }, taxonomy: TaxonomyStamp(version: taxonomy.version))
    }
}
