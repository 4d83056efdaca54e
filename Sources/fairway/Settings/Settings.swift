import FairwayHTTP
import FairwayService
import Foundation

/// The settings in use, each with where it came from.
struct Settings: Sendable {
    /// One setting as `fairway doctor` shows it.
    struct Entry: Encodable, Sendable {
        let name: String
        /// Null where the default needs no value.
        let value: String?
        let origin: String

        private enum CodingKeys: String, CodingKey {
            case name, value, origin
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(value, forKey: .value)
            try container.encode(origin, forKey: .origin)
        }
    }

    let service: FairwayConfiguration
    /// Where the service listens, and its limits.
    let http: HTTPConfiguration
    let logFormat: LogFormat
    let entries: [Entry]

    var host: String { http.host }

    /// Fairway with these settings.
    ///
    /// - Throws: `FairwayError`.
    func fairway() throws -> Fairway { try Fairway(configuration: service) }
}
