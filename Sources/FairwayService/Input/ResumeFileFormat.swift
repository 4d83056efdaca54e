import Foundation
import SkillsTaxonomy

/// How résumés stand in a file.
public enum ResumeFileFormat: String, Sendable, CaseIterable {
    /// One résumé as plain text.
    case text
    /// One résumé as JSON Resume.
    case json
    /// Many, one JSON object a line (`ResumeLine`).
    case ndjson

    /// The format a file name speaks of; nil where it says nothing.
    public init?(fileName: String) {
        switch URL(fileURLWithPath: fileName).pathExtension.lowercased() {
        case "txt", "text", "md": self = .text
        case "json": self = .json
        case "ndjson", "jsonl": self = .ndjson
        default: return nil
        }
    }

    /// Finds the format from the beginning of the input, and gives a source that still starts there.
    ///
    /// Text never opens with `{`. One JSON object on a line of its own with `text` or `resume` in it is NDJSON.
    ///
    /// - Throws: `FairwayError` when the input cannot be read.
    public static func detect(_ source: LineSource) throws(FairwayError) -> (format: Self, source: LineSource) {
        let (start, source) = try source.peeked(untilLineOf: IncomingText.documentLimit)
        let text = start.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        guard text.first == UInt8(ascii: "{") else { return (.text, source) }
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        guard let value = try? JSONValue(json: Data(line)) else {
            // A whole object that is broken on the first of several lines is a bad line, not a bad document.
            let isClosed = line.last { $0 > 0x20 } == UInt8(ascii: "}")
            let next = text.dropFirst(line.count).first { $0 > 0x20 }
            return (isClosed && next == UInt8(ascii: "{") ? .ndjson : .json, source)
        }
        return (value["text"] != nil || value["resume"] != nil ? .ndjson : .json, source)
    }
}
