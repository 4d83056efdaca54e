import FairwayService
import Foundation

/// What an endpoint is called with: everything in the request, read and checked.
struct EndpointCall: Sendable {
    let parameters: ParameterValues
    /// Nil for an endpoint that takes none.
    let body: IncomingBody?
    /// Who calls; `anyone` where no key is needed.
    var principal = Principal.anyone
    let metrics: ServiceMetrics

    /// The value of a parameter; nil when it was not given.
    subscript<Value>(_ parameter: Parameter<Value>) -> Value? { parameters[parameter] }

    /// The value of a parameter that the endpoint requires.
    func required<Value>(_ parameter: Parameter<Value>) throws -> Value {
        guard let value = parameters[parameter] else {
            throw HTTPProblem(
                wrong: [
                    ProblemEntry(
                        parameter.erased, detail: "The value is missing.", remedy: parameter.erased.remedy)
                ])
        }
        return value
    }

    /// The bytes of the body.
    var data: Data { body?.data ?? Data() }
}
