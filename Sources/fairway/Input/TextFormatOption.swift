import ArgumentParser
import FairwayService

/// How texts come in.
enum TextFormatOption: String, ExpressibleByArgument, CaseIterable {
    case auto, text, ndjson

    /// Whether there are many; a JSON document that is not NDJSON is read as the text it is.
    func resolved(_ argument: InputArgument?, _ source: LineSource) throws -> (isMany: Bool, source: LineSource) {
        switch self {
        case .text: return (false, source)
        case .ndjson: return (true, source)
        case .auto:
            let (format, source) = try ResumeFormatOption.auto.resolved(argument, source)
            return (format == .ndjson, source)
        }
    }
}
