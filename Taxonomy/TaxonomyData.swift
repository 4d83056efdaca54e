public import Foundation

/// Finds the files of the vocabulary, and of the model that reads what is not named, that come with the program.
public enum TaxonomyFiles {
    /// The folder with `skills.csv` and the others.
    ///
    /// - Throws: `CocoaError` when it is not there.
    public static func folder() throws -> URL { try find("data/skills.csv").deletingLastPathComponent() }

    /// The folder with `words.bin`, `spans.bin`, `tellings.bin` and `phrases.tsv`.
    ///
    /// - Throws: `CocoaError` when it is not there.
    public static func modelFolder() throws -> URL { try find("words.bin").deletingLastPathComponent() }

    /// The `.resources` folder stands beside the program, also when the program is reached through a link.
    private static func find(_ file: String) throws -> URL {
        // Not Bundle.module, which ends the program when the folder is missing.
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        for place in [program, Bundle.main.bundleURL] {
            let found = place.appending(path: "fairway_TaxonomyData.resources").appending(path: file)
            if FileManager.default.fileExists(atPath: found.path) { return found }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
