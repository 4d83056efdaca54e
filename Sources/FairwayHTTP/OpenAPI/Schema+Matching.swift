import MatchingEngine
import SkillsTaxonomy

extension Schema {
    /// What is read in a text, and what it is matched to.
    static let matching: [String: Schema] = [
        "TaxonomyStamp": .object([
            "version": .string.described("Changes whenever the vocabulary does.")
        ]),
        "Evidence": .object(
            [
                "start": .count.described("Place of the first word in Unicode scalars from 0."),
                "end": .count.described("Place after the last word."), "text": .string.described("The exact words."),
                "rule": .string.described("The rule that found them."),
            ],
            optional: [
                "pointer": .text("json-pointer").described("The string they stand in, when the document was JSON.")
            ]),
        "Skill": .object([
            "id": .string, "label": .string, "kind": kind, "codes": .map(of: .string), "confidence": .share,
            "evidence": .list(.named("Evidence")),
        ]),
        "Extract": .object(
            [
                "skills": .list(.named("Skill")).described("Best first."),
                "spans": .list(
                    .object([
                        "start": .count, "end": .count,
                        "kind": .words(StatedSpan.Kind.self).described(
                            "skill for what is done, knowledge for what is known."),
                    ])
                ).described("Where the text states something done or known, in the taxonomy or not."),
                "taxonomy": .named("TaxonomyStamp"),
            ], optional: ["id": .string]),
        "Profile": .object(
            [
                "skills": .list(.named("Skill")),
                "occupations": .list(
                    .object(
                        ["id": .string, "title": .string, "evidence": .named("Evidence")],
                        optional: ["soc2020": .string, "months": .count])),
                "qualifications": .list(
                    .object(
                        ["name": .string, "fromAbroad": .boolean, "evidence": .named("Evidence")],
                        optional: ["skill": .string, "level": .integer(0...8)])),
                "information": information,
            ], optional: ["monthsOfExperience": .count]),
        "WorkPlace": .object(
            ["remote": .boolean],
            optional: ["locality": .string, "district": .string.described("Postcode district of the workplace.")]),
        "Pay": .object(["minimum": .number, "maximum": .number, "unit": payUnit, "currency": .string]),
        "VacancySummary": .object(
            ["id": .string, "title": .string, "place": .named("WorkPlace"), "aiRole": role],
            optional: ["employer": .string, "pay": .named("Pay")]),
        "Course": .object(
            [
                "id": .string, "title": .string, "provider": .string,
                "level": .string.described("entry, or an RQF level from 1 to 8."), "hours": .number,
                "delivery": delivery, "cost": .number.described("Pounds; 0 is free."),
            ],
            optional: [
                "place": .string, "note": .string,
                "travel": .string.described("How long the way there takes, where a postcode was given."),
            ]),
        "RankedMatch": .object([
            "rank": .integer(1...100), "vacancy": .named("VacancySummary"),
            "score": .share.described("The sum of the points of the parts."), "band": band,
            "parts": .list(.object(["name": .string, "points": .share, "of": .share])),
            "matched": .list(
                .object(
                    [
                        "skill": .string, "label": .string, "importance": importance, "credit": .share,
                        "evidence": .list(.named("Evidence")),
                    ], optional: ["via": .string.described("The skill held that earns the credit, when it is another.")]
                )),
            "missing": .list(
                .object([
                    "skill": .string, "label": .string, "importance": importance, "worth": .share,
                    "courses": .list(.named("Course")),
                ])),
            "thingsToKnow": .list(.string).described("Labels of the qualifications, licences and checks named."),
            "bars": .list(
                .object([
                    "kind": .words(Bar.Kind.self), "label": .string, "importance": importance,
                    "standing": .words(Bar.Standing.self),
                ])
            ).described("Bars that the advert sets; never scored."),
            "toKnow": .list(
                .object(
                    [
                        "kind": .words(ThingToKnow.Kind.self), "label": .string, "importance": importance,
                        "courses": .list(.named("Course")),
                    ], optional: ["held": .boolean.described("Whether the résumé shows it.")])
            ).described("Licences, checks and permissions to know of; never scored."),
            "reason": .string,
        ]),
        "JobCounts": .object(["strong": .count, "reachable": .count]),
        "Gaps": .object([
            "information": information, "jobs": .named("JobCounts").described("Jobs that fit now."),
            "openings": .list(
                .object([
                    "skills": .list(
                        .object(["id": .string, "label": .string, "courses": .list(.named("Course"))])),
                    "opens": .count.described("Jobs that become strong fits."),
                    "brings": .count.described("Jobs that come within reach or become strong fits."),
                    "jobs": .named("JobCounts").described("Jobs that fit then."),
                ])),
            "taxonomy": .named("TaxonomyStamp"),
        ]),
        "Match": .object(
            [
                "profile": .named("Profile"), "matches": .list(.named("RankedMatch")),
                "taxonomy": .named("TaxonomyStamp"),
            ],
            optional: [
                "id": .string, "advice": .string.described("What to do when there is too little to go on."),
            ]),
    ]
}
