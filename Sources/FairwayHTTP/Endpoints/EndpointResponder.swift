import FairwayService
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
        let parameters = try ParameterValues(endpoint.parameters, of: request, path: context.parameters)
        let body =
            endpoint.body.isEmpty ? nil : try await IncomingBody(of: request, accepted: endpoint.body, limits: limits)
        return response(try await answer(EndpointCall(parameters: parameters, body: body, metrics: metrics)))
    }

    private func checkAccept(of request: Request) throws {
        guard endpoint.success.schema != nil else { return }
        // Several Accept headers are one list.
        let header = request.headers[values: .accept].joined(separator: ",")
        guard AcceptHeader(header).takes(endpoint.success.essence) else {
            throw HTTPProblem.notAcceptable(endpoint.success.essence)
        }
    }

    private func answer(_ call: EndpointCall) async throws -> EndpointAnswer {
        let endpoint = endpoint
        let fairway = fairway
        switch endpoint.lane {
        case .immediate: return try endpoint.answer(fairway, call)
        case .reading: return try await workers.reading.run { try endpoint.answer(fairway, call) }
        case .writing: return try await workers.writing.run { try endpoint.answer(fairway, call) }
        }
    }

    private func response(_ answer: EndpointAnswer) -> Response {
        var headers = answer.headers
        headers[.cacheControl] = endpoint.keeping == .checked ? "no-cache" : "no-store"
        guard endpoint.success.schema != nil else { return Response(status: endpoint.success.status, headers: headers) }
        headers[.contentType] = endpoint.success.mediaType
        return Response(
            status: endpoint.success.status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
