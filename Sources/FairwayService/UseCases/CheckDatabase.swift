import Foundation
import Storage

extension Fairway {
    /// Looks at everything in the database: every page, every reference, every stored vacancy, and that the match index
    /// holds exactly the vacancies of the table.
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
            let index = try index()
            let missing = try missingFromIndex()
            let count = try storing { database throws(StorageError) in try database.vacancies.count() }
            guard missing == 0, index.count == count else {
                return (false, "\(index.count) vacancies in it and \(count) in the table, \(missing) not the same")
            }
            return (true, "holds exactly the vacancies of the table")
        }
        return Diagnosis(findings: findings)
    }

    /// Vacancies of the table that the index has not, or has otherwise.
    private func missingFromIndex() throws(FairwayError) -> Int {
        let index = try index()
        var missing = 0
        var last: Int64 = 0
        while true {
            let page = try storing { database throws(StorageError) in
                try database.vacancies.list(after: last, limit: 1_000)
            }
            guard let end = page.last else { return missing }
            for stored in page where index.vacancy(stored.vacancy.id) != current(stored) { missing += 1 }
            last = end.number
        }
    }
}
