public import Foundation
import SkillsTaxonomy

/// Turns bytes from outside into text, or says plainly why they are not text.
public enum IncomingText {
    /// Most bytes of one résumé or advert.
    public static let resumeLimit = 2 * 1024 * 1024
    /// Most bytes of one JSON document.
    public static let documentLimit = 4 * 1024 * 1024

    /// UTF-8 text of the bytes, unchanged (a byte order mark stays, so that places in the text still count it).
    ///
    /// - Parameter name: what the bytes are, for messages ("The résumé").
    /// - Throws: `FairwayError` when the bytes are too many, empty, a known binary format, or not UTF-8.
    public static func read(_ data: Data, name: String, limit: Int = resumeLimit) throws(FairwayError) -> String {
        guard data.count <= limit else {
            throw FairwayError(
                .tooLarge,
                "\(name) is larger than \(limit < 1024 * 1024 ? "\(limit / 1024) kB" : "\(limit / 1024 / 1024) MB").",
                remedy: "Send only the text; two pages are about 6 kB.")
        }
        if let format = binaryFormat(of: data) {
            throw FairwayError(
                .unsupportedFormat, "\(name) is \(format), and Fairway reads plain text.",
                remedy: "Open it, choose \"Save as\" and then \"Plain text\", and send that.")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            let looksUTF16 = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
            throw FairwayError(
                .malformed, "\(name) is not UTF-8 text\(looksUTF16 ? ", it looks like UTF-16" : "").",
                remedy: "Save it again as plain text with the encoding UTF-8.")
        }
        guard
            text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0.value > 0x20 && $0.value != 0xFEFF }
            )
        else {
            throw FairwayError(
                .invalid, "\(name) is empty.",
                remedy: "Send some text: a few lines about what you have done are enough.")
        }
        return text
    }

    /// The JSON object that bytes hold.
    ///
    /// - Parameters:
    ///   - name: what the bytes are, for messages ("The profile").
    ///   - example: what to send instead of another kind of value.
    /// - Throws: `FairwayError` as `read` does, and when the text is not JSON or no object.
    static func object(
        _ data: Data, name: String, limit: Int, example: String
    ) throws(FairwayError) -> JSONValue {
        let text = try read(data, name: name, limit: limit)
        do throws(DocumentError) {
            let value = try JSONValue(json: Data(text.utf8))
            if case .object = value { return value }
            throw DocumentError(
                kind: .invalid,
                problems: [
                    DocumentProblem(
                        pointer: "", detail: "This is \(value.kindName), not an object.", remedy: "Send \(example).")
                ])
        } catch {
            throw FairwayError(error)
        }
    }

    /// The plain name of a binary format, by its first bytes.
    private static func binaryFormat(of data: Data) -> String? {
        let formats: [(bytes: [UInt8], name: String)] = [
            (Array("%PDF".utf8), "a PDF file"), (Array("PK\u{03}\u{04}".utf8), "a Word or zip file"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file"), (Array("{\\rtf".utf8), "a rich text file"),
            ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
            ([0x1F, 0x8B], "a compressed file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ]
        if let format = formats.first(where: { data.starts(with: $0.bytes) }) { return format.name }
        let sample = data.prefix(4_096)
        let controls = sample.count { $0 < 0x09 || (0x0E...0x1F).contains($0) && $0 != 0x1B }
        return controls * 20 > sample.count && !sample.starts(with: [0xFF, 0xFE]) && !sample.starts(with: [0xFE, 0xFF])
            ? "a binary file" : nil
    }
}
