import FairwayService
import Foundation
import Testing

@Suite("Text that comes in")
struct IncomingTextTests {
    static let refusals: [(data: Data, kind: FairwayError.Kind)] = {
        let controls = Data((0..<2_000).map { UInt8($0 % 32) })
        let latin1 = Data("Caf".utf8) + [0xE9] + Data(" work".utf8)
        return [
            (Data(), .invalid),
            (Data(" \r\n\t \u{FEFF}".utf8), .invalid),
            (Data("%PDF-1.7 and so on".utf8), .unsupportedFormat),
            (Data("PK\u{03}\u{04}word/document.xml".utf8), .unsupportedFormat),
            (Data([0x89, 0x50, 0x4E, 0x47, 0x0D]), .unsupportedFormat),
            (controls, .unsupportedFormat),
            (latin1, .malformed),
            ("Till work".data(using: .utf16) ?? Data(), .malformed),
            (Data(repeating: 65, count: IncomingText.resumeLimit + 1), .tooLarge),
        ]
    }()

    @Test("bytes that are no résumé are refused with what to do", arguments: refusals)
    func refused(data: Data, kind: FairwayError.Kind) {
        let error = #expect(throws: FairwayError.self) { try IncomingText.read(data, name: "The résumé") }
        #expect(error?.kind == kind)
        #expect(error?.remedy.isEmpty == false)
    }

    @Test("text comes through unchanged, with its byte order mark, line ends and odd characters")
    func unchanged() throws {
        let text = "\u{FEFF}Till work\r\n\tCafé 👩🏽‍🍳\u{0}\u{202E}"
        #expect(try IncomingText.read(Data(text.utf8), name: "The text") == text)
    }
}
