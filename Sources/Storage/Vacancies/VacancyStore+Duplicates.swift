import GRDB

extension VacancyStore {
    /// Vacancies looked at for one mark, the newest; a mark of an employer's standing paragraph is shared by many.
    private static let lookedAt = 100
    /// A single mark is shared by chance.
    private static let fewestShared = 2

    /// A vacancy as its words can be compared.
    public struct Alike: Hashable, Sendable {
        /// The identifier people see.
        public let id: String
        /// The document as it came, JSON text.
        public let posting: String
    }

    /// Vacancies that share most marks with a text, most first.
    ///
    /// - Parameter marks: hashes of its words.
    public func alike(_ marks: [Int64], limit: Int) throws(StorageError) -> [Alike] {
        guard !marks.isEmpty else { return [] }
        return try database.read { db in
            let posting = try db.cachedStatement(sql: "SELECT posting FROM vacancy WHERE number = ?")
            let find = try db.cachedStatement(
                sql: "SELECT number FROM vacancy_mark WHERE mark = ? ORDER BY number DESC LIMIT ?")
            var shared: [Int64: Int] = [:]
            for mark in marks {
                for number in try Int64.fetchAll(find, arguments: [mark, Self.lookedAt]) {
                    shared[number, default: 0] += 1
                }
            }
            let best = shared.filter { $0.value >= Self.fewestShared }.sorted {
                ($0.value, $0.key) > ($1.value, $1.key)
            }
            return try best.prefix(limit).compactMap { number, _ in
                try String.fetchOne(posting, arguments: [number]).map {
                    Alike(id: Self.identifier(of: number), posting: $0)
                }
            }
        }
    }

    /// The newest vacancy of an employer with its own reference.
    public func newest(employer: String, identifier: String) throws(StorageError) -> StoredVacancy? {
        try database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM vacancy WHERE employer = ? AND identifier = ? ORDER BY number DESC LIMIT 1",
                arguments: [employer, identifier]
            ).map(Self.stored)
        }
    }

    static func writeMarks(_ marks: [Int64], of number: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO vacancy_mark (mark, number) VALUES (?, ?)")
        for mark in marks { try statement.execute(arguments: [mark, number]) }
    }

    /// Writes the marks of a vacancy in place of those it had.
    static func replaceMarks(_ marks: [Int64], of number: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM vacancy_mark WHERE number = ?", arguments: [number])
        try writeMarks(marks, of: number, in: db)
    }
}
