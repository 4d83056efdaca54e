/// Fees, deposits and costs that the applicant would carry.
enum UpFrontCostRule: VacancyCheckRule {
    static let id = "up-front-cost"

    private static let costs = PhraseList(
        """
        registration fee|admin fee|administration fee|application fee|joining fee|training fee|processing fee
        upfront fee|up front fee|booking fee|starter fee|vetting fee|refundable deposit|non refundable|security deposit
        deposit of|deposit for your|deposit for the uniform|deposit is due|deposit before you|deposit required
        deposit is required|pay a deposit|small deposit|pay for your training
        pay for your dbs|pay for the dbs|pay for your own|pay for training|pay for the training|buy a starter
        buy your starter|starter kit|starter pack|must purchase|must buy|have to buy|have to purchase|need to buy
        send money|send us money|gift card|gift cards|western union|crypto wallet|bitcoin|upfront payment
        up front payment|payment upfront|payment up front|pay to register|pay to apply|pay us
        send # for|transfer # for|transfer # to|bring # for|# for your dbs|# for the dbs|# for dbs
        # for your uniform|# for the uniform|# for uniform|# for your badge|# for your id|# for the background check
        # for your background check
        """)
    /// Costs of doing the job, which the law lets an employer leave to the worker while pay stays over the minimum.
    private static let ownCosts = PhraseList(
        """
        at your own cost|at own cost|at candidates cost|at candidate cost|at your own expense|at own expense
        at your expense|deducted from your|deducted from wages|at applicants cost
        """)
    /// Said just before, these turn the sense: "we never ask for a registration fee", "we pay for your training".
    private static let denials: Set<String> = [
        "no", "not", "never", "without", "nor", "dont", "wont", "free", "we", "well", "isnt", "arent", "zero",
    ]
    /// What the person does with other people's money.
    private static let duties: Set<String> = [
        "take", "taking", "collect", "collecting", "process", "processing", "chase", "chasing", "handle", "handling",
        "refund", "refunding", "record", "recording", "customers", "tenants", "members", "parents", "explain",
    ]
    private static let reach = 5

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        var found: [VacancyFinding] = []
        let fees = places(of: costs, in: advert)
        if !fees.isEmpty {
            found.append(
                finding(
                    .mustChange, fees, "The advert asks the applicant to pay something up front.",
                    "Take the cost out, and carry it yourself: an agency may not charge people for finding them work, and readers know a fee as the sign of a scam."
                ))
        }
        let own = places(of: ownCosts, in: advert)
        if !own.isEmpty {
            found.append(
                finding(
                    .shouldChange, own, "A cost of the job is left to the person who does it.",
                    "Carry the cost yourself, or say how much it is: people without savings cannot apply otherwise."))
        }
        return found
    }

    private static func places(of phrases: PhraseList, in advert: CheckedAdvert) -> [VacancyFinding.Place] {
        advert.texts.flatMap { text in
            phrases.hits(in: text).filter { isAskedOfApplicant($0.tokens, in: text) }.map { text.place($0.tokens) }
        }
    }

    private static func isAskedOfApplicant(_ tokens: Range<Int>, in text: CheckText) -> Bool {
        let before = text.surroundings(of: tokens, before: reach, after: 0).lowerBound..<tokens.lowerBound
        return !before.contains { denials.contains(text.words[$0]) || duties.contains(text.words[$0]) }
    }
}
