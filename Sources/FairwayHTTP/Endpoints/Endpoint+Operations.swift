import FairwayService
import Foundation
import HTTPTypes

extension Endpoint {
    static let health = Endpoint(
        method: .get, path: "/healthz", operation: "checkHealth", topic: .operations,
        summary: "Whether the service runs",
        text: "Answered at once, whatever else the service is doing.",
        success: Success(status: .ok, summary: "It runs.", schema: .named("Health"), example: Examples.health),
        keeping: .nobody,
        lane: .immediate,
        answer: { _, _ in try .json(Health(version: Fairway.version)) })

    static let readiness = Endpoint(
        method: .get, path: "/readyz", operation: "checkReadiness", topic: .operations,
        summary: "Whether the service can answer",
        text: """
            Brings the match index up to date, and makes sure that the database can be written and that its tables are \
            those of this release. A 503 says that traffic should go elsewhere; the log says why.
            """,
        success: Success(status: .ok, summary: "It can.", schema: .named("Readiness"), example: Examples.readiness),
        keeping: .nobody,
        answer: { fairway, _ in try .json(fairway.checkReadiness()) })

    static let metrics = Endpoint(
        method: .get, path: "/metrics", operation: "showMetrics", topic: .operations,
        summary: "Numbers for Prometheus",
        text: """
            Requests by route pattern with their times, matches, vacancies, the index, the gaps of the last published \
            audits, and what the process uses. Nothing about any person.
            """,
        success: Success(
            status: .ok, summary: "The numbers, in the text format of Prometheus.", schema: .string,
            mediaType: "text/plain", example: "fairway_vacancies 48\n"), keeping: .nobody, lane: .immediate,
        answer: { fairway, call in
            EndpointAnswer(
                body: Data(call.metrics.page(fairway.activity).utf8), headers: [.contentType: PrometheusText.mediaType])
        })

    static let openAPI = Endpoint(
        method: .get, path: "/openapi.json", operation: "describeService", topic: .operations,
        summary: "This description", text: "The service in OpenAPI 3.1, written from the routes it answers.",
        success: Success(
            status: .ok, summary: "The description.", schema: Schema(["type": "object"]),
            example: ["openapi": "3.1.0", "info": ["title": "Fairway", "version": "0.1.0"], "paths": [:]]),
        lane: .immediate, answer: { _, _ in try description.get() })

    /// Written once; it does not change while the program runs.
    private static let description = Result { try EndpointAnswer.json(OpenAPIDocument(endpoints: all).node) }

    /// That the service runs.
    private struct Health: Encodable {
        let status = "ok"
        let version: String

        private enum CodingKeys: String, CodingKey {
            case status, version
        }
    }
}
