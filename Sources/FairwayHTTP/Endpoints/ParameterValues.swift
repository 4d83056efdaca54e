import Foundation
import HTTPTypes
import Hummingbird

/// The parameters of a request, read and checked.
struct ParameterValues: Sendable {
    private let values: [String: any Sendable]

    /// Reads what an endpoint declares; anything else in the query is ignored.
    ///
    /// - Throws: `HTTPProblem` that names every wrong or missing value.
    init(_ parameters: [AnyParameter], of request: Request, path: Parameters) throws {
        let query = try QueryString(request.uri.query)
        var values: [String: any Sendable] = [:]
        var entries: [ProblemEntry] = []
        for parameter in parameters {
            let given: [String]
            switch parameter.place {
            case .query: given = query.values(of: parameter.name)
            case .header: given = HTTPField.Name(parameter.name).map { request.headers[values: $0] } ?? []
            case .path: given = path.get(parameter.name).map { [Self.decoded($0)] } ?? []
            }
            switch (given.first, given.count) {
            case (let text?, 1):
                if let value = parameter.read(text) {
                    values[Self.key(parameter)] = value
                } else if parameter.place == .path {
                    throw HTTPProblem.noSuchPath
                } else {
                    entries.append(
                        ProblemEntry(parameter, detail: "The value will not do.", remedy: parameter.remedy))
                }
            case (nil, _):
                guard parameter.isRequired else { continue }
                entries.append(ProblemEntry(parameter, detail: "The value is missing.", remedy: parameter.remedy))
            default:
                entries.append(
                    ProblemEntry(parameter, detail: "The value is given more than once.", remedy: "Give it once."))
            }
        }
        guard entries.isEmpty else { throw HTTPProblem(wrong: entries) }
        self.values = values
    }

    private static func decoded(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "%")) ? text.removingPercentEncoding ?? text : text
    }

    /// The value of a parameter; nil when it was not given.
    subscript<Value>(_ parameter: Parameter<Value>) -> Value? { values[Self.key(parameter.erased)] as? Value }

    private static func key(_ parameter: AnyParameter) -> String { "\(parameter.place.rawValue):\(parameter.name)" }
}

extension HTTPProblem {
    /// Parameters that will not do.
    init(wrong entries: [ProblemEntry]) {
        let only = entries.count == 1 ? entries.first : nil
        let name = only?.parameter ?? only?.header ?? ""
        self.init(
            kind: .invalid,
            detail: only.map { "\(name): \($0.detail)" } ?? "There are \(entries.count) things to mend in the request.",
            remedy: only?.remedy ?? "Mend each of them and send it again.", entries: entries)
    }
}
