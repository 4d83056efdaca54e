/// The nation or Crown dependency a postcode lies in, which decides whether an English index applies to it.
public enum Nation: String, CaseIterable, Codable, Sendable {
    case england, scotland, wales
    case northernIreland = "northern-ireland"
    case channelIslands = "channel-islands"
    case isleOfMan = "isle-of-man"

    /// The name as written in a sentence.
    public var name: String {
        switch self {
        case .england: "England"
        case .scotland: "Scotland"
        case .wales: "Wales"
        case .northernIreland: "Northern Ireland"
        case .channelIslands: "The Channel Islands"
        case .isleOfMan: "The Isle of Man"
        }
    }

    /// The nation an ONS code belongs to, from its first letter: E, S, W, N, L or M.
    public init?(code: String) {
        switch code.first {
        case "E": self = .england
        case "S": self = .scotland
        case "W": self = .wales
        case "N": self = .northernIreland
        case "L": self = .channelIslands
        case "M": self = .isleOfMan
        default: return nil
        }
    }
}
