import Foundation
import Testing

@testable import FairwayService

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    private static func foundation(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value) + Data("\n".utf8)
    }

    /// Every way in which a value may ask to be written.
    private struct Everything: Encodable {
        enum Key: String, CodingKey {
            case zebra, alpha, nested, list, none, parent, number, alphabet, a, empty
        }
        struct Nothing: Encodable {
            func encode(to encoder: any Encoder) {}
        }
        class Base: Encodable {
            let base = 1
        }
        final class Derived: Base {
            enum Key: String, CodingKey { case own }
            override func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                try container.encode("mine", forKey: .own)
                try super.encode(to: container.superEncoder())
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode("ż / \u{2028}", forKey: .zebra)
            var nested = container.nestedContainer(keyedBy: Key.self, forKey: .nested)
            try nested.encode(2, forKey: .number)
            try nested.encode(true, forKey: .a)
            var list = container.nestedUnkeyedContainer(forKey: .list)
            try list.encode("one")
            try list.encodeNil()
            try list.encode([[1, 2], []])
            var inner = list.nestedContainer(keyedBy: Key.self)
            try inner.encode(0.1, forKey: .number)
            var deeper = list.nestedUnkeyedContainer()
            try deeper.encode(UInt8(7))
            try Derived().encode(to: list.superEncoder())
            try container.encodeNil(forKey: .none)
            try container.encode(Derived(), forKey: .parent)
            try container.encode(Nothing(), forKey: .empty)
            var again = encoder.container(keyedBy: Key.self)
            try again.encode(["b": 1, "a": 2], forKey: .alphabet)
            try again.encode([Int?.none, 3], forKey: .alpha)
            try again.encodeIfPresent(Double?.none, forKey: .number)
        }
    }

    @Test("everything a value may ask for is written as Foundation writes it")
    func everything() throws {
        #expect(try CanonicalJSON.encode(Everything()) == Self.foundation(Everything()))
        #expect(
            try CanonicalJSON.encode([Everything(), Everything()]) == Self.foundation([Everything(), Everything()]))
    }

    @Test("every character and the numbers at the edges are written as Foundation writes them")
    func values() throws {
        let characters = (0..<0x3000).compactMap(Unicode.Scalar.init).map { "a\($0)b" }
        #expect(try CanonicalJSON.encode(characters) == Self.foundation(characters))
        let names = characters.prefix(0x80) + ["é", "€", "😀", "a", "ab", "a1", "a10", "a2", ""]
        let keys = Dictionary(uniqueKeysWithValues: names.map { ($0, 1) })
        #expect(try CanonicalJSON.encode(keys) == Self.foundation(keys))
        let numbers = [
            0, -0.0, 1, 0.1, -2.5, 1e15, 1e16, 1e21, 1e-7, 1.0 / 3, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
        ]
        #expect(try CanonicalJSON.encode(numbers) == Self.foundation(numbers))
        #expect(try CanonicalJSON.encode([Float(0.1), 3]) == Self.foundation([Float(0.1), 3]))
        #expect(
            try CanonicalJSON.encode([Int64.min, .max]) == Self.foundation([Int64.min, .max]))
        #expect(try CanonicalJSON.encode("plain") == Data("\"plain\"\n".utf8))
    }

    @Test("a number that JSON does not have is an error", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(_ number: Double) {
        #expect(throws: EncodingError.self) { try CanonicalJSON.encode(["x": number]) }
    }

    @Test("a match is written as Foundation writes it")
    func match() throws {
        let fairway = try TestFairway().fairway
        _ = try fairway.postVacancy(
            Data(#"{"title": "Data \"assistant\"", "description": "Essential\n- Excel\n- Record keeping\n- SQL"}"#.utf8)
        )
        let text = "Bookkeeper, 2015 to 2022. Kept records in Excel.\tTill work. \"Café\" \\ 100 %"
        let answer = try fairway.match(.text(Data(text.utf8)), options: MatchOptions())
        #expect(!answer.matches.isEmpty)
        #expect(try CanonicalJSON.encode(answer) == Self.foundation(answer))
    }
}
