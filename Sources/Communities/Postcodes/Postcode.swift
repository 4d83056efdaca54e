/// A full unit postcode in its canonical form, such as `B11 1AA`.
///
/// A value of this type is well formed by the Royal Mail's grammar; whether it exists, and is still in use, only a
/// `PlaceDirectory` can say. A unit postcode is personal data in practice (about fifteen addresses): keep the area
/// codes it leads to, not the postcode.
public struct Postcode: Hashable, Sendable {
    /// The part before the space, which is also the postcode district: `B11`.
    public let outward: String
    /// The last three characters: `1AA`.
    public let inward: String

    /// The postcode district: `B11`.
    public var district: String { outward }
    /// The postcode sector: `B11 1`.
    public var sector: String { outward + " " + String(inward.prefix(1)) }
    /// The postcode area, its one or two leading letters: `B`.
    public var area: String { String(outward.prefix { $0.isLetter }) }
    /// The postcode without its space, as some systems store it: `B111AA`.
    public var compact: String { outward + inward }

    /// Reads a full postcode as a person writes it: any letter case, any white space, full-width characters.
    ///
    /// Throws `PostcodeError` for anything else, a district or a sector included; nothing is mended in silence.
    public init(_ text: String) throws(PostcodeError) {
        switch try PostcodeText.parse(text) {
        case .unit(let postcode): self = postcode
        case .sector(let code): throw .partial(code, "a postcode sector")
        case .district(let code): throw .partial(code, "a postcode district")
        case .area(let code): throw .partial(code, "a postcode area")
        case .special(let code): throw .special(code)
        case .empty: throw .empty
        }
    }

    /// For callers that have already checked both halves against `PostcodeGrammar`.
    init(checkedOutward outward: String, checkedInward inward: String) {
        self.outward = outward
        self.inward = inward
    }
}

extension Postcode: CustomStringConvertible {
    /// The canonical form, with one space: `B11 1AA`.
    public var description: String { outward + " " + inward }
}

extension Postcode: Comparable {
    /// Orders by the canonical form, byte by byte, as the sample files are sorted.
    public static func < (left: Postcode, right: Postcode) -> Bool {
        (left.outward, left.inward) < (right.outward, right.inward)
    }
}

extension Postcode: Codable {
    /// Reads one string and checks it like `init(_:)`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    /// Writes the canonical form as one string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
