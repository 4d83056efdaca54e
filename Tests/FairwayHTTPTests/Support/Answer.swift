import Foundation
import HTTPTypes
import SkillsTaxonomy

/// A response, read whole.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let data: Data

    /// The value of a header.
    subscript(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    var json: JSONValue { (try? JSONValue(json: data)) ?? .null }

    var text: String { String(decoding: data, as: UTF8.self) }

    /// The entries of a problem as `place: detail`.
    var places: [String] {
        (json["errors"]?.elements ?? []).map { entry in
            entry["pointer"]?.text ?? entry["parameter"]?.text ?? entry["header"]?.text ?? "?"
        }
    }
}
