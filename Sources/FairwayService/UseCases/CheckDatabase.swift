import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Looks at everything in the database: every page, every reference, every stored vacancy, and that the match index
    /// scores the vacancies as the table says.
    ///
    /// - Throws: `FairwayError` of kind `inputMissing` when there is no database; what is wrong with one is a finding.
    public func checkDatabase() throws(FairwayError) -> Diagnosis {
        guard FileManager.default.fileExists(atPath: configuration.databasePath) else {
            throw FairwayError(
                .inputMissing, "There is no database at \(configuration.databasePath) yet.",
                remedy: "Name the one to check with --database.")
        }
        var findings: [Diagnosis.Finding] = []
        func check(
            _ name: String, remedy: String, _ body: () throws(FairwayError) -> (isWell: Bool, state: String)
        ) {
            do throws(FairwayError) {
                let (isWell, state) = try body()
                findings.append(
                    Diagnosis.Finding(name: name, isWell: isWell, state: state, remedy: isWell ? nil : remedy))
            } catch {
                findings.append(
                    Diagnosis.Finding(name: name, isWell: false, state: error.detail, remedy: error.remedy))
            }
        }
        let restore = "Restore a backup with `fairway restore`."
        check("Pages and indexes", remedy: restore) { () throws(FairwayError) in
            let damage = try storing { database throws(StorageError) in try database.damage() }
            return (damage.isEmpty, damage.isEmpty ? "whole" : "\(damage.count) faults, the first: \(damage[0])")
        }
        check("References", remedy: restore) { () throws(FairwayError) in
            let dangling = try storing { database throws(StorageError) in try database.danglingReferences() }
            let words = dangling.sorted { $0.key < $1.key }.map { "\($0.value) rows of \($0.key) refer to nothing" }
            return (words.isEmpty, words.isEmpty ? "whole" : words.joined(separator: ", "))
        }
        check("Vacancies", remedy: "Remove them with `fairway vacancy remove` and post them again.") {
            () throws(FairwayError) in
            let unreadable = try storing { database throws(StorageError) in try database.unreadableVacancies() }
            let count = try storing { database throws(StorageError) in try database.vacancies.count() }
            guard unreadable.isEmpty else {
                return (false, "\(unreadable.count) of \(count) cannot be read, the first: \(unreadable[0])")
            }
            return (true, "all \(count) can be read")
        }
        check("Match index", remedy: "Start Fairway again; if it is said once more, report it.") {
            () throws(FairwayError) in
            let unlike = try vacanciesRankedUnlikeTheTable()
            guard unlike == 0 else { return (false, "\(unlike) vacancies are scored otherwise than the table says") }
            return (true, "scores the vacancies as the table says")
        }
        return Diagnosis(findings: findings)
    }

    /// Vacancies that the index in use scores otherwise than one made anew of the table, for profiles that have every
    /// skill between them.
    private func vacanciesRankedUnlikeTheTable() throws(FairwayError) -> Int {
        let engine = try engine()
        for _ in 0..<Self.mostChecks {
            let inUse = try loadedIndex()
            let made = try madeIndex()
            // Another program that writes meanwhile is no fault: both are then looked at again.
            guard inUse.position == made.position else { continue }
            var unlike: Set<String> = []
            for profile in probes() {
                let found = [inUse.index, made.index].map { index in
                    let request = MatchRequest(top: index.count, allJobs: true, today: surroundings.today)
                    let ranking = engine.ranking(for: profile, in: index, request: request)
                    return Dictionary(zip(ranking.vacancies, ranking.scores)) { first, _ in first }
                }
                let ids = Set(found[0].keys).union(found[1].keys)
                unlike.formUnion(ids.filter { found[0][$0] != found[1][$0] })
            }
            return max(unlike.count, abs(inUse.index.count - made.index.count))
        }
        throw FairwayError(
            .unavailable, "Vacancies were changed all through the check.", remedy: "Try again when fewer are posted.")
    }

    /// Profiles that share the skills of the taxonomy out among them, in turn.
    private func probes() -> [Profile] {
        (0..<Self.probeCount).map { first in
            let skills = stride(from: first, to: taxonomy.skills.count, by: Self.probeCount).map { place in
                ProfileSkill(
                    id: taxonomy.skills[place].id, confidence: 1, strength: 1, level: nil, months: nil, lastUsed: nil,
                    evidence: [])
            }
            return Profile(skills: skills.sorted { $0.id < $1.id }, information: .enough)
        }
    }

    private static let probeCount = 16
    private static let mostChecks = 3
}
