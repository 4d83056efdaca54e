import Foundation
import Testing

@testable import Communities

@Suite("A full postcode")
struct PostcodeTests {
    @Test("gives its district, sector and area")
    func parts() throws {
        let postcode = try Postcode("wv11 1aa")
        #expect(postcode.outward == "WV11")
        #expect(postcode.inward == "1AA")
        #expect(postcode.district == "WV11")
        #expect(postcode.sector == "WV11 1")
        #expect(postcode.area == "WV")
        #expect(postcode.compact == "WV111AA")
        #expect("\(postcode)" == "WV11 1AA")
    }

    @Test(
        "is not a district, a sector, an area, a special code or nothing",
        arguments: ["B11", "B11 1", "B", "BFPO 57", ""])
    func refusesLess(text: String) {
        let error = #expect(throws: PostcodeError.self) { try Postcode(text) }
        #expect(error?.remedy.contains("B11 1AA") == true)
        #expect(error?.suggestion == nil)
    }

    @Test("every well-formed one survives lower case, missing, extra and wide characters")
    func everyFormReadsTheSame() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<3_000 {
            let postcode = Self.random(&random)
            let text = postcode.description
            #expect(try Postcode(text) == postcode)
            #expect(try Postcode(text).description == text)
            #expect(try Postcode(text.lowercased()) == postcode)
            #expect(try Postcode(postcode.compact) == postcode)
            #expect(try Postcode("\u{A0} " + text.map { "\($0) " }.joined()) == postcode)
            let wide = String(
                String.UnicodeScalarView(
                    postcode.compact.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
            #expect(try Postcode(wide) == postcode)
            #expect(try PostcodeText.parse(postcode.district) == .district(postcode.district))
            #expect(try PostcodeText.parse(postcode.sector) == .sector(postcode.sector))
        }
    }

    @Test("random texts are refused or read as something that reads again as itself")
    func neverTraps() throws {
        var random = SeededGenerator(seed: 11)
        let letters = Array("ABIOQZ019 8S.-\u{0}é１В\t".unicodeScalars)
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...9, using: &random) {
                text.append(letters[Int.random(in: 0..<letters.count, using: &random)])
            }
            guard let found = try? PostcodeText.parse(String(text)) else { continue }
            #expect(try PostcodeText.parse(found.canonical) == found)
        }
    }

    @Test("is one string in JSON, and a bad one is refused there too")
    func json() throws {
        let postcode = try Postcode("B11 1AA")
        let data = try JSONEncoder().encode([postcode])
        #expect(String(decoding: data, as: UTF8.self) == #"["B11 1AA"]"#)
        #expect(try JSONDecoder().decode([Postcode].self, from: data) == [postcode])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Postcode].self, from: Data(#"["B11"]"#.utf8)) }
    }

    @Test("sorts as its canonical text does")
    func order() throws {
        let texts = ["B1 1BB", "B10 0AA", "B11 1AA", "B2 4QA", "CV1 1FH"]
        #expect(try texts.reversed().map { try Postcode($0) }.sorted().map(\.description) == texts)
    }

    static func random(_ random: inout SeededGenerator) -> Postcode {
        while true {
            let shape = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"].randomElement(using: &random) ?? "A9"
            let bytes = (shape + "9AA").utf8.map { kind in
                kind == UInt8(ascii: "9")
                    ? UInt8.random(in: 48...57, using: &random) : UInt8.random(in: 65...90, using: &random)
            }
            if SpecialPostcode.isSpecialArea(bytes) { continue }
            if let postcode = PostcodeGrammar.unit(compact: bytes), SpecialPostcode.canonical(words: [bytes]) == nil {
                return postcode
            }
        }
    }
}
