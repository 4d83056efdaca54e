import Foundation
import SkillsTaxonomy

/// The taxonomy that Fairway ships, as it stands in the checkout.
enum ProjectTaxonomy {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Taxonomy/data")

    static let isPresent = FileManager.default.fileExists(atPath: folder.appendingPathComponent("skills.csv").path)

    static let reader = Result {
        SkillReader(taxonomy: try Taxonomy(folder: folder), tellings: try ModelFiles.tellings.get())
    }
}
