import FairwayService
import Foundation
import Testing

@Suite("Text that comes in")
struct IncomingTextTests {
    @Test("bytes that are no résumé are refused with what to do", arguments: [
        (Data(), FairwayError.Kind.invalid),
        (Data(" \r\n\t \u{FEFF}".utf8), .invalid),
        (Data("%PDF-1.7 and so on".utf8), .unsupportedFormat),
        (Data("PK\u{03}\u{04}word/document.xml".utf8), .unsupportedFormat),
        (Data([0x89, 0x50, 0x4E, 0x47, 0x0D]), .unsupportedFormat),
        (Data((0..<2_000).map { UInt8($0 % 32) }), .unsupportedFormat),
        (Data("Caf".utf8) + Data([0xE9]) + Data(" work".utf8), .malformed),
        ("Till work".data(using: .utf16) ?? Data(), .malformed),
        (Data(repeating: 65, count: IncomingText.resumeLimit + 1), .tooLarge),
    ])
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
