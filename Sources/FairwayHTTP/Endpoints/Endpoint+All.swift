extension Endpoint {
    /// Every operation of the service.
    static let all: [Endpoint] = [
        match, gaps, extract, searchSkills, showSkill, listCourses, postVacancy, checkVacancy, listVacancies,
        showVacancy, replaceVacancy, editVacancy, removeVacancy, auditMatches, health, readiness, metrics, openAPI,
        showProblem,
    ]
}
