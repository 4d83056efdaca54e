import Foundation
import MatchingEngine
public import SkillsTaxonomy
import Storage
import Synchronization

/// Fairway's use cases, called by the command line and the HTTP service and by nothing else.
///
/// Each use case is a method in a file of its own under `UseCases/`. The taxonomy is loaded at once; the database is
/// opened when a use case first needs it, so that matching against a file leaves no database behind.
public final class Fairway: Sendable {
    /// The release of Fairway.
    public static let version = "0.1.0"

    /// Where Fairway finds its files.
    public let configuration: FairwayConfiguration
    /// The vocabulary in use.
    public let taxonomy: Taxonomy
    /// Where the taxonomy was imported from; nil when Fairway's own is used alone.
    public let importedTaxonomy: ImportedTaxonomyStamp?
    let surroundings: Surroundings
    let skillReader: SkillReader
    /// Names of the imported taxonomy that are not used by themselves.
    let namesSetAside: [JoinedTaxonomy.NameSetAside]
    let shared = Mutex(Shared())
    /// Hashes of the keys of requests that are being worked on.
    let inFlight = Mutex<Set<Data>>([])

    /// What is opened or built when first needed.
    struct Shared: Sendable {
        var database: FairwayDatabase?
        var engine: MatchingEngine?
        var index: LoadedIndex?
        var pool: LoadedPool?
        var places: ImportedPlaces?
        var inference: InferenceReader?
        var resumeReader: ResumeReader?
        var vacancyReader: VacancyReader?
        var checkedResidents: [CheckedResident]?
        /// Whether every vacancy has the terms that filters look at.
        var hasTerms = false
        var activity = Activity()
        var shelf = AnswerShelf()
        var heldVacancies = HeldVacancies()

        /// What was made from the contents of the database is made anew when it is next needed.
        mutating func forgetContents() {
            engine = nil
            index = nil
            pool = nil
            shelf = AnswerShelf()
            heldVacancies = HeldVacancies()
            places = nil
            checkedResidents = nil
            hasTerms = false
        }
    }

    /// Today as an ISO date, UTC.
    public var today: String { surroundings.today }

    /// Loads the taxonomy.
    ///
    /// - Throws: `FairwayError` of kind `badConfiguration` when its files are missing or wrong.
    public init(configuration: FairwayConfiguration, surroundings: Surroundings = .system) throws(FairwayError) {
        self.configuration = configuration
        self.surroundings = surroundings
        let own = try Self.ownTaxonomy(configuration)
        if let name = configuration.taxonomyName {
            let compiled = try Self.importedTaxonomy(name, configuration, own: own)
            taxonomy = compiled.taxonomy
            skillReader = compiled.reader
            importedTaxonomy = ImportedTaxonomyStamp(compiled)
            namesSetAside = compiled.setAside
        } else {
            taxonomy = own
            skillReader = SkillReader(taxonomy: own, tellings: try InferenceModel.tellings())
            importedTaxonomy = nil
            namesSetAside = []
        }
    }
}
