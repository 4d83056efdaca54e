import FairwayService
import Foundation
import Hummingbird

extension Response {
    /// The media type of problems.
    static let problemMediaType = "application/problem+json"

    /// The response that tells of a problem.
    init(_ problem: HTTPProblem, requestID: String) {
        var headers = problem.headers
        headers[.contentType] = Self.problemMediaType
        let body = (try? CanonicalJSON.encode(ProblemDocument(problem, requestID: requestID))) ?? Data()
        self.init(
            status: HTTPResponse.Status(code: problem.kind.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
