import Foundation
import MatchingEngine
import SkillsTaxonomy

/// The word table and readers over Fairway's own vocabulary, made once for all tests of the ranking of texts.
struct RankingWorld: Sendable {
    let taxonomy: Taxonomy
    let words: WordVectorTable
    let skills: SkillReader
    let resumes: WorkTextReader

    static let today = YearMonth(year: 2026, month: 11)
    static let shared = Result { try RankingWorld() }
    static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Public collections of résumés and adverts, which do not travel with the code.
    static let collections: URL = {
        let named = ProcessInfo.processInfo.environment["FAIRWAY_SHARED"].map { URL(filePath: $0) }
        let shared = named ?? checkout.deletingLastPathComponent().appending(path: "shared")
        return shared.appending(path: "data/matching")
    }()
    static var hasCollections: Bool { FileManager.default.fileExists(atPath: collections.path) }
    static let noCollections =
        "the collections of résumés and adverts are not here; set FAIRWAY_SHARED to the folder they are shared in"

    init() throws {
        taxonomy = try Taxonomy(folder: Self.checkout.appending(path: "Taxonomy/data"))
        words = try WordVectorTable(url: Self.checkout.appending(path: "Taxonomy/model/words.bin"))
        skills = SkillReader(taxonomy: taxonomy)
        resumes = WorkTextReader(resumes: ResumeReader(taxonomy: taxonomy, reader: skills), words: words)
    }

    func query(_ text: String) -> TextQuery { TextQuery(.text(text), reader: resumes, today: Self.today) }

    func advert(_ id: String, _ title: String?, _ text: String) -> TextAdvert {
        TextAdvert(id: id, title: title, text: text, reader: skills)
    }

    func ranker(_ adverts: [TextAdvert], leavingOut leftOut: Set<TextSignal> = []) -> TextRanker {
        TextRanker(index: TextIndex(adverts, words: words, taxonomy: taxonomy), leavingOut: leftOut)
    }

    /// Six adverts of different work.
    var fewAdverts: [TextAdvert] {
        [
            advert(
                "a1", "Warehouse operative",
                "Pick and pack orders. Load lorries with a forklift truck. Count stock and report damage to the shift manager."
            ),
            advert(
                "a2", "Care assistant",
                "Help residents wash, dress and eat. Give medication and keep care records. Talk with families about care plans."
            ),
            advert(
                "a3", "Data analyst",
                "Build dashboards in Power BI. Write SQL queries and clean data. Explain the figures to managers."),
            advert(
                "a4", "Machine learning engineer",
                "Train models in Python. Deploy models to production and monitor them. Clean data and write tests."),
            advert(
                "a5", "Stock controller",
                "Run stock counts across two warehouses. Investigate differences and order new stock. Report to the manager."
            ),
            advert(
                "a6", "Nursery nurse",
                "Plan play for children under five. Keep records of how children develop. Talk with families every day."
            ),
        ]
    }
}
