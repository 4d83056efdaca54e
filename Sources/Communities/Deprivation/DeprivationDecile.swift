/// Words for a national deprivation decile.
enum DeprivationDecile {
    static func name(_ code: String) -> String? {
        guard let decile = Int(code), (1...10).contains(decile), String(decile) == code else { return nil }
        switch decile {
        case 1: return "decile 1 (most deprived tenth)"
        case 10: return "decile 10 (least deprived tenth)"
        default: return "decile \(decile)"
        }
    }
}
