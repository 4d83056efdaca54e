import FairwayService
import HTTPTypes

extension Endpoint {
    static let replaceVacancy = Endpoint(
        method: .put, path: "/v1/vacancies/{id}", operation: "replaceVacancy", topic: .vacancies,
        summary: "Replace a vacancy",
        text: "Stores another document in place of the one there. With If-Match only over the version you have read.",
        access: .keys([.employer]), parameters: [vacancyID.erased, meantVersions.erased], body: postings,
        success: edited,
        failures: [.preconditionFailed], lane: .writing,
        answer: { fairway, call in
            try answer(
                fairway.replaceVacancy(
                    call.required(vacancyID), with: call.data, if: condition(call[meantVersions]), by: call.principal))
        })

    static let editVacancy = Endpoint(
        method: .patch, path: "/v1/vacancies/{id}", operation: "editVacancy", topic: .vacancies,
        summary: "Change parts of a vacancy",
        text: """
            Puts the members of a JSON Merge Patch (RFC 7396) into the vacancy's document; null takes a member out, and \
            a list replaces the whole list. The document that comes of it is checked like a posting.
            """,
        access: .keys([.employer]), parameters: [vacancyID.erased, meantVersions.erased],
        body: [
            .json(
                "application/merge-patch+json", schema: .named("VacancyPatch"),
                example: ["title": "Senior data assistant", "validThrough": .null])
        ],
        success: edited, failures: [.preconditionFailed], lane: .writing,
        answer: { fairway, call in
            try answer(
                fairway.editVacancy(
                    call.required(vacancyID), patch: call.data, if: condition(call[meantVersions]), by: call.principal))
        })

    static let removeVacancy = Endpoint(
        method: .delete, path: "/v1/vacancies/{id}", operation: "removeVacancy", topic: .vacancies,
        summary: "Remove a vacancy",
        text: "The vacancy is in no match from now on. With If-Match only the version you have read is removed.",
        access: .keys([.employer]), parameters: [vacancyID.erased, meantVersions.erased],
        success: Success(status: .noContent, summary: "It is gone."), failures: [.preconditionFailed], lane: .writing,
        answer: { fairway, call in
            try fairway.removeVacancy(call.required(vacancyID), if: condition(call[meantVersions]), by: call.principal)
            return .none
        })

    private static let meantVersions = Parameter<EntityTags>.entityTags(
        "If-Match",
        summary: "The ETag of the version you have read; when another is there by now, nothing is changed (412).")
    private static let edited = Success(
        status: .ok, summary: "The vacancy as it was read.", schema: .named("Vacancy"), headers: ["ETag": tagSummary])

    private static func answer(_ vacancy: VacancyAnswer) throws -> EndpointAnswer {
        try .json(vacancy, headers: [.eTag: tag(of: vacancy.version)])
    }

    private static func condition(_ tags: EntityTags?) -> Fairway.EditCondition? {
        guard let tags else { return nil }
        return { version in tags.contains(tag(of: version), weakly: false) }
    }
}
