import GRDB

/// How many rows each table of a database has.
public struct DatabaseContents: Hashable, Sendable {
    /// By name of the table.
    public let rows: [String: Int]

    init(_ db: Database) throws {
        let names = try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        rows = try names.reduce(into: [:]) { rows, name in
            rows[name] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(name.quotedDatabaseIdentifier)") ?? 0
        }
    }

    /// Rows of a table; 0 when there is no such table.
    public subscript(table: String) -> Int { rows[table] ?? 0 }
}
