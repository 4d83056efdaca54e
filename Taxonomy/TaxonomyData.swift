public import Foundation

/// Finds the CSV files of the vocabulary that come with the program.
public enum TaxonomyFiles {
    /// The folder with `skills.csv` and the others.
    ///
    /// The `.resources` folder stands beside the program, also when the program is reached through a link.
    ///
    /// - Throws: `CocoaError` when it is not there.
    public static func folder() throws -> URL {
        // Not Bundle.module, which ends the program when the folder is missing.
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        for place in [program, Bundle.main.bundleURL] {
            let folder = place.appending(path: "fairway_TaxonomyData.resources/data")
            if FileManager.default.fileExists(atPath: folder.appending(path: "skills.csv").path) { return folder }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
