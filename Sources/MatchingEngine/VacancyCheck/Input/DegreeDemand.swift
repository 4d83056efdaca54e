/// The words of an advert that ask for a degree.
struct DegreeDemand: Sendable {
    /// Words that ask for a degree, with nothing beside them that counts as well.
    let places: [VacancyFinding.Place]
    /// Words that ask for a degree or another high qualification, such as "degree or HND".
    let placesWithQualification: [VacancyFinding.Place]
    /// Words that ask where or how well a person studied.
    let rankedPlaces: [VacancyFinding.Place]

    /// Whether having no degree shuts a person out.
    var isBar: Bool { !places.isEmpty }

    private static let degrees = PhraseList(
        """
        degree|degrees|bachelor|bachelors|bachelor degree|bachelors degree|master degree|masters degree|degree educated
        bsc|b sc|beng|msc|m sc|meng|mba|phd|doctorate|btech|b tech|ba hons|bsc hons|degree level|educated to degree level
        graduate level|graduate calibre|graduates only|must be a graduate|university educated|honours degree
        """)
    private static let ranked = PhraseList(
        """
        russell group|russel group|top university|top uni|top universities|redbrick|red brick university|oxbridge
        first class degree|1st class degree|first class honours|leading university
        """)
    /// "A high degree of", "360-degree", "degree apprenticeship".
    private static let otherBefore: Set<String> = ["360", "180", "90", "some", "high", "certain", "any"]
    private static let otherAfter: Set<String> = [
        "of", "apprenticeship", "apprenticeships", "apprentice", "filter", "student",
        "students", "show", "shows",
    ]
    private static let denials = PhraseList(
        """
        no degree|not required|not needed|isnt needed|isnt required|is not|not essential|isnt essential|not necessary
        without degrees|without a degree|without degree|dont need|do not need|wont need|will not need|not ask|dont ask
        dont filter|do not filter|no requirement|no need|no more and no less|welcome|common among|helpful|a bonus|bonus
        useful|an advantage|a plus|desirable|preferred|prefered|preffered|adv|flexible about|how you got here|ideally|advantageous|nor|not a must|dont mind
        equivalent experience counts|nice to have|instead of|rather than|more than a degree|degree or not
        """)
    /// Counts instead of a degree at any level.
    private static let alternatives = PhraseList(
        """
        equivalent|or similar|or experience|or relevant experience|or proven|or demonstrable|or a|or an|or other|or the
        or comparable|or no|or work|or working|or industry|or practical|or clinical|or trade|or time served|or years
        or vocational|or self taught|or portfolio|or bootcamp|or apprenticeship|apprenticeship*|bootcamp*|portfolio
        time served|self taught|and apprenticeships|experience instead|or professional experience|as good as
        """)
    /// Counts too, though it shuts nearly as many out.
    private static let qualifications = PhraseList("hnd|hnc|nvq|or diploma|or foundation degree|or professional")
    /// Said anywhere, it opens every degree to experience.
    private static let open = PhraseList(
        "equivalent experience|equivalent by experience|equivalent work|equivalent industrial experience")
    /// How far from the degree an alternative may stand, in words.
    private static let reach = 9

    init(texts: [CheckText]) {
        var places: [VacancyFinding.Place] = []
        var withQualification: [VacancyFinding.Place] = []
        var ranked: [VacancyFinding.Place] = []
        let isOpen = texts.contains(where: Self.open.isIn)
        for text in texts {
            for hit in Self.ranked.hits(in: text) where !text.isDesirable[hit.tokens.lowerBound] {
                if Self.denials.isIn(text, text.surroundings(of: hit.tokens)) { continue }
                ranked.append(text.place(hit.tokens))
            }
            guard !isOpen else { continue }
            for hit in Self.degrees.hits(in: text) where Self.isDegree(hit.tokens, in: text) {
                let near = text.surroundings(of: hit.tokens, before: Self.reach, after: Self.reach)
                if text.isDesirable[hit.tokens.lowerBound] || Self.denials.isIn(text, near)
                    || Self.alternatives.isIn(text, near)
                {
                    continue
                }
                if Self.qualifications.isIn(text, near) {
                    withQualification.append(text.place(hit.tokens))
                } else {
                    places.append(text.place(hit.tokens))
                }
            }
        }
        self.places = places
        placesWithQualification = withQualification
        rankedPlaces = ranked
    }

    private static func isDegree(_ tokens: Range<Int>, in text: CheckText) -> Bool {
        if tokens.lowerBound > 0, text.joins[tokens.lowerBound],
            otherBefore.contains(text.words[tokens.lowerBound - 1])
        {
            return false
        }
        return tokens.upperBound >= text.count || !text.joins[tokens.upperBound]
            || !otherAfter.contains(text.words[tokens.upperBound])
    }
}
