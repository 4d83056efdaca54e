/// Where a setting came from.
enum SettingOrigin: Hashable, Sendable {
    case flag
    case environment
    case file(String)
    case fallback

    var isFile: Bool {
        if case .file = self { true } else { false }
    }

    var words: String {
        switch self {
        case .flag: "flag"
        case .environment: "environment"
        case .file(let path): "config file \(path)"
        case .fallback: "default"
        }
    }
}
