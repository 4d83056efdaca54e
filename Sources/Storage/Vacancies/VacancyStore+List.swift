import GRDB

extension VacancyStore {
    /// Which vacancies to list; everything given must hold.
    public struct Filter: Hashable, Sendable {
        /// Folded beginnings of words.
        public var words: [String] = []
        /// Postcode district of the workplace.
        public var district: String?
        /// Identifier of an occupation.
        public var family: String?
        /// Pounds a year.
        public var payFrom: Int?
        /// ISO date; posted later than this day.
        public var postedAfter: String?
        /// ISO date; can be applied for on this day.
        public var openOn: String?

        /// All vacancies.
        public init() {}

        var condition: SQL {
            var parts: [SQL] = words.map { "instr(terms.words, \(" " + $0)) > 0" }
            if let district { parts.append("terms.district = \(district)") }
            if let family { parts.append("instr(terms.families, \("|" + family + "|")) > 0") }
            if let payFrom { parts.append("terms.pay >= \(payFrom)") }
            if let postedAfter { parts.append("terms.posted > \(postedAfter)") }
            if let openOn { parts.append("ifnull(terms.valid_through >= \(openOn), 1)") }
            return parts.joined(separator: " AND ")
        }
    }

    /// Up to `limit` vacancies after a number, in the order of posting.
    public func list(after number: Int64, limit: Int) throws(StorageError) -> [StoredVacancy] {
        try database.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM vacancy WHERE number > ? ORDER BY number LIMIT ?", arguments: [number, limit]
            ).map(Self.stored)
        }
    }

    /// A page of the vacancies that a filter lets through, and how many it lets through in all, at one moment.
    public func page(
        _ filter: Filter, after number: Int64, limit: Int
    ) throws(StorageError) -> (items: [StoredVacancy], total: Int) {
        try database.read { db in
            let isAll = filter == Filter()
            let condition: SQL = isAll ? "TRUE" : filter.condition
            let table: SQL = isAll ? "vacancy AS terms" : "vacancy_terms AS terms"
            let items = try SQLRequest<Row>(
                literal: """
                    SELECT vacancy.* FROM (
                        SELECT number FROM \(table) WHERE number > \(number) AND \(condition) ORDER BY number LIMIT \(limit)
                    ) AS found JOIN vacancy ON vacancy.number = found.number ORDER BY vacancy.number
                    """
            ).fetchAll(db).map(Self.stored)
            let total = try SQLRequest<Int>(literal: "SELECT count(*) FROM \(table) WHERE \(condition)").fetchOne(db)
            return (items, total ?? 0)
        }
    }

    /// Vacancies whose terms are missing, or were read with another taxonomy, after a number.
    public func withoutTerms(
        taxonomyVersion: String, after number: Int64, limit: Int
    ) throws(StorageError) -> [StoredVacancy] {
        try database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT vacancy.* FROM vacancy LEFT JOIN vacancy_terms AS terms ON terms.number = vacancy.number
                    WHERE vacancy.number > ? AND terms.taxonomy_version IS NOT ? ORDER BY vacancy.number LIMIT ?
                    """,
                arguments: [number, taxonomyVersion, limit]
            ).map(Self.stored)
        }
    }

    /// Writes what filters and duplicates look at, for vacancies that are still as they were.
    public func storeTerms(
        _ all: [(of: StoredVacancy, terms: Terms, marks: [Int64])], taxonomyVersion: String
    ) throws(StorageError) {
        try database.writeTogether { db in
            for (vacancy, terms, marks) in all {
                let revision = try Int.fetchOne(
                    db, sql: "SELECT revision FROM vacancy WHERE number = ?", arguments: [vacancy.number])
                guard revision == vacancy.revision else { continue }
                try Self.writeTerms(terms, of: vacancy.number, taxonomyVersion: taxonomyVersion, in: db)
                try Self.replaceMarks(marks, of: vacancy.number, in: db)
            }
        }
    }

    static func writeTerms(_ terms: Terms, of number: Int64, taxonomyVersion: String, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO vacancy_terms
                    (number, taxonomy_version, district, families, pay, posted, valid_through, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            number, taxonomyVersion, terms.district, "|" + terms.families.map { $0 + "|" }.joined(), terms.pay,
            terms.posted, terms.validThrough, terms.words.map { " " + $0 }.joined(),
        ])
    }
}
