import FairnessAudit
import Foundation
import MatchingEngine
import SkillsTaxonomy

extension Fairway {
    /// Matches résumés again with other postcodes, names, pronouns, birth dates, nationalities and schools, everything else
    /// equal, and compares every score (C1 of the definitions).
    ///
    /// - Parameters:
    ///   - resumes: nil for those of the sample.
    ///   - progress: told how many résumés are done, and of how many.
    /// - Throws: `FairwayError` as a match does.
    public func auditCounterfactual(
        _ resumes: [(id: String, text: String)]? = nil, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(FairwayError) -> CounterfactualAnswer {
        let index = try counterfactualIndex()
        let engine = try engine()
        func scores(_ text: String, _ postcode: String?) throws(FairwayError) -> [String: Double] {
            // The postcode goes the way it goes in a match, where it may only give a place to travel from.
            var options = MatchOptions()
            options.postcode = postcode
            var request = try self.request(for: options)
            request.top = index.count
            request.allJobs = true
            let profile = try profile(of: .text(Data(text.utf8)))
            let ranking = engine.ranking(for: profile, in: index, request: request)
            return Dictionary(zip(ranking.vacancies, ranking.scores), uniquingKeysWith: { first, _ in first })
        }
        let texts = if let resumes { resumes } else { try sampleTexts() }
        return try compareSwaps(texts, progress: progress, scores: scores)
    }

    /// The comparison itself, over any way of scoring; a test gives one that leaks.
    func compareSwaps(
        _ resumes: [(id: String, text: String)], progress: (_ done: Int, _ total: Int) -> Void = { _, _ in },
        scores: (_ text: String, _ postcode: String?) throws(FairwayError) -> [String: Double]
    ) throws(FairwayError) -> CounterfactualAnswer {
        var pairs = [[CounterfactualPair]](repeating: [], count: IdentitySwap.allCases.count)
        for (place, resume) in resumes.enumerated() {
            for (number, swap) in IdentitySwap.allCases.enumerated() {
                func scored(_ value: String) throws(FairwayError) -> [String: Double] {
                    try scores(swap.applied(value, to: resume.text), swap == .postcode ? value : nil)
                }
                let values = swap.values
                let first = try scored(values[0])
                for other in values.dropFirst() {
                    let second = try scored(other)
                    for vacancy in Set(first.keys).union(second.keys).sorted() {
                        pairs[number].append(
                            CounterfactualPair(
                                resident: resume.id, vacancy: vacancy, communityFrom: values[0], communityTo: other,
                                scoreFrom: first[vacancy] ?? 0, scoreTo: second[vacancy] ?? 0))
                    }
                }
            }
            progress(place + 1, resumes.count)
        }
        let results = zip(IdentitySwap.allCases, pairs).map { swap, pairs in
            let outcome = Counterfactual(pairs)
            let moved = outcome.moves.filter { $0.up + $0.down > 0 }
            return CounterfactualAnswer.Result(
                swap: swap.words, pairs: outcome.pairs, violations: outcome.violations,
                upperBound: outcome.upperBound, largest: outcome.largestResidual.isFinite ? outcome.largestResidual : 0,
                found: moved.prefix(5).map { "\($0.from) to \($0.to), \($0.up + $0.down) of \($0.pairs) scores" })
        }
        return CounterfactualAnswer(residents: resumes.count, results: results)
    }

    /// The vacancies of the database; those of the sample where there are none.
    private func counterfactualIndex() throws(FairwayError) -> MatchIndex {
        if FileManager.default.fileExists(atPath: configuration.databasePath) {
            let index = try index()
            if index.count > 0 { return index }
        }
        return try vacancyIndex(.file(try SampleFiles.folder("vacancies.ndjson")), format: .ndjson).index
    }

    private func sampleTexts() throws(FairwayError) -> [(id: String, text: String)] {
        let folder = try SampleFiles.folder("resumes")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        return names.filter { $0.hasSuffix(".txt") }.compactMap { name in
            (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { (name, $0) }
        }
    }
}
