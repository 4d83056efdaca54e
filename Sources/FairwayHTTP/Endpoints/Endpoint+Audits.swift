import Communities
import FairwayService

extension Endpoint {
    static let auditMatches = Endpoint(
        method: .get, path: "/v1/audits/matches", operation: "auditMatches", topic: .audits,
        summary: "Audit matches by community",
        text: """
            For each community: residents, the share with a good match, the ratio to everyone else with intervals, and a \
            verdict. Counts under 10 are hidden and others rounded to 5, always.
            """,
        access: .keys([.auditor]), parameters: [level.erased],
        success: Success(status: .ok, summary: "The audit.", schema: .named("Audit"), example: Examples.audit),
        failures: [.notFound],
        answer: { fairway, call in try .json(fairway.audit(by: call.required(level), publish: true)) })

    private static let level = Parameter<CommunityLevel>.word(
        "by", summary: "The kind of community.", isRequired: true, example: .district)
}
