import FairwayService
import Foundation
import HTTPTypes
import HummingbirdTesting
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

/// Makes the requests that bring out each status an operation is said to answer with.
struct Provocation {
    let endpoint: Endpoint

    /// A request as it is sent.
    struct Call: Sendable {
        var method: HTTPRequest.Method
        var address: String
        var headers: HTTPFields = [:]
        var body: Data?

        func send(_ caller: Caller) async throws -> Answer {
            try await caller.send(method, address, headers: headers, body: body)
        }
    }

    /// Identifiers of things that are there, by the path that names them.
    static let known = [
        "/v1/skills/{id}": "spreadsheets", "/v1/vacancies/{id}": "v000001", "/problems/{slug}": "invalid",
        "/v1/vacancies/{id}/shortlist": "v000001",
    ]

    /// A request that is answered well, made of the examples that the document gives.
    func good(_ service: TestService) throws -> Call {
        var call = Call(method: endpoint.method, address: try address(service))
        if let type = endpoint.body.first {
            call.headers[.contentType] = type.mediaType
            call.body =
                if case .text(let text) = type.example { Data(text.utf8) } else {
                    try CanonicalJSON.encode(type.example)
                }
        }
        return call
    }

    /// A request that brings out a status; nil when none is known.
    func call(for status: Int, _ service: TestService) async throws -> Call? {
        var call = try good(service)
        let first = endpoint.body.first
        switch status {
        case endpoint.success.status.code: return call
        case 202:
            call.headers[.contentType] = "application/x-ndjson"
            call.body = Data(String(repeating: "{}\n", count: VacancyBatch.mostAtOnce + 1).utf8)
        case 304: call.headers[.ifNoneMatch] = "*"
        case 400: call.address += (call.address.contains("?") ? "&" : "?") + "x=%zz"
        case 401: _ = try service.headers(.admin)
        case 403:
            guard endpoint.access != .open else {
                let id = try profile(service, purposes: [.shortlists])
                call.address = endpoint.path.replacing("{id}", with: id)
                break
            }
            // Where every scope is let in, a vacancy is still not every employer's.
            let others = AccessScope.allCases.filter { !endpoint.access.scopes.contains($0) }
            call.headers.append(contentsOf: try service.headers(others.first ?? .employer))
        case 404:
            if let path = Self.known[endpoint.path] {
                call.address = call.address.replacing(path, with: "nothing")
            } else if endpoint.path.contains("{") {
                call.address = endpoint.path.replacing(/{[a-z]+}/, with: "nothing")
            } else if endpoint.operation == "listVacancies" {
                call.address += "?family=astronomy"
            } else if endpoint.operation == "listCourses" {
                call.address = endpoint.path + "?skill=astronomy"
            }
        case 406: call.headers[.accept] = "image/png"
        case 409: call.headers[.idempotencyKey] = "taken"
        case 412: call.headers[.ifMatch] = "\"another\""
        case 413:
            guard let first else { return nil }
            call.body = Data(repeating: UInt8(ascii: " "), count: first.limit + 1)
        case 414:
            call.address += (call.address.contains("?") ? "&" : "?") + "x=" + String(repeating: "a", count: 20_000)
        case 415: call.headers[.contentType] = "application/pdf"
        case 422:
            if first != nil {
                call.body = first?.mediaType == "application/merge-patch+json" ? Data("[]".utf8) : Data()
            } else if let parameter = endpoint.allParameters.first(where: { $0.place == .query }) {
                call.address = endpoint.path + "?\(parameter.name)="
            } else if let parameter = endpoint.allParameters.first(where: { $0.place == .header }) {
                call.headers[HTTPField.Name(parameter.name) ?? .via] = "x"
            }
        case 429, 500, 503: return call
        default: return nil
        }
        return call
    }

    /// The identifier of a profile that is kept for some purposes.
    private func profile(_ service: TestService, purposes: [ConsentPurpose]) throws -> String {
        let consents = purposes.map { "{\"purpose\": \"\($0.rawValue)\", \"until\": \"2027-11-24\"}" }
        let wish =
            "{\"resume\": \"Stock control in Excel since 2019.\", \"consents\": [\(consents.joined(separator: ", "))]}"
        return try service.fairway.keepProfile(ProfileToKeep(document: Data(wish.utf8))).id
    }

    private func address(_ service: TestService) throws -> String {
        var path = endpoint.path
        if endpoint.operation == "showJob" {
            let batch = try VacancyBatch(Data("{}\n".utf8), format: .ndjson)
            path = path.replacing("{id}", with: try service.fairway.startJob(batch).id)
        } else if path.hasPrefix("/v1/profiles/{id}") {
            let id = try profile(service, purposes: [.matching, .audit])
            if endpoint.operation == "removeMonitoring" {
                try service.fairway.keepMonitoring(
                    MonitoringToKeep(answers: [("sex", "female")], until: "2027-05-24"), of: .profile(id))
            }
            path = path.replacing("{id}", with: id).replacing("{purpose}", with: "audit")
        } else if let known = Self.known[path] {
            path = path.replacing(/{[a-z]+}/, with: known)
        }
        let needed = endpoint.parameters.filter { $0.isRequired && $0.place == .query }
        let query = needed.map { "\($0.name)=\(QueryString.encoded($0.example.written))" }
        return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    }
}
