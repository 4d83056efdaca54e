import Communities
import Foundation
import MatchingEngine
import SampleData
import SkillsTaxonomy
import Storage

/// The index with the point of the log of changes it shows.
struct LoadedIndex: Sendable {
    let index: MatchIndex
    let position: LogPosition
}

/// The vacancies that could be matched with on one day, for the point of the log that the index shows.
struct LoadedPool: Sendable {
    let pool: VacancyPool
    let position: LogPosition
    let day: String
}

/// What is opened or built when first needed, once.
extension Fairway {
    /// The database, opened or made; opened anew when another file has taken its place.
    func database() throws(FairwayError) -> FairwayDatabase {
        try shared.withLock { shared throws(FairwayError) in
            let open = shared.database
            if let open, !open.isReplaced { return open }
            do throws(StorageError) {
                let database = try FairwayDatabase(path: configuration.databasePath)
                shared.database = database
                if open != nil { shared.forgetContents() }
                return database
            } catch {
                // What is open can still be read; a change to it is refused with the reason.
                if let open { return open }
                throw FairwayError(error)
            }
        }
    }

    /// Runs a call on the database and turns its error into one for people.
    func storing<Value>(_ body: (FairwayDatabase) throws(StorageError) -> Value) throws(FairwayError) -> Value {
        let database = try database()
        do throws(StorageError) { return try body(database) } catch { throw FairwayError(error) }
    }

    /// The engine, with the course catalogue of the database; the sample's when the database has none.
    func engine() throws(FairwayError) -> MatchingEngine {
        if let engine = shared.withLock({ $0.engine }) { return engine }
        let hasDatabase = FileManager.default.fileExists(atPath: configuration.databasePath)
        var courses = hasDatabase ? try storing { database throws(StorageError) in try database.courses.all() } : []
        if courses.isEmpty { courses = try SampleFiles.courses(taxonomy: taxonomy) }
        let engine = MatchingEngine(taxonomy: taxonomy, catalogue: CourseCatalogue(courses))
        shared.withLock { $0.engine = engine }
        return engine
    }

    /// The index of the vacancies in the database as they are now, changes by other programs included.
    ///
    /// Readers share one immutable index; a change makes a new one beside it and swaps it in.
    func index() throws(FairwayError) -> MatchIndex { try loadedIndex().index }

    /// The same index with the point of the log of changes it shows.
    func loadedIndex() throws(FairwayError) -> LoadedIndex {
        let loaded = shared.withLock { $0.index }
        guard let loaded else { return try loadIndex() }
        let position = try storing { database throws(StorageError) in try database.vacancies.position() }
        guard position != loaded.position else { return loaded }
        // A restore brings other contents under the same numbers, and other courses and places.
        guard position.edition == loaded.position.edition, position.change > loaded.position.change else {
            shared.withLock { $0.forgetContents() }
            return try loadIndex()
        }
        let changes = try storing { database throws(StorageError) in
            try database.vacancies.changes(after: loaded.position)
        }
        let added = try changes.changed.map { stored throws(FairwayError) in try indexed(current(stored)) }
        let index = loaded.index.changed(adding: added, removing: changes.removed)
        return keep(LoadedIndex(index: index, position: changes.position))
    }

    private func loadIndex() throws(FairwayError) -> LoadedIndex {
        let places = try places()
        // The position is read first: what changes while the pages are read is seen as a change the next time.
        let position = try storing { database throws(StorageError) in try database.vacancies.position() }
        var entries: [IndexedVacancy] = []
        var last: Int64 = 0
        while true {
            let page = try storing { database throws(StorageError) in
                try database.vacancies.list(after: last, limit: Self.loadedAtOnce)
            }
            guard let end = page.last else { break }
            for stored in page { entries.append(try indexed(current(stored), places: places)) }
            last = end.number
        }
        return keep(LoadedIndex(index: MatchIndex(taxonomy: taxonomy, vacancies: entries), position: position))
    }

    /// Vacancies read from the database in one go while the index is built.
    private static let loadedAtOnce = 1_000

    /// Keeps the newer of two indexes that were made at the same time.
    private func keep(_ loaded: LoadedIndex) -> LoadedIndex {
        shared.withLock { shared in
            if let other = shared.index, other.position.edition == loaded.position.edition,
                other.position.change > loaded.position.change
            {
                return other
            }
            shared.index = loaded
            return loaded
        }
    }

    /// A stored vacancy read with today's taxonomy.
    func current(_ stored: StoredVacancy) -> Vacancy {
        guard stored.taxonomyVersion != taxonomy.version,
            let document = try? JSONValue(json: Data(stored.posting.utf8)),
            let posting = try? JobPostingReader().read(document)
        else { return stored.vacancy }
        return vacancyReader.vacancy(from: posting, id: stored.vacancy.id)
    }

    /// A vacancy with the position of its workplace.
    func indexed(_ vacancy: Vacancy, places: ImportedPlaces? = nil) throws(FairwayError) -> IndexedVacancy {
        let places = if let places { places } else { try self.places() }
        let coordinate = vacancy.locations.lazy.compactMap { location -> Coordinate? in
            guard let code = location.postalCode, let text = try? PostcodeText.parse(code) else { return nil }
            return (try? places.bestPlace(for: text))?.coordinate
        }.first
        return IndexedVacancy(vacancy: vacancy, coordinate: coordinate)
    }

    /// Where postcodes are found: the imported directory first, then what comes with Fairway.
    func places() throws(FairwayError) -> ImportedPlaces {
        if let places = shared.withLock({ $0.places }) { return places }
        let hasDatabase = FileManager.default.fileExists(atPath: configuration.databasePath)
        let store = hasDatabase ? try database().places : nil
        let places: ImportedPlaces
        do {
            places = ImportedPlaces(store: store, sample: try SamplePlaces(folder: SampleFiles.folder("places")))
        } catch {
            throw FairwayError(
                .badConfiguration, "The places that come with Fairway cannot be loaded.",
                remedy: "Install Fairway again, with its .resources folders beside the program.")
        }
        if hasDatabase { shared.withLock { $0.places = places } }
        return places
    }
}
