import FairwayService
import Foundation

/// What an endpoint is called with: everything in the request, read and checked.
struct EndpointCall: Sendable {
    let parameters: ParameterValues
    /// Nil for an endpoint that takes none.
    let body: IncomingBody?
    /// Who calls; `anyone` where no key is needed.
    var principal = Principal.anyone
    /// The key under which the answer is kept; nil when the caller gave none.
    var requestKey: RequestKey?
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

    /// Has the use case keep the endpoint's answer in the transaction of its own write; nil when the caller gave no key.
    ///
    /// - Parameter answer: the endpoint's answer, of the values that the use case gives.
    func keeping<Value>(_ answer: @escaping @Sendable (Value) throws -> EndpointAnswer) -> Fairway.Keeping<Value>? {
        requestKey.map { key in
            Fairway.Keeping(key: key) { value in try answer(value).kept }
        }
    }
}
