import SkillsTaxonomy

extension Workplace {
    /// "hybrid, 2 days a week at the workplace"
    var words: String {
        let days = officeDays.map { days in
            ", \(PlainNumber.money(days)) \(days == 1 ? "day" : "days") a week at the workplace"
        }
        return switch kind {
        case .onSite: "at the employer's place"
        case .hybrid: "partly at home" + (days ?? "")
        case .remote: "at home" + (days ?? "")
        }
    }
}
