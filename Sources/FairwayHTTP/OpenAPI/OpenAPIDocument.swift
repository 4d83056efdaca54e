import FairwayService
import HTTPTypes
import Hummingbird

/// The service in OpenAPI 3.1, written from its endpoints.
struct OpenAPIDocument: Sendable {
    let node: Node

    init(endpoints: [Endpoint]) {
        let byPath = Dictionary(grouping: endpoints, by: \.path)
        let paths = byPath.mapValues { endpoints in
            Node.object(
                Dictionary(
                    endpoints.map { ($0.method.rawValue.lowercased(), Self.operation($0)) },
                    uniquingKeysWith: { first, _ in first }))
        }
        let failures = Set(endpoints.flatMap(\.allFailures))
        node = [
            "openapi": "3.1.0",
            "info": Self.info,
            "servers": [["url": "/"]],
            "tags": .list(
                Topic.allCases.map { ["name": .text($0.rawValue), "description": .text($0.summary)] }),
            "paths": .object(paths),
            "components": [
                "schemas": .object(Schema.components.mapValues(\.node)),
                "responses": .object(
                    Dictionary(failures.map { ($0.slug, Self.response($0)) }, uniquingKeysWith: { first, _ in first })),
                "headers": .object(Self.headers),
            ],
        ]
    }

    private static let info: Node = [
        "title": "Fairway", "version": .text(Fairway.version),
        "summary": "Matches what residents can do to AI jobs, with reasons.",
        "description": """
        Reads what a resident can do and what AI jobs ask for, ranks the fits with reasons, says which course closes \
        each gap, and shows whether every community gets the same chance. Failures are problem details (RFC 9457) \
        with JSON Pointers. Places in texts count Unicode scalars from 0.
        """,
        "license": ["name": "MIT", "identifier": "MIT"],
    ]

    private static func operation(_ endpoint: Endpoint) -> Node {
        var members: [String: Node] = [
            "operationId": .text(endpoint.operation), "summary": .text(endpoint.summary),
            "description": .text(endpoint.text), "tags": [.text(endpoint.topic.rawValue)],
            "responses": .object(responses(of: endpoint)),
        ]
        if !endpoint.parameters.isEmpty { members["parameters"] = .list(endpoint.parameters.map(parameter)) }
        if !endpoint.body.isEmpty {
            let content = endpoint.body.map { type in
                (type.mediaType, ["schema": type.schema.node, "example": type.example] as Node)
            }
            members["requestBody"] = [
                "required": true, "content": .object(Dictionary(content, uniquingKeysWith: { first, _ in first })),
            ]
        }
        return .object(members)
    }

    private static func parameter(_ parameter: AnyParameter) -> Node {
        [
            "name": .text(parameter.name), "in": .text(parameter.place.rawValue),
            "description": .text(parameter.summary), "required": .flag(parameter.isRequired),
            "schema": parameter.schema.node, "example": parameter.example,
        ]
    }

    private static func responses(of endpoint: Endpoint) -> [String: Node] {
        let success = endpoint.success
        var headers = Self.commonHeaders
        for (name, text) in success.headers {
            headers[name] = ["description": .text(text), "schema": Schema.string.node]
        }
        var members: [String: Node] = ["description": .text(success.summary), "headers": .object(headers)]
        if let schema = success.schema {
            members["content"] = .object([success.mediaType: ["schema": schema.node]])
        }
        var responses = [String(success.status.code): Node.object(members)]
        for kind in endpoint.allFailures {
            responses[String(kind.status)] = ["$ref": .text("#/components/responses/\(kind.slug)")]
        }
        return responses
    }

    private static func response(_ kind: ProblemKind) -> Node {
        var headers = Self.commonHeaders
        if kind.status == 503 { headers["Retry-After"] = ["$ref": "#/components/headers/Retry-After"] }
        return [
            "description": .text("\(kind.title)."), "headers": .object(headers),
            "content": .object([Response.problemMediaType: ["schema": Schema.named("Problem").node]]),
        ]
    }

    private static let commonHeaders: [String: Node] = ["X-Request-Id": ["$ref": "#/components/headers/X-Request-Id"]]

    private static let headers: [String: Node] = [
        "X-Request-Id": [
            "description": "The identifier of the request: the caller's own when it sent a fit one.",
            "schema": ["type": "string", "minLength": 1, "maxLength": 64],
        ],
        "Retry-After": ["description": "Seconds to wait before trying again.", "schema": Schema.count.node],
    ]
}
