/// No pay in the advert, or only words such as "competitive".
enum MissingPayRule: VacancyCheckRule {
    static let id = "missing-pay"

    private static let vague = PhraseList(
        """
        competitive salary|competitive pay|competitive package|competitive rate|competitive rates|salary competitive
        competetive|competative|rates are competitive|pay is competitive|depending on experience
        dependent on experience|dependant on experience|doe|negotiable|attractive package|attractive salary
        market rate|rate market|excellent package|salary tbc|to be discussed|be discussed|not disclosed|salary competetive
        generous salary|good rates|competitive remuneration|competitive
        """)
    private static let vagueContext = PhraseList("salary|pay|wage|wages|rate|rates|package|remuneration|doe|disclosed")
    private static let grades = PhraseList(
        "band #|grade ?|scale point|spine point|living wage|minimum wage|agenda for change")

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        guard advert.posting.pay == nil, !PayFigures.areNamed(in: advert.texts) else { return [] }
        let places = advert.texts.flatMap { text in
            vague.hits(in: text).filter { hit in
                vagueContext.isIn(text, text.surroundings(of: hit.tokens, before: 4, after: 3))
            }.map { text.place($0.tokens) }
        }
        let isGraded = advert.says(grades)
        return [
            finding(
                isGraded ? .consider : .shouldChange, places.isEmpty ? [advert.field("baseSalary")] : places,
                places.isEmpty
                    ? "The advert names no pay."
                    : "The advert names no figure for the pay, only words that can mean anything.",
                "Give the pay, or its lowest and highest figure: people who have been paid too little before hold back most when pay is left open."
            )
        ]
    }
}
