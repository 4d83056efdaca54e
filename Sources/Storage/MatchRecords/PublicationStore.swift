import GRDB

/// What audits have published, as JSON that this store does not read.
public struct PublicationStore: Sendable {
    let database: FairwayDatabase

    /// All that was published.
    public struct Content: Hashable, Sendable {
        /// The publications, oldest first.
        public var publications: [String]
        /// What the publications agreed on, by name.
        public var agreed: [String: String]

        /// Makes it from its parts.
        public init(publications: [String] = [], agreed: [String: String] = [:]) {
            self.publications = publications
            self.agreed = agreed
        }
    }

    private static let prefix = "published-"

    /// All that was published until now.
    public func content() throws(StorageError) -> Content {
        try database.read { db in try Self.content(db) }
    }

    /// Adds publications in one transaction, so that two at the same time do not miss each other.
    ///
    /// - Parameters:
    ///   - time: ISO 8601 UTC.
    ///   - body: adds to the content; what it throws leaves everything as it was.
    public func add<Value>(time: String, _ body: (inout Content) throws -> Value) throws -> Value {
        try database.writeRethrowing { db in
            let before = try Self.content(db)
            var after = before
            let value = try body(&after)
            for publication in after.publications.dropFirst(before.publications.count) {
                try db.execute(
                    sql: "INSERT INTO audit_publication (published_at, content) VALUES (?, ?)",
                    arguments: [time, publication])
            }
            for (name, value) in after.agreed where before.agreed[name] != value {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO audit_rule (name, value) VALUES (?, ?)",
                    arguments: [Self.prefix + name, value])
            }
            return value
        }
    }

    private static func content(_ db: Database) throws -> Content {
        let rows = try Row.fetchAll(
            db, sql: "SELECT name, value FROM audit_rule WHERE substr(name, 1, length(?1)) = ?1", arguments: [prefix])
        return Content(
            publications: try String.fetchAll(db, sql: "SELECT content FROM audit_publication ORDER BY number"),
            agreed: Dictionary(
                uniqueKeysWithValues: try rows.map { row in
                    let name: String = try row.read("name")
                    return (String(name.dropFirst(prefix.count)), try row.read("value"))
                }))
    }
}
