/// The settings there are, by the names a config file uses.
enum SettingName: String, CaseIterable {
    case database
    case taxonomyFolder
    case taxonomy
    case keyFile
    case host
    case port
    case allowOrigin
    case addressLimit
    case keyLimit
    case trustProxy
    case logFormat
    case tlsCertificate
    case tlsKey
    case maximumConnections
    case idleSeconds
    case requestSeconds

    /// Whether the value names a file or folder.
    var isPath: Bool {
        switch self {
        case .database, .taxonomyFolder, .keyFile, .tlsCertificate, .tlsKey: true
        case .taxonomy, .host, .port, .allowOrigin, .addressLimit, .keyLimit, .trustProxy, .logFormat,
            .maximumConnections,
            .idleSeconds, .requestSeconds:
            false
        }
    }
}
