import Foundation
public import MatchingEngine
import SkillsTaxonomy

extension Fairway {
    /// Ranks many adverts for many texts by their words, the kind of work and skills, as a run for evaluation:
    /// `query Q0 advert rank score fairway`, a line each.
    ///
    /// - Parameters:
    ///   - vacancies: NDJSON with `id`, `text` and perhaps `title`.
    ///   - queries: NDJSON with `id` and `text`.
    ///   - depth: adverts a query; 1…500.
    ///   - leftOut: parts of the score that count for nothing, to see what they are worth.
    ///   - write: given each line with its end.
    /// - Throws: `FairwayError` with the line of a fault.
    public func rankTexts(
        vacancies: LineSource, queries: LineSource, depth: Int = 500, leavingOut leftOut: Set<TextSignal> = [],
        write: (String) -> Void
    ) throws(FairwayError) {
        let adverts = try Self.lines(of: vacancies, name: "The file of vacancies")
        let texts = try Self.lines(of: queries, name: "The input")
        let words = try InferenceModel().words
        do {
            let run = try TrecRun(
                vacancies: adverts, words: words, reader: resumeReader, skills: skillReader,
                today: surroundings.month, leavingOut: leftOut)
            try run.rank(texts, depth: depth, write: write)
        } catch let error as DocumentError {
            throw FairwayError(error)
        } catch {
            throw FairwayError(.malformed, "The input cannot be read.", remedy: "Check that it is NDJSON.")
        }
    }

    private static let textsLimit = 1 << 30

    private static func lines(of source: LineSource, name: String) throws(FairwayError) -> [Substring] {
        let data = try source.read(limit: textsLimit, name: name)
        guard let text = String(validating: data, as: UTF8.self) else {
            throw FairwayError(.malformed, "\(name) is not UTF-8 text.", remedy: "Save it as UTF-8.")
        }
        return text.split(separator: "\n")
    }
}
