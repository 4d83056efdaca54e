import SkillsTaxonomy
import Storage

/// Vacancies that matches have shown lately, so that the next match need not read them out of the database again.
///
/// One counts while the database has the same revision of it; the database is asked each time.
struct HeldVacancies: Sendable {
    private struct Held: Sendable {
        let revision: Int
        let vacancy: Vacancy
    }

    /// Vacancies kept; some megabytes at most.
    static let limit = 2_000

    private var edition: Int64?
    private var held: [String: Held] = [:]

    /// The revisions that are held, of one edition of the database.
    func revision(of id: String, edition: Int64) -> Int? { edition == self.edition ? held[id]?.revision : nil }

    /// The vacancy as it is held.
    subscript(id: String) -> Vacancy? { held[id]?.vacancy }

    /// Holds a revision as it was read.
    mutating func hold(_ vacancy: Vacancy, revision: Int, edition: Int64) {
        if edition != self.edition || held.count >= Self.limit { held = [:] }
        self.edition = edition
        held[vacancy.id] = Held(revision: revision, vacancy: vacancy)
    }
}
