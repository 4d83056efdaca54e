import Foundation
import Storage

extension Fairway {
    /// One vacancy.
    ///
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier.
    public func vacancy(_ id: String) throws(FairwayError) -> VacancyAnswer {
        let number = try vacancyNumber(id)
        let stored = try storing { database throws(StorageError) in try database.vacancies.find(number) }
        guard let stored else { throw Self.noVacancy }
        return VacancyAnswer(stored, taxonomy: taxonomy)
    }

    /// A page of vacancies in the order of posting.
    ///
    /// - Parameters:
    ///   - limit: 1…100.
    ///   - cursor: where the last page ended; nil for the first.
    /// - Throws: `FairwayError` when the limit or the cursor is wrong.
    public func vacancies(limit: Int = 20, cursor: String? = nil) throws(FairwayError) -> VacancyPage {
        guard (1...100).contains(limit) else {
            throw FairwayError(.invalid, "The limit must be from 1 to 100.", remedy: "Ask for 20, for example.")
        }
        let after = try PageCursor.read(cursor)
        let (rows, total) = try storing { database throws(StorageError) in
            (try database.vacancies.list(after: after, limit: limit + 1), try database.vacancies.count())
        }
        let items = rows.prefix(limit).map { VacancyAnswer($0, taxonomy: taxonomy) }
        let next = rows.count > limit ? rows.prefix(limit).last.map { PageCursor.write($0.number) } : nil
        return VacancyPage(items: items, nextCursor: next, total: total)
    }
}
