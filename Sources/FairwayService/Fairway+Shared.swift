import Communities
import Foundation
import MatchingEngine
import SampleData
import SkillsTaxonomy
import Storage

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
