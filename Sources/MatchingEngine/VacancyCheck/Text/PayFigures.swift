/// Tells whether a text names a figure for the pay, such as "£26,500", "£14/hr" or "28k".
///
/// A sum of money alone is not enough: a fee, a budget and a parking charge are no pay.
enum PayFigures {
    private static let units = PhraseList(
        """
        per hour|an hour|ph|p h|hr|hour|hourly|per day|a day|pd|day|daily|per week|a week|pw|week|weekly|per month|a month|pcm
        month|monthly|per year|a year|per annum|pa|p a|annum|year|yearly|basic|plus|pro rata
        """)
    private static let others = PhraseList(
        """
        budget*|turnover|revenue|raised|funding|funded|million|grant|grants|portfolio|costs|savings|saved|sales|fee|fees
        deposit|parking|allowance|bonus|premium|voucher*|fine|fines|payable|charge|charges|ote
        """)
    /// A bare sum between these is a year's pay, in pounds.
    private static let yearly = 10_000.0...250_000.0
    /// With a unit behind it, a sum from here is pay.
    private static let least = 3.0

    static func areNamed(in texts: [CheckText]) -> Bool {
        texts.contains { text in (0..<text.count).contains { isPay($0, in: text) } }
    }

    private static func isPay(_ token: Int, in text: CheckText) -> Bool {
        guard let value = NumberReading.value(of: text.words[token]) else { return false }
        let hasSign = isPounds(token, in: text)
        let isThousands = value.suffix == "k"
        let hasUnit = value.suffix == "ph" || value.suffix == "pa" || units.starts(at: token + 1, in: text)
        guard hasSign || isThousands, value.suffix.isEmpty || isThousands || hasUnit else { return false }
        let amount = isThousands ? value.number * 1_000 : value.number
        guard yearly.contains(amount) || (hasUnit && amount >= least) else { return false }
        return !others.isIn(text, text.surroundings(of: token..<token + 1, before: 4, after: 3))
    }

    /// Whether a pound sign stands right before a number.
    static func isPounds(_ token: Int, in text: CheckText) -> Bool {
        text.gap(before: token).suffix(2).elementsEqual("£".utf8)
    }
}
