import Storage

extension Fairway {
    /// One vacancy in the bytes that both fronts give, from the shelf where it has not changed.
    ///
    /// - Throws: `FairwayError`; `notFound` when there is none with this identifier.
    public func encodedVacancy(_ id: String) throws(FairwayError) -> EncodedVacancy {
        let number = try vacancyNumber(id)
        let database = try database()
        let since = shared.withLock { $0.shelf.position }
        // Counted before the look: a change during it must be looked at again.
        let commits = database.commits
        let time = ContinuousClock.now
        let (position, numbers) = try storing { database throws(StorageError) -> (LogPosition, [Int64]) in
            guard let since else { return (try database.vacancies.position(), []) }
            return try database.vacancies.changedNumbers(after: since)
        }
        let held = shared.withLock { shared in
            shared.shelf.update(to: position, since: since, changed: numbers, commits: commits, at: time)
            return shared.shelf.answer(number, commits: commits, now: time)
        }
        if let held { return held }
        let answer = try vacancy(id)
        guard let data = try? CanonicalJSON.encode(answer) else {
            throw FairwayError(
                .unavailable, "The vacancy \(id) cannot be written as JSON.",
                remedy: "Run `fairway database check` to see what is wrong.")
        }
        let encoded = EncodedVacancy(data: data, version: answer.version)
        shared.withLock { $0.shelf.keep(encoded, of: number, position: position) }
        return encoded
    }

    /// The same when it is on the shelf and known to hold; waits for nothing.
    public func heldVacancy(_ id: String) -> EncodedVacancy? {
        guard let number = VacancyStore.number(of: id) else { return nil }
        return shared.withLock { shared in
            guard let database = shared.database else { return nil }
            return shared.shelf.answer(number, commits: database.commits, now: .now)
        }
    }
}
