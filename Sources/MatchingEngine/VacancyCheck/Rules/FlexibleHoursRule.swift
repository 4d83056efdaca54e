/// No word on flexible hours, part-time or home working.
enum FlexibleHoursRule: VacancyCheckRule {
    static let id = "no-flexible-hours"

    private static let offers = PhraseList(
        """
        flexib*|flexi*|flexable|part time|job share|job shares|job sharing|jobshare|hybrid|home working|homeworking
        work from home|working from home|from home|remote|remotely|term time|compressed|condensed hours|annualised hours
        school runs|school run|school hours|school holidays|nine day fortnight|9 day fortnight|four day week|4 day week
        # day week|choose your|choose when|your choice|pick your|pick your own|fit around|fits around|suit you|set your own
        hours considered|talk about hours|hours can move|late start|start times|agile working|agile hours|self rostering
        your own hours|alternate fridays|four on three off|staggered|time off in lieu|swap shifts|shift swaps
        core hours|to choose from|rest where you|hours swap|every other friday|office days|half day week|nine till two
        at home|two mornings|three mornings|four mornings|well talk about|happy to talk|open to other patterns
        """)
    /// "No home working", "must be flexible", "flexible to travel".
    private static let deniedBy: Set<String> = ["no", "not", "be", "need", "without", "never", "being", "are", "non"]
    private static let demandAfter: Set<String> = ["to", "for", "approach", "attitude", "enough", "on"]

    static func findings(in advert: CheckedAdvert) -> [VacancyFinding] {
        let types = advert.posting.employmentTypes
        guard !advert.posting.isRemote, !types.contains("PART_TIME"), !types.contains("CONTRACTOR"),
            !advert.texts.contains(where: offersFlexibleHours)
        else { return [] }
        return [
            finding(
                .consider, [advert.field("workHours")], "The advert does not say whether the hours can be flexible.",
                "Add a line on what is possible: part-time, job share, other start times, or some days at home. If nothing is, say the hours, so that carers can judge."
            )
        ]
    }

    private static func offersFlexibleHours(_ text: CheckText) -> Bool {
        offers.hits(in: text).contains { hit in
            let first = hit.tokens.lowerBound
            let isDenied = first > 0 && text.joins[first] && deniedBy.contains(text.words[first - 1])
            let isDemand =
                hit.tokens.upperBound < text.count && text.joins[hit.tokens.upperBound]
                && text.words[first].hasPrefix("flexi") && demandAfter.contains(text.words[hit.tokens.upperBound])
            return !isDenied && !isDemand
        }
    }
}
