/// The settings there are, by the names a config file uses.
enum SettingName: String, CaseIterable {
    case database
    case taxonomyFolder
    case taxonomy
    case keyFile
    case host
    case port
    case addressLimit
    case keyLimit
    case trustProxy

    /// Whether the value names a file or folder.
    var isPath: Bool { self == .database || self == .taxonomyFolder || self == .keyFile }
}
