import FairwayService
import Foundation

extension Endpoint {
    static let auditMatches = Endpoint(
        method: .get, path: "/v1/audits/matches", operation: "auditMatches", topic: .audits,
        summary: "Audit matches by community",
        text: """
            Every figure of the audit that may be published, for each community: residents, rates, ratios to everyone else \
            with intervals, and a verdict. A community is an area, or an answer that residents gave to a voluntary \
            question. Counts under 10 are hidden and others rounded to 5, always; small wards and districts are shown \
            together. What was published is remembered, so that no two answers together give a small \
            count away. `fairway audit --format json` prints the same bytes.
            """,
        access: .keys([.auditor]), parameters: [dimension.erased, period.erased],
        success: Success(status: .ok, summary: "The audit.", schema: .named("Audit"), example: Examples.audit),
        failures: [.notFound, .invalid],
        answer: { fairway, call in
            // Only the published form leaves the machine, whoever asks.
            let options = AuditOptions(publish: true, period: call[period])
            let audit = try fairway.audit(.recorded(call.required(dimension)), options: options)
            return EndpointAnswer(body: Data(audit.json.utf8))
        })

    private static let dimension = Parameter<AuditDimension>.word(
        "by",
        summary: """
            The kind of community: an area, or a question of voluntary monitoring. Postcode sectors are too fine to be \
            published and are refused.
            """,
        isRequired: true, example: .area(.district))

    private static let period = Parameter<String>.pattern(
        "period", Fairway.periodPattern, summary: "One month or one year only.", example: "2026-11",
        remedy: "Write a month such as 2026-11, or a year such as 2026.")
}
