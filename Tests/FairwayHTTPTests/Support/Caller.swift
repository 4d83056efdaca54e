import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import SkillsTaxonomy
import Testing

@testable import FairwayHTTP

/// Sends requests, and checks of every response that the OpenAPI document tells of it and that it has the headers that
/// all responses have.
struct Caller: Sendable {
    let client: any TestClientProtocol

    private static let document = SchemaDocument(endpoints: Endpoint.all)

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ address: String, type: String? = nil, headers: HTTPFields = [:],
        body: Data? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        var headers = headers
        if let type { headers[.contentType] = type }
        let response = try await client.executeRequest(
            uri: address, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        let answer = Answer(
            status: response.status.code, headers: response.headers, data: Data(response.body.readableBytesView))
        check(answer, method: method, address: address, sourceLocation: sourceLocation)
        return answer
    }

    func get(_ address: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> Answer {
        try await send(.get, address, sourceLocation: sourceLocation)
    }

    func post(
        _ address: String, type: String = "text/plain", _ body: Data, headers: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await send(.post, address, type: type, headers: headers, body: body, sourceLocation: sourceLocation)
    }

    private func check(_ answer: Answer, method: HTTPRequest.Method, address: String, sourceLocation: SourceLocation) {
        #expect(answer["X-Content-Type-Options"] == "nosniff", sourceLocation: sourceLocation)
        #expect(answer["Referrer-Policy"] == "no-referrer", sourceLocation: sourceLocation)
        #expect(
            answer["Content-Security-Policy"]?.contains("default-src 'none'") == true, sourceLocation: sourceLocation)
        #expect(answer["Cache-Control"] != nil, sourceLocation: sourceLocation)
        #expect(answer["X-Request-Id"]?.isEmpty == false, sourceLocation: sourceLocation)
        if answer.status >= 400, method != .head {
            #expect(answer["Content-Type"] == "application/problem+json", sourceLocation: sourceLocation)
            #expect(answer.json["status"] == .number(Double(answer.status)), sourceLocation: sourceLocation)
            #expect(answer.json["requestId"]?.text == answer["X-Request-Id"], sourceLocation: sourceLocation)
            #expect(answer["Cache-Control"] == "no-store", sourceLocation: sourceLocation)
        }
        for complaint in Self.document.complaints(about: answer, method: method, address: address) {
            Issue.record("\(method) \(address): \(complaint)", sourceLocation: sourceLocation)
        }
    }
}
