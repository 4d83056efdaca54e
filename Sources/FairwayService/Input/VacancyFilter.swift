import Foundation
import Storage

/// Which vacancies to list; everything given must hold.
public struct VacancyFilter: Hashable, Sendable {
    /// Beginnings of words in the title, the employer, the place or a skill that is asked for.
    public var text: String?
    /// Postcode district of the workplace, such as `B11`.
    public var district: String?
    /// Identifier of an occupation, such as `data-technician`.
    public var family: String?
    /// Pounds a year that the lowest pay comes to at least; vacancies that do not state their pay are left out.
    public var payFrom: Int?
    /// ISO date; posted later than this day.
    public var postedAfter: String?
    /// Only vacancies that can still be applied for.
    public var openOnly = false

    /// All vacancies.
    public init() {}

    /// Most words of a text that are looked for.
    private static let mostWords = 20

    func stored(today: String) -> VacancyStore.Filter {
        var filter = VacancyStore.Filter()
        filter.words = Array(Self.words(of: text ?? "").prefix(Self.mostWords))
        filter.district = district?.uppercased()
        filter.family = family
        filter.payFrom = payFrom
        filter.postedAfter = postedAfter
        filter.openOn = openOnly ? today : nil
        return filter
    }

    /// Letters and digits, without case and accents; what stands between them parts words.
    static func words(of text: String) -> [String] {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
