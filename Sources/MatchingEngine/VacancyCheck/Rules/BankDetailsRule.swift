/// Bank details, identity numbers or a card asked for before an offer.
enum BankDetailsRule: VacancyCheckRule {
    static let id = "bank-details-asked"

    private static let details = PhraseList(
        """
        bank details|bank account|bank account details|bank account number|account number|sort code|passport number
        copy of your passport|scan of your passport|photo of your passport|credit card|debit card|card details
        national insurance number|ni number
        """)
    private static let requests = PhraseList(
        """
        enter your|send|send us|provide your|give your|share your|email|upload|submit|text|kindly share|we need your
        include your|with your|and your|your bank|supply your|confirm your|share updated
        """)
    private static let applying = PhraseList(
        """
        apply|application|register|registration|get started|cv|resume|sign up|to start|before we|interview
        kindly share|today|message
        """)
    /// What the person does with other people's details.
    private static let duties = PhraseList(
        "customers|customer|suppliers|supplier|clients|client|tenants|members|will see|donors|patients|process*|payroll"
    )

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let places = advert.texts.flatMap { text in
            details.hits(in: text).filter {
                let near = text.surroundings(of: $0.tokens, before: 15, after: 10)
                return requests.isIn(text, near) && applying.isIn(text, near) && !duties.isIn(text, near)
            }.map { text.place($0.tokens) }
        }
        guard !places.isEmpty else { return [] }
        return [
            finding(
                .mustChange, places, "The advert asks for bank or identity details before an offer is made.",
                "Take the request out; ask for these details only after the person has accepted the job.")
        ]
    }
}
