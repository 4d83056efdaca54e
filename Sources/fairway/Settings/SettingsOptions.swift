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
    /// - Throws: `FairwayError`.
    func settings(
        host: String? = nil, port: Int? = nil, addressLimit: Int? = nil, keyLimit: Int? = nil
    ) async throws -> Settings {
        var flags: [SettingName: SettingValue] = [:]
        flags[.database] = database.map(SettingValue.text)
        flags[.taxonomyFolder] = taxonomyFolder.map(SettingValue.text)
        flags[.taxonomy] = taxonomy.map(SettingValue.text)
        flags[.keyFile] = keyFile.map(SettingValue.text)
        flags[.host] = host.map(SettingValue.text)
        flags[.port] = port.map(SettingValue.number)
        flags[.addressLimit] = addressLimit.map(SettingValue.number)
        flags[.keyLimit] = keyLimit.map(SettingValue.number)
        return try await SettingsReader(flags: flags, configFile: config).read()
    }
}
