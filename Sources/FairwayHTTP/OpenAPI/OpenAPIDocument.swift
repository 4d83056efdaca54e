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
        let failures = Self.byStatus(endpoints.flatMap(\.allFailures))
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
                    Dictionary(
                        failures.values.compactMap { kinds in
                            kinds.first.map { (Self.responseName($0.status), Self.response($0.status, kinds)) }
                        },
                        uniquingKeysWith: { first, _ in first })),
                "headers": .object(Self.headers),
                "securitySchemes": ["key": Self.keyScheme],
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

    private static let keyScheme: Node = [
        "type": "http", "scheme": "bearer", "bearerFormat": "fairway_…",
        "description": .text(
            "A key that the operator makes with `fairway key create`, with one or more of the scopes "
                + AccessScope.allCases.map(\.rawValue).joined(separator: ", ")
                + ". Until the first key is made the service takes requests from its own machine only, and all of them."
        ),
    ]

    private static func operation(_ endpoint: Endpoint) -> Node {
        var members: [String: Node] = [
            "operationId": .text(endpoint.operation), "summary": .text(endpoint.summary),
            "description": .text(endpoint.text), "tags": [.text(endpoint.topic.rawValue)],
            "responses": .object(responses(of: endpoint)),
            // Each scope alone is enough.
            "security": .list(endpoint.access.scopes.map { ["key": [.text($0.rawValue)]] }),
        ]
        if endpoint.retirement != nil { members["deprecated"] = true }
        let parameters = endpoint.allParameters
        if !parameters.isEmpty { members["parameters"] = .list(parameters.map(parameter)) }
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
        var responses: [String: Node] = [:]
        for success in [endpoint.success] + endpoint.otherSuccesses {
            responses[String(success.status.code)] = response(success)
        }
        for status in Set(endpoint.allFailures.map(\.status)) {
            responses[String(status)] = ["$ref": .text("#/components/responses/\(responseName(status))")]
        }
        return responses
    }

    private static func response(_ success: Endpoint.Success) -> Node {
        var headers = Self.commonHeaders
        for (name, text) in success.headers {
            headers[name] = ["description": .text(text), "schema": Schema.string.node]
        }
        var members: [String: Node] = ["description": .text(success.summary), "headers": .object(headers)]
        if let schema = success.schema {
            var content: [String: Node] = ["schema": schema.node]
            content["example"] = success.example
            members["content"] = .object([success.essence: .object(content)])
        }
        return .object(members)
    }

    /// The kinds among some that share a status, each once, in the order of all kinds.
    private static func byStatus(_ kinds: [ProblemKind]) -> [Int: [ProblemKind]] {
        let possible = Set(kinds)
        return Dictionary(grouping: ProblemKind.all.filter(possible.contains), by: \.status)
    }

    /// The first kind of a status gives its response a name, whatever kinds the endpoints answer with.
    private static func responseName(_ status: Int) -> String {
        ProblemKind.all.first { $0.status == status }?.slug ?? String(status)
    }

    private static func response(_ status: Int, _ kinds: [ProblemKind]) -> Node {
        var headers = Self.commonHeaders
        if status == 401 { headers["WWW-Authenticate"] = ["$ref": "#/components/headers/WWW-Authenticate"] }
        if [429, 503].contains(status) { headers["Retry-After"] = ["$ref": "#/components/headers/Retry-After"] }
        let examples = kinds.map { kind in
            let example: Node = [
                "type": .text(kind.type), "title": .text(kind.title), "status": .whole(kind.status),
                "detail": .text(kind.meaning), "remedy": .text(kind.mending),
                "requestId": "5f0c7d1e9a3b4c2d8e6f1a0b9c8d7e6f",
            ]
            return (kind.slug, ["summary": .text(kind.title), "value": example] as Node)
        }
        return [
            "description": .text(kinds.map { "\($0.title)." }.joined(separator: " Or: ")), "headers": .object(headers),
            "content": .object([
                Response.problemMediaType: [
                    "schema": Schema.named("Problem").node,
                    "examples": .object(Dictionary(examples, uniquingKeysWith: { first, _ in first })),
                ]
            ]),
        ]
    }

    private static let commonHeaders: [String: Node] = Dictionary(
        uniqueKeysWithValues: ["X-Request-Id", "RateLimit", "RateLimit-Policy"].map {
            ($0, ["$ref": .text("#/components/headers/\($0)")])
        })

    private static let headers: [String: Node] = [
        "X-Request-Id": [
            "description": "The identifier of the request: the caller's own when it sent a fit one.",
            "schema": ["type": "string", "minLength": 1, "maxLength": 64],
        ],
        "RateLimit": [
            "description":
                "Requests left (r), and seconds until one more may come (t), for each limit that counts here.",
            "schema": Schema.string.node,
        ],
        "RateLimit-Policy": [
            "description": "The limits that count here: requests (q) in a window of seconds (w).",
            "schema": Schema.string.node,
        ],
        "WWW-Authenticate": [
            "description": "How to prove who one is: a Bearer key.", "schema": Schema.string.node,
        ],
        "Retry-After": ["description": "Seconds to wait before trying again.", "schema": Schema.count.node],
    ]
}
