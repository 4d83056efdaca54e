import Foundation
import GRDB
public import MatchingEngine

/// The course catalogue.
public struct CourseStore: Sendable {
    let database: FairwayDatabase

    /// Stores courses, replacing those with the same identifiers.
    public func store(_ courses: [Course]) throws(StorageError) {
        try database.write { db in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            for course in courses {
                try db.execute(
                    sql:
                        "INSERT INTO course (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content",
                    arguments: [course.id, String(decoding: try encoder.encode(course), as: UTF8.self)])
            }
        }
    }

    /// Every course, sorted by identifier.
    public func all() throws(StorageError) -> [Course] {
        try database.read { db in
            try Data.fetchAll(db, sql: "SELECT content FROM course ORDER BY id").map {
                try JSONDecoder().decode(Course.self, from: $0)
            }
        }
    }
}
