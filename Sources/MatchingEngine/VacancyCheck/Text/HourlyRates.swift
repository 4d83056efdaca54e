/// Rates an hour written in a text: "£11.44ph", "£12.20 an hour", "£14/hr".
enum HourlyRates {
    private static let hourly = PhraseList("per hour|an hour|a hour|ph|p h|hr|hour|hourly|p hr")
    private static let suffixes: Set<String> = ["ph", "hr", "hour"]
    /// A rate beside these words is no wage.
    private static let others = PhraseList(
        "extra|premium|bonus|parking|allowance|uplift|enhancement|supplement|on top|expenses|cost*|childcare|save*|more"
    )
    /// Less than this an hour is no wage.
    private static let least = 3.0

    /// The places of rates under a floor.
    static func below(_ floor: Double, in texts: [CheckText]) -> [VacancyFinding.Place] {
        rates(in: texts).filter { $0.amount < floor }.map(\.place)
    }

    /// The lowest rate under a floor.
    static func lowest(below floor: Double, in texts: [CheckText]) -> Double? {
        rates(in: texts).map(\.amount).filter { $0 < floor }.min()
    }

    private static func rates(in texts: [CheckText]) -> [(amount: Double, place: VacancyFinding.Place)] {
        texts.flatMap { text in
            (0..<text.count).compactMap { token in
                guard let value = NumberReading.value(of: text.words[token]), value.number >= least,
                    PayFigures.isPounds(token, in: text)
                else { return nil }
                var end = token + 1
                if !suffixes.contains(value.suffix) {
                    guard value.suffix.isEmpty else { return nil }
                    let hits = hourly.hits(in: text, end..<min(text.count, end + 2))
                    guard let hit = hits.first, hit.tokens.lowerBound == end, text.joins[end] else { return nil }
                    end = hit.tokens.upperBound
                }
                let near = text.surroundings(of: token..<end, before: 4, after: 4)
                return others.isIn(text, near) ? nil : (value.number, text.place(token..<end))
            }
        }
    }
}
