import ArgumentParser

/// The flags every command with a database takes.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The database file (FAIRWAY_DATABASE).", valueName: "path"), completion: .file())
    var database: String?

    @Option(
        help: ArgumentHelp("The folder with the taxonomy's CSV files (FAIRWAY_TAXONOMY_FOLDER).", valueName: "folder"),
        completion: .directory)
    var taxonomyFolder: String?

    @Option(
        help: ArgumentHelp(
            "An imported taxonomy to read with, such as esco (FAIRWAY_TAXONOMY).", valueName: "name"))
    var taxonomy: String?

    @Option(
        help: ArgumentHelp(
            "The file with the key that hides who residents are (FAIRWAY_KEY_FILE).", valueName: "path"),
        completion: .file())
    var keyFile: String?

    @Option(
        help: ArgumentHelp(
            "A JSON file with settings; without it ~/.config/fairway/config.json is read if it is there.",
            valueName: "path"),
        completion: .file(extensions: ["json"]))
    var config: String?

    /// The settings in use.
    ///
    /// - Parameter more: flags that only one command takes.
    /// - Throws: `FairwayError`.
    func settings(_ more: [SettingName: SettingValue] = [:]) async throws -> Settings {
        var flags = more
        flags[.database] = database.map(SettingValue.text)
        flags[.taxonomyFolder] = taxonomyFolder.map(SettingValue.text)
        flags[.taxonomy] = taxonomy.map(SettingValue.text)
        flags[.keyFile] = keyFile.map(SettingValue.text)
        return try await SettingsReader(flags: flags, configFile: config).read()
    }
}
