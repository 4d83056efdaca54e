import Communities
import SkillsTaxonomy

/// What is shown of a vacancy inside a match or a list.
struct VacancySummary: Encodable, Hashable, Sendable {
    struct PlaceSummary: Encodable, Hashable, Sendable {
        let locality: String?
        /// Postcode district of the workplace.
        let district: String?
        let remote: Bool
    }

    let id: String
    let title: String
    let employer: String?
    let place: PlaceSummary
    let pay: Pay?
    let aiRole: String

    init(_ vacancy: Vacancy) {
        id = vacancy.id
        title = vacancy.title
        employer = vacancy.employer
        let location = vacancy.locations.first
        place = PlaceSummary(
            locality: location?.locality,
            district: location?.postalCode.flatMap { code in
                switch try? PostcodeText.parse(code) {
                case .unit(let postcode): postcode.district
                case .district(let district): district
                case .sector(let sector): String(sector.prefix { $0 != " " })
                default: nil
                }
            }, remote: vacancy.isRemote)
        pay = vacancy.pay
        aiRole = vacancy.aiRole.rawValue
    }
}
