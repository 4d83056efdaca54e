import FairnessAudit
import FairwayService

extension Schema {
    private static let purposes = Schema.words(ConsentPurpose.self)

    /// What a resident agrees to have kept.
    static let keeping: [String: Schema] = [
        "ProfileWish": .object(
            [
                "resume": Schema(["anyOf": [["type": "string"], ["type": "object"]]]).described(
                    "The résumé as text, or as a JSON Resume object. It is read and dropped."),
                "consents": Schema([
                    "type": "array", "minItems": 1,
                    "items": Schema.object([
                        "purpose": purposes,
                        "until": .text("date").described("The last day it holds, at most two years from today."),
                    ]).node,
                ]),
            ],
            optional: [
                "postcode": Schema(["type": ["string", "null"]]).described(
                    "Becomes area codes, or with travel a sector; it is not kept.")
            ]),
        "Monitoring": .object([
            "answers": Schema([
                "type": "object", "minProperties": 1, "additionalProperties": false,
                "properties": monitoringAnswers,
            ]).described("What the resident answers, by question; leave out what they prefer not to say."),
            "until": .text("date").described("The last day of the consent, at most two years from today."),
        ]),
        "Consent": .object([
            "purpose": purposes, "givenOn": .text("date"),
            "expiresOn": .text("date").described("The last day it holds."),
        ]),
        "ProfileReceipt": .object([
            "id": .string.described("Cannot be guessed; whoever has it may read and erase the profile."),
            "consents": .list(.named("Consent")),
            "kept": .object([
                "skills": .count, "occupations": .count, "qualifications": .count, "areas": .boolean,
                "travelSector": .boolean,
            ]),
            "leftOut": .map(of: .count).described("What was recognised in the text and dropped, by kind."),
            "information": information, "taxonomy": .named("TaxonomyStamp"),
        ]),
        "ProfileExport": .object(
            [
                "id": .string, "createdOn": .text("date"), "consents": .list(.named("Consent")),
                "skills": .list(
                    .object(
                        ["id": .string, "label": .string, "confidence": .share, "strength": .share],
                        optional: ["level": .integer(1...5), "months": .count, "lastUsed": .string])),
                "occupations": .list(
                    .object(["id": .string, "title": .string], optional: ["months": .count, "lastHeld": .string])),
                "qualifications": .list(
                    .object(["name": .string], optional: ["skill": .string, "level": .integer(0...8)])),
                "information": information, "taxonomy": .named("TaxonomyStamp"),
            ],
            optional: [
                "monthsOfExperience": .count, "areas": areas,
                "travelSector": .string,
                "auditRecord": .object(
                    [
                        "pseudonym": .string, "period": .string, "areas": areas, "features": .map(of: .number),
                        "vacancies": .count.described("Vacancies it was scored for."),
                    ], optional: ["stratum": .string]),
                "monitoring": Schema.object([
                    "answers": Schema(["type": "object", "properties": monitoringAnswers]),
                    "expiresOn": .text("date").described("The last day they are kept."),
                ]).described("What was answered for monitoring."),
            ]),
        "Shortlist": .object(
            [
                "vacancy": .named("VacancySummary"),
                "entries": .list(
                    .object(
                        [
                            "rank": .integer(1...100),
                            "resident": .string.described("A pseudonym, another for every vacancy."), "score": .share,
                            "band": band,
                            "parts": .list(.object(["name": .string, "points": .share, "of": .share])),
                            "matched": .list(
                                .object(
                                    ["skill": .string, "label": .string, "importance": importance, "credit": .share],
                                    optional: ["via": .string])),
                        ], optional: ["profile": .string.described("For job coaches only.")])),
                "taxonomy": .named("TaxonomyStamp"),
            ],
            optional: [
                "fairness": .object([
                    "level": level,
                    "communities": .list(
                        .object(
                            ["community": .string],
                            optional: [
                                "name": .string,
                                "pool": .count.described("Rounded to 5; left out when under 10."),
                                "underrepresented": .boolean.described("Left out when there are too few to say."),
                            ])),
                ]).described("Not for employers."),
                "whatIf": .object([
                    "method": .string, "order": .list(.string), "utilityGivenUp": .number, "displaced": .count,
                    "caution": .string.described("Why this order is never used."),
                ]),
            ]),
        "ProfilePage": .object([
            "items": .list(
                .object([
                    "id": .string, "createdOn": .text("date"), "consents": .list(.named("Consent")), "skills": .count,
                ])),
            "nextCursor": .string.orNull.described("Where the next page starts; null on the last."), "total": .count,
        ]),
    ]

    /// The answers to each question of monitoring.
    private static let monitoringAnswers = Node.object(
        Dictionary(
            uniqueKeysWithValues: MonitoringQuestion.allCases.map { question in
                (
                    question.rawValue,
                    Schema(["type": "string", "enum": .list(question.answers.map { .text($0.id) })])
                        .described(question.wording).node
                )
            }))

    private static let areas = Schema.object(
        [:],
        optional: [
            "district": .string, "sector": .string, "ward": .string, "borough": .string, "imdDecile": .integer(1...10),
            "imdEdition": .string, "ruralUrban": .string,
        ])
}
