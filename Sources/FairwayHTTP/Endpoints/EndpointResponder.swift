import FairwayService
import Foundation
import Hummingbird

/// Takes a request through its endpoint: format of the answer, parameters, body, use case, response.
struct EndpointResponder: HTTPResponder {
    let endpoint: Endpoint
    let fairway: Fairway
    let workers: Workers
    let limits: RequestLimits
    let metrics: ServiceMetrics

    func respond(to request: Request, context: FairwayRequestContext) async throws -> Response {
        try checkAccept(of: request)
        let parameters = try ParameterValues(endpoint.allParameters, of: request, path: context.parameters)
        let body =
            endpoint.body.isEmpty ? nil : try await IncomingBody(of: request, accepted: endpoint.body, limits: limits)
        let call = EndpointCall(
            parameters: parameters, body: body, principal: context.principal,
            requestKey: requestKey(parameters, body: body, caller: context.principal.key ?? ""), metrics: metrics)
        let answer = try await answer(call)
        return isHeld(answer, by: request) ? unchanged(answer) : response(answer)
    }

    private func checkAccept(of request: Request) throws {
        guard endpoint.success.schema != nil else { return }
        // Several Accept headers are one list.
        let header = request.headers[values: .accept].joined(separator: ",")
        let mediaType = endpoint.success.essence
        guard AcceptHeader(header).takes(mediaType) else { throw HTTPProblem.notAcceptable(mediaType) }
    }

    /// Whether the caller of a GET or HEAD has the very answer already (`If-None-Match`).
    private func isHeld(_ answer: EndpointAnswer, by request: Request) -> Bool {
        guard endpoint.method == .get, let tag = answer.headers[.eTag] else { return false }
        let header = request.headers[values: .ifNoneMatch].joined(separator: ",")
        return EntityTags(header)?.contains(tag, weakly: true) ?? false
    }

    private func unchanged(_ answer: EndpointAnswer) -> Response {
        var headers = answer.headers
        headers[.cacheControl] = cacheControl
        return Response(status: .notModified, headers: headers)
    }

    /// - Parameter caller: who asks; one caller's keys are nothing to another.
    private func requestKey(_ parameters: ParameterValues, body: IncomingBody?, caller: String) -> RequestKey? {
        guard endpoint.isRepeatable, let text = parameters[Endpoint.idempotencyKey] else { return nil }
        return Fairway.requestKey(
            text, caller: caller, operation: endpoint.operation + " " + (body?.type.mediaType ?? ""),
            body: body?.data ?? Data())
    }

    private func answer(_ call: EndpointCall) async throws -> EndpointAnswer {
        let endpoint = endpoint
        let fairway = fairway
        if let held = endpoint.held?(fairway, call) { return held }
        let answer: @Sendable () throws -> EndpointAnswer = {
            guard let key = call.requestKey else { return try endpoint.answer(fairway, call) }
            return try fairway.once(key) {
                EndpointAnswer($0)
            } first: {
                try endpoint.answer(fairway, call)
            }
        }
        switch endpoint.lane {
        case .immediate: return try answer()
        case .reading: return try await workers.reading.run(answer)
        case .writing: return try await workers.writing.run(answer)
        }
    }

    private func response(_ answer: EndpointAnswer) -> Response {
        var headers = answer.headers
        headers[.cacheControl] = cacheControl
        if let retirement = endpoint.retirement { headers.append(contentsOf: retirement.headers) }
        let status = answer.status ?? endpoint.success.status
        guard endpoint.success.schema != nil else { return Response(status: status, headers: headers) }
        if headers[.contentType] == nil { headers[.contentType] = endpoint.success.mediaType }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }

    private var cacheControl: String { endpoint.keeping == .checked ? "no-cache" : "no-store" }
}
