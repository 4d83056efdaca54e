extension Endpoint {
    /// Every operation of the service.
    static let all: [Endpoint] = described + [openAPI(of: described)]

    private static let described: [Endpoint] = [
        match, extract, searchSkills, showSkill, listCourses, postVacancy, checkVacancy, listVacancies, showVacancy,
        replaceVacancy,
        removeVacancy, auditMatches, health, readiness, metrics,
    ]
}
