import ArgumentParser
import FairwayService

/// How résumés come in.
enum ResumeFormatOption: String, ExpressibleByArgument, CaseIterable {
    case auto, text, json, ndjson

    /// The format, by option, then by file name, then by how the input begins.
    func resolved(
        _ argument: InputArgument?, _ source: LineSource
    ) throws -> (format: ResumeFileFormat, source: LineSource) {
        if let format = ResumeFileFormat(rawValue: rawValue) { return (format, source) }
        if let argument, let format = ResumeFileFormat(fileName: argument.path) { return (format, source) }
        return try ResumeFileFormat.detect(source)
    }
}
