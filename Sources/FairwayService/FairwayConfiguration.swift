public import Foundation

/// Where Fairway finds its files.
public struct FairwayConfiguration: Hashable, Sendable {
    /// The database file.
    public var databasePath: String
    /// The folder of the taxonomy's CSV files; nil for the one that comes with the program.
    public var taxonomyFolder: URL?
    /// The imported taxonomy to read with, such as `esco`; nil for Fairway's own alone.
    public var taxonomyName: String?
    /// The file with the key for pseudonyms; nil for `fairway.key` beside the database.
    public var keyFile: URL?

    /// Makes a configuration.
    public init(
        databasePath: String, taxonomyFolder: URL? = nil, taxonomyName: String? = nil, keyFile: URL? = nil
    ) {
        self.databasePath = databasePath
        self.taxonomyFolder = taxonomyFolder
        self.taxonomyName = taxonomyName
        self.keyFile = keyFile
    }

    /// The database under the XDG data folder (`$XDG_DATA_HOME/fairway/fairway.sqlite`).
    public static func defaultDatabasePath(environment: [String: String]) -> String {
        let base =
            environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            ?? (environment["HOME"] ?? ".") + "/.local/share"
        return base + "/fairway/fairway.sqlite"
    }

    /// The key file in use.
    public var effectiveKeyFile: URL {
        keyFile ?? URL(fileURLWithPath: databasePath).deletingLastPathComponent().appending(path: "fairway.key")
    }

    /// The folder of imported taxonomies, beside the database.
    public var importedTaxonomies: URL {
        URL(fileURLWithPath: databasePath).deletingLastPathComponent().appending(path: "taxonomies")
    }
}
