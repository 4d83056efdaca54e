extension Endpoint {
    /// Every operation of the service.
    static let all: [Endpoint] = [
        match, gaps, extract, keepProfile, listProfiles, showProfile, eraseProfile, withdrawConsent, keepMonitoring,
        removeMonitoring, matchProfile,
        searchSkills, showSkill, listCourses, postVacancy, checkVacancy, listVacancies, showVacancy, replaceVacancy,
        editVacancy, removeVacancy, postBatch, showJob, makeShortlist, auditMatches, health, readiness, metrics,
        openAPI, showDocs, showProblem,
    ]
}
