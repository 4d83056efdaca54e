import Foundation

/// Finds the compact table of ESCO's skills, which does not travel with the code.
enum SharedExtraction {
    private static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// In the folder FAIRWAY_SHARED names or in `shared` beside the checkout.
    static let skills: URL = {
        let named = ProcessInfo.processInfo.environment["FAIRWAY_SHARED"].map { URL(filePath: $0) }
        let folder = named ?? checkout.deletingLastPathComponent().appending(path: "shared")
        return folder.appending(path: "data/extraction/esco_skills.tsv.gz")
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: skills.path) }
    static let missing = "the table of ESCO's skills is not here; set FAIRWAY_SHARED to the folder it is shared in"

    /// Fairway's own taxonomy as it stands in the checkout.
    static let ownTaxonomy = checkout.appending(path: "Taxonomy/data")
}
