import HTTPTypes

extension HTTPField.Name {
    static let postcode = HTTPField.Name("Fairway-Postcode") ?? .via
    static let requestIdentity = HTTPField.Name("X-Request-Id") ?? .via
}
