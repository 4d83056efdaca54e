import Foundation
import GRDB

extension FairwayDatabase {
    /// What SQLite finds wrong in any page or index of the file; empty when all is well.
    public func damage() throws(StorageError) -> [String] {
        try read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" } }
    }

    /// Tables with rows that refer to a row that is not there, and how many; empty when all is well.
    public func danglingReferences() throws(StorageError) -> [String: Int] {
        try read { db in
            let tables = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { try $0.read("table") as String }
            return Dictionary(grouping: tables) { $0 }.mapValues(\.count)
        }
    }

    /// Identifiers of vacancies whose row cannot be read back.
    public func unreadableVacancies() throws(StorageError) -> [String] {
        try read { db in
            var unreadable: [String] = []
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM vacancy ORDER BY number")
            while let row = try rows.next() {
                let number = Int64.fromDatabaseValue(row["number"]) ?? 0
                let id = VacancyStore.identifier(of: number)
                guard let stored = try? VacancyStore.stored(row), stored.vacancy.id == id,
                    (try? JSONSerialization.jsonObject(with: Data(stored.posting.utf8))) != nil
                else {
                    unreadable.append(id)
                    continue
                }
            }
            return unreadable
        }
    }
}
