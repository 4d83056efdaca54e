import Benchmark
import FairwayService
import Foundation
import MatchingEngine
import SkillsTaxonomy

// Figures are throughputs: texts, matches or starts a second. Compare two versions in one run on one machine.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(5), maxIterations: 100_000)

    guard let sample = try? Sample() else {
        print("The sample data is missing; build Fairway first.")
        return
    }
    let bytes = sample.resumes.reduce(0) { $0 + $1.utf8.count }

    Benchmark("read the skills of \(sample.resumes.count) résumés (\(bytes / 1_000) kB)") { benchmark in
        for _ in benchmark.scaledIterations {
            for text in sample.resumes { blackHole(sample.reader.read(text)) }
        }
    }

    Benchmark("read \(sample.resumes.count) résumés into profiles (\(bytes / 1_000) kB)") { benchmark in
        for _ in benchmark.scaledIterations {
            for text in sample.resumes { blackHole(sample.resumeReader.read(.text(text), today: Sample.today)) }
        }
    }

    Benchmark("match a profile against 10,000 vacancies, top 20") { benchmark, setup in
        for _ in benchmark.scaledIterations {
            blackHole(setup.engine.matches(for: setup.profile, in: setup.index, request: setup.request))
        }
    } setup: {
        MatchSetup(sample: sample, vacancies: 10_000)
    }

    Benchmark("cold start: load the taxonomy and build its reader") { benchmark in
        for _ in benchmark.scaledIterations {
            blackHole(try? Fairway(configuration: FairwayConfiguration(databasePath: "/nonexistent/fairway.sqlite")))
        }
    }
}

/// What a match needs, made outside the measured time.
struct MatchSetup: Sendable {
    let engine: MatchingEngine
    let index: MatchIndex
    let profile: Profile
    let request: MatchRequest

    init(sample: Sample, vacancies: Int) {
        engine = MatchingEngine(taxonomy: sample.taxonomy, catalogue: CourseCatalogue([]))
        index = sample.index(of: vacancies)
        let longest = sample.resumes.max { $0.utf8.count < $1.utf8.count } ?? ""
        profile = sample.resumeReader.read(.text(longest), today: Sample.today).profile
        request = MatchRequest(top: 20, allJobs: true, today: "2026-11-24")
    }
}
