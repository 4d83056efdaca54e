import GRDB

/// Voluntary monitoring answers, each person under a pseudonym that stands nowhere else in the database.
public struct MonitoringStore: Sendable {
    let database: FairwayDatabase

    /// Stores what a person answered in place of what was there; false, and nothing is stored, when there is no match
    /// record to count it with.
    ///
    /// - Parameter record: the pseudonym of the person's match record; it is not kept.
    public func replace(
        _ monitoring: StoredMonitoring, of person: String, record: String
    ) throws(StorageError) -> Bool {
        try database.write { db in
            let hasRecord = try Bool.fetchOne(
                db, sql: "SELECT 1 FROM match_record WHERE resident = ?", arguments: [record])
            guard hasRecord != nil else { return false }
            try Self.replace(monitoring, of: person, in: db)
            return true
        }
    }

    static func replace(_ monitoring: StoredMonitoring, of person: String, in db: Database) throws {
        try remove(person, in: db)
        for (question, answer) in monitoring.answers.sorted(by: { $0.key < $1.key }) {
            try db.execute(
                sql: "INSERT INTO monitoring_answer (person, question, answer, expires_on) VALUES (?, ?, ?, ?)",
                arguments: [person, question, answer, monitoring.expiresOn])
        }
    }

    /// Removes what a person answered; false when there is nothing.
    public func remove(_ person: String) throws(StorageError) -> Bool {
        try database.write { db in try Self.remove(person, in: db) }
    }

    @discardableResult
    static func remove(_ person: String, in db: Database) throws -> Bool {
        try db.execute(sql: "DELETE FROM monitoring_answer WHERE person = ?", arguments: [person])
        return db.changesCount > 0
    }

    /// What a person answered, while the consent holds on a day; nil when there is nothing.
    public func find(_ person: String, on day: String) throws(StorageError) -> StoredMonitoring? {
        try database.read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM monitoring_answer WHERE person = ? AND expires_on >= ?",
                arguments: [person, day])
            guard let first = rows.first else { return nil }
            var answers: [String: String] = [:]
            for row in rows { answers[try row.read("question")] = try row.read("answer") }
            return StoredMonitoring(answers: answers, expiresOn: try first.read("expires_on"))
        }
    }

    /// The answers to one question whose consent holds on a day, by person.
    public func answers(to question: String, on day: String) throws(StorageError) -> [String: String] {
        try database.read { db in
            var answers: [String: String] = [:]
            let rows = try Row.fetchCursor(
                db, sql: "SELECT person, answer FROM monitoring_answer WHERE question = ? AND expires_on >= ?",
                arguments: [question, day])
            while let row = try rows.next() { answers[try row.read("person")] = try row.read("answer") }
            return answers
        }
    }

    /// How many people's answers are kept, those whose consent is over and not yet swept among them, and the last day of
    /// the last consent.
    public func summary() throws(StorageError) -> (people: Int, until: String?) {
        try database.read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT count(DISTINCT person) AS people, max(expires_on) AS until FROM monitoring_answer")
            return (row?["people"] ?? 0, row?["until"])
        }
    }

    /// Removes the answers whose last day is before a day; returns how many.
    public func sweep(on day: String) throws(StorageError) -> Int {
        try database.write { db in
            try db.execute(sql: "DELETE FROM monitoring_answer WHERE expires_on < ?", arguments: [day])
            return db.changesCount
        }
    }
}
