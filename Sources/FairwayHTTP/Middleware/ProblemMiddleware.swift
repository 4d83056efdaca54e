import FairwayService
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// Turns every error into problem+json, and what is wrong on this machine into a line of the log.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = FairwayRequestContext

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPParserError {
            // What follows is no HTTP; the server answers 400 and closes the connection.
            throw error
        } catch {
            let response = Response(Self.problem(of: error, logger: context.logger), requestID: context.requestID)
            // A body after the head of a HEAD request would be read as the next response.
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private static func problem(of error: any Error, logger: Logger) -> HTTPProblem {
        switch error {
        case let problem as HTTPProblem:
            return problem
        case let error as FairwayError:
            if error.kind.httpStatus >= 500 {
                logger.error(
                    "fault", metadata: ["kind": .string(error.kind.rawValue), "detail": .string(error.detail)])
            }
            return HTTPProblem(error)
        case is CancellationError:
            return .busy
        default:
            // The type and not the error: its text may quote what was sent.
            logger.error("unexpected error", metadata: ["type": .string(String(describing: type(of: error)))])
            return .unexpected
        }
    }
}
