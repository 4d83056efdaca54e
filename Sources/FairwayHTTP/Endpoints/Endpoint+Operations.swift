import FairwayService
import HTTPTypes

extension Endpoint {
    static let health = Endpoint(
        method: .get, path: "/healthz", operation: "checkHealth", topic: .operations,
        summary: "Whether the service runs",
        text: "Answered at once, whatever else the service is doing.",
        success: Success(status: .ok, summary: "It runs.", schema: .named("Health")), keeping: .nobody,
        lane: .immediate,
        answer: { _, _ in try .json(Health(version: Fairway.version)) })

    static let readiness = Endpoint(
        method: .get, path: "/readyz", operation: "checkReadiness", topic: .operations,
        summary: "Whether the service can answer", text: "Opens the database and brings the match index up to date.",
        success: Success(status: .ok, summary: "It can.", schema: .named("Readiness")), keeping: .nobody,
        answer: { fairway, _ in try .json(fairway.checkReadiness()) })

    static let openAPI = Endpoint(
        method: .get, path: "/openapi.json", operation: "describeService", topic: .operations,
        summary: "This description", text: "The service in OpenAPI 3.1, written from the routes it answers.",
        success: Success(status: .ok, summary: "The description.", schema: Schema(["type": "object"])),
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
