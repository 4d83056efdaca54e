extension Endpoint {
    /// Every operation of the service.
    static let all: [Endpoint] = described + [openAPI(of: described)]

    private static let described: [Endpoint] = [
        match, extract, keepProfile, listProfiles, showProfile, eraseProfile, withdrawConsent, matchProfile,
        searchSkills, showSkill, listCourses, postVacancy, checkVacancy, listVacancies, showVacancy,
        replaceVacancy,
        removeVacancy, auditMatches, health, readiness,
    ]
}
