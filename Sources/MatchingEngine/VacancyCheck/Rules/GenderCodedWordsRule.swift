/// Words that speak more to one sex: job titles with a sex, words of fight and conquest, one-sided lists of traits.
///
/// The idea is from Gaucher, Friesen and Kay, "Evidence that gendered wording in job advertisements exists and sustains
/// gender inequality" (2011): adverts with many words linked to men appeal less to women, though nobody notices why. The
/// lists are our own. Words that adverts for data work cannot do without ("analyse", "lead", "independent") are left
/// out, and a trait such as "ambitious" counts only where a text heaps up traits of one side.
enum GenderCodedWordsRule: VacancyCheckRule {
    static let id = "gender-coded-words"

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        findings(of: GenderCodedWords.table, in: advert) + traits(in: advert)
    }

    /// So many different traits of one side, and at least twice as many as of the other, colour a text.
    private static let heap = 3

    private static func traits(in advert: CheckedAdvert) -> [VacancyFinding] {
        let masculine = hits(of: GenderCodedWords.masculineTraits, in: advert)
        let feminine = hits(of: GenderCodedWords.feminineTraits, in: advert)
        for (own, other, side) in [(masculine, feminine, "men"), (feminine, masculine, "women")]
        where own.different >= heap && own.different >= 2 * other.different {
            return [
                finding(
                    .consider, own.places,
                    "\(CodedWords.quoted(own.places)): together these words are linked more to \(side), and others may not see themselves in them.",
                    "Keep the traits the work needs, say them as things to do, and balance the rest.")
            ]
        }
        return []
    }

    private static func hits(
        of traits: PhraseList, in advert: CheckedAdvert
    ) -> (different: Int, places: [VacancyFinding.Place]) {
        var phrases = Set<Int>()
        var places: [VacancyFinding.Place] = []
        for text in advert.texts {
            for hit in traits.hits(in: text)
            where !GenderCodedWords.otherTraits.starts(at: hit.tokens.lowerBound, in: text) {
                phrases.insert(hit.phrase)
                places.append(text.place(hit.tokens))
            }
        }
        return (phrases.count, places)
    }
}
