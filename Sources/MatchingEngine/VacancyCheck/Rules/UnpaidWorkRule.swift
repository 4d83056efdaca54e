/// Work that the advert says is not paid: trial shifts, training days, tasks for an interview.
enum UnpaidWorkRule: VacancyCheckRule {
    static let id = "unpaid-work"

    private static let unpaid = PhraseList(
        """
        unpaid|isnt paid|not paid|are not paid|wont be paid|will not be paid|not payed|without pay|half pay|no pay
        work for free|commission only|equity based|equity only|free sample|do not pay|dont pay
        """)
    private static let work = PhraseList(
        """
        trial|trials|shift|shifts|training|induction|day|days|week|weeks|month|test|tests|task|tasks|project|hackathon
        interview|placement|internship|stage|assessment|night|overtime|quarter|work|translation|revisions
        salary|call|exercise
        """)
    /// "Paid or unpaid", "no unpaid tests".
    private static let deniedBy: Set<String> = ["or", "no", "not", "never", "without", "nor", "and"]
    private static let otherAfter: Set<String> = [
        "leave", "carer", "carers", "caring", "care", "lunch", "break", "breaks", "work", "or", "parental",
        "experience",
        "role", "roles", "volunteering", "invoices", "bills",
    ]
    private static let pauses: Set<String> = ["breaks", "break", "lunch", "lunches"]
    private static let commission = PhraseList("commission only|equity based|equity only|work for free")

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let places = advert.texts.flatMap { text in
            unpaid.hits(in: text).filter { isWork($0.tokens, in: text) }.map { text.place($0.tokens) }
        }
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .mustChange, places, "The advert asks for work that is not paid in full.",
                "Pay for all work, trial shifts and training at least the National Living Wage, or take the work out; a short test of a skill at an interview is fine."
            )
        ]
    }

    private static func isWork(_ tokens: Range<Int>, in text: CheckText) -> Bool {
        if tokens.lowerBound > 0, text.joins[tokens.lowerBound], text.words[tokens.lowerBound] == "unpaid",
            deniedBy.contains(text.words[tokens.lowerBound - 1])
        {
            return false
        }
        if tokens.upperBound < text.count, text.joins[tokens.upperBound],
            otherAfter.contains(text.words[tokens.upperBound])
        {
            return false
        }
        // A break need not be paid.
        if tokens.lowerBound > 0, pauses.contains(text.words[tokens.lowerBound - 1]) { return false }
        return commission.isIn(text, tokens)
            || work.isIn(text, text.surroundings(of: tokens, before: 12, after: 8))
    }
}
