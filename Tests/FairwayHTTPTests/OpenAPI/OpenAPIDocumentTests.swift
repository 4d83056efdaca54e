import FairwayService
import Foundation
import HTTPTypes
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

@Suite("/openapi.json")
struct OpenAPIDocumentTests {
    let document = SchemaDocument(endpoints: Endpoint.all)

    @Test("it is served as written from the routes, in OpenAPI 3.1")
    func served() async throws {
        let service = try TestService.reading()
        let answer = try await service.run { try await $0.get("/openapi.json") }
        #expect(answer.status == 200)
        #expect(answer.json == document.root)
        #expect(answer.json["openapi"]?.text == "3.1.0")
        #expect(answer.json["info"]?["version"]?.text == Fairway.version)
    }

    @Test("it tells exactly the routes of the design that are there")
    func routes() {
        #expect(
            document.operations.map { "\($0.method) \($0.path)" } == [
                "GET /docs", "GET /healthz", "GET /metrics", "GET /openapi.json", "GET /problems/{slug}", "GET /readyz",
                "GET /v1/audits/matches", "GET /v1/courses", "POST /v1/extract", "POST /v1/gaps", "GET /v1/jobs/{id}",
                "POST /v1/matches", "GET /v1/profiles", "POST /v1/profiles",
                "DELETE /v1/profiles/{id}", "GET /v1/profiles/{id}",
                "DELETE /v1/profiles/{id}/consents/{purpose}", "GET /v1/profiles/{id}/matches",
                "DELETE /v1/profiles/{id}/monitoring", "PUT /v1/profiles/{id}/monitoring", "GET /v1/skills",
                "GET /v1/skills/{id}", "GET /v1/vacancies",
                "POST /v1/vacancies", "DELETE /v1/vacancies/{id}", "GET /v1/vacancies/{id}",
                "PATCH /v1/vacancies/{id}", "PUT /v1/vacancies/{id}",
                "POST /v1/vacancies/{id}/shortlist",
                "POST /v1/vacancies:batch", "POST /v1/vacancies:check",
            ])
    }

    @Test("the router answers every operation in it, and no method beside them")
    func routed() async throws {
        let service = try TestService.reading()
        let methods: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete, .options]
        let told = Dictionary(grouping: document.operations, by: \.path).mapValues { Set($0.map(\.method)) }
        try await service.run { caller async throws in
            for (path, allowed) in told {
                let address = path.replacing("{id}", with: "nothing").replacing("{slug}", with: "invalid")
                    .replacing("{purpose}", with: "audit")
                for method in methods {
                    let answer = try await caller.send(method, address)
                    #expect((answer.status == 405) != allowed.contains(method.rawValue), "\(method) \(path)")
                    let isMissing = answer.json["detail"]?.text == HTTPProblem.noSuchPath.detail
                    #expect(!isMissing, "\(method) \(path)")
                }
            }
        }
    }

    @Test("every operation has a name of its own, a summary, a text, and says what a good answer is")
    func complete() {
        let names = document.operations.compactMap { $0.operation["operationId"]?.text }
        #expect(names.count == document.operations.count)
        #expect(Set(names).count == names.count)
        for (method, path, operation) in document.operations {
            #expect(operation["summary"]?.text?.isEmpty == false, "\(method) \(path)")
            #expect(operation["description"]?.text?.isEmpty == false, "\(method) \(path)")
            guard case .object(let responses)? = operation["responses"] else {
                Issue.record("\(method) \(path) has no responses")
                continue
            }
            #expect(responses.keys.contains { $0.hasPrefix("2") }, "\(method) \(path)")
            for (status, response) in responses {
                #expect(document.resolved(response)["description"] != nil, "\(method) \(path) \(status)")
            }
        }
    }

    @Test("every name in braces is a declared path parameter, and every example fits its schema")
    func parameters() {
        for (method, path, operation) in document.operations {
            let parameters = operation["parameters"]?.elements ?? []
            let inPath = parameters.filter { $0["in"]?.text == "path" }.compactMap { $0["name"]?.text }
            #expect(path.matches(of: /{([a-z]+)}/).map { String($0.1) } == inPath, "\(method) \(path)")
            for parameter in parameters {
                let complaints = document.complaints(
                    about: parameter["example"] ?? .null, by: parameter["schema"] ?? .null, at: "")
                #expect(complaints.isEmpty, "\(method) \(path): \(complaints)")
            }
        }
    }

    @Test("every reference leads somewhere, and every schema is used")
    func references() throws {
        let text = String(decoding: try JSONEncoder().encode(document.root), as: UTF8.self).replacing("\\/", with: "/")
        let references = Set(text.matches(of: /"#(\/components\/[A-Za-z0-9\/-]+)"/).map { String($0.1) })
        #expect(!references.isEmpty)
        for reference in references {
            let target = reference.split(separator: "/").reduce(document.root) { $0[String($1)] ?? .null }
            #expect(target != .null, "\(reference)")
        }
        for name in Schema.components.keys {
            #expect(references.contains("/components/schemas/\(name)"), "\(name) is not used")
        }
    }

    @Test("examples of bodies are accepted by the service")
    func examples() async throws {
        let service = try TestService()
        try await service.run { caller async throws in
            for endpoint in Endpoint.all where endpoint.method == .post {
                for type in endpoint.body {
                    let body: Data =
                        if case .text(let text) = type.example { Data(text.utf8) } else {
                            try CanonicalJSON.encode(type.example)
                        }
                    let answer = try await caller.post(endpoint.path, type: type.mediaType, body)
                    #expect(answer.status == endpoint.success.status.code, "\(endpoint.path) \(type.mediaType)")
                }
            }
        }
    }
}
