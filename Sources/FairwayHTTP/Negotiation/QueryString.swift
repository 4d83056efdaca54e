import Foundation

/// The values in the query of an address, decoded.
struct QueryString: Hashable, Sendable {
    /// In the order of the address; a name can come more than once.
    let items: [Item]

    /// A name with its value; a name without `=` has an empty one.
    struct Item: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// - Throws: `HTTPProblem.malformedQuery` when it is not percent-encoded UTF-8.
    init(_ query: String?) throws {
        items = try (query ?? "").split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Item(
                name: try Self.decoded(parts.first ?? ""), value: try Self.decoded(parts.count > 1 ? parts[1] : ""))
        }
    }

    /// All values of a name.
    func values(of name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

    /// A value written so that it can stand in a query.
    static func encoded(_ value: String) -> String {
        value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// Names and values as a query.
    static func written(_ items: [(String, String)]) -> String {
        items.map { "\($0)=\(encoded($1))" }.joined(separator: "&")
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    /// As forms are encoded: `+` is a blank.
    private static func decoded(_ text: Substring) throws -> String {
        guard let value = text.replacing("+", with: " ").removingPercentEncoding else {
            throw HTTPProblem.malformedQuery
        }
        return value
    }
}
