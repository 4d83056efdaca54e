import FairnessAudit
import MatchingEngine
import SkillsTaxonomy

extension Schema {
    /// The schemas that the endpoints name.
    static let components: [String: Schema] = matching.merging(catalogue) { first, _ in first }
        .merging(keeping) { first, _ in first }

    /// Requests, failures, and answers that are not about a match.
    private static let catalogue: [String: Schema] = [
        "Problem": .object(
            [
                "type": .text("uri-reference").described("Names the kind of problem; decide by it."),
                "title": .string, "status": .integer(400...599),
                "detail": .string.described("What is wrong, in plain words."),
                "remedy": .string.described("What to do about it."),
                "requestId": .string.described("Quote it to the operator."),
            ], optional: ["errors": .list(.named("ProblemEntry"))]),
        "ProblemEntry": .object(
            ["detail": .string, "remedy": .string],
            optional: [
                "pointer": .text("json-pointer").described("Where in the body."),
                "parameter": .string.described("Which query parameter."),
                "header": .string.described("Which header."),
            ]),
        "Health": .object(["status": .string, "version": .string]),
        "Readiness": .object([
            "status": .string, "taxonomy": .named("TaxonomyStamp"), "vacancies": .count, "checks": .list(.string),
        ]),
        "SkillSearch": .object([
            "items": .list(
                .object(["id": .string, "label": .string, "kind": kind, "group": .string, "matched": .string])),
            "taxonomy": .named("TaxonomyStamp"),
        ]),
        "SkillDetail": .object([
            "id": .string, "label": .string, "kind": kind, "group": .string, "aliases": .list(.string),
            "impliedBy": .list(.string), "codes": .map(of: .string), "broader": .list(.string),
            "related": .list(.object(["id": .string, "label": .string, "weight": .share])),
            "occupations": .list(.object(["id": .string, "title": .string, "importance": importance])),
            "taxonomy": .named("TaxonomyStamp"),
        ]),
        "VacancyCheck": .object([
            "findings": .list(
                .object(
                    [
                        "rule": .string, "severity": .words(VacancyFinding.Severity.self),
                        "places": .list(
                            .object(
                                ["pointer": .text("json-pointer")],
                                optional: ["start": .count, "end": .count, "text": .string])),
                        "problem": .string, "remedy": .string,
                        "figures": .list(
                            .object(["name": .string], optional: ["community": .string, "value": .number])),
                    ], optional: ["relatedVacancy": .string])),
            "reach": Schema(["type": ["object", "null"]]).described("Whom each must-have shuts out."),
            "residents": .string.described("Whose profiles the reach is counted over."),
            "taxonomy": .named("TaxonomyStamp"),
        ]),
        "Courses": .object(["skill": .string, "items": .list(.named("Course"))]),
        "JobPosting": Schema([
            "type": "object", "required": ["title"], "properties": ["title": ["type": "string"]],
        ]).described(
            "schema.org JobPosting, as JSON or JSON-LD, in any of its usual shapes; unknown members are kept."),
        "VacancyPatch": Schema(["type": "object"]).described(
            "Members of the JobPosting to change; null takes one out. Unknown members are kept."),
        "Vacancy": .object(
            [
                "id": .string, "title": .string, "place": .named("WorkPlace"), "employmentTypes": .list(.string),
                "aiRole": role, "aiRoleReason": .string, "occupations": .list(.string),
                "requirements": .list(.named("Requirement")), "thingsToKnow": .list(.named("Requirement")),
                "notes": .list(.string).described("What the employer should know about how the advert was read."),
                "createdAt": .text("date-time"), "updatedAt": .text("date-time"),
                "revision": .count.described("1 when posted, one more at each edit."),
                "posting": .anything.described("The document as it came."),
            ],
            optional: [
                "employer": .string, "pay": .named("Pay"), "workHours": .string, "datePosted": .string,
                "validThrough": .string, "level": .words(JobLevel.self),
                "workplace": .object(
                    ["kind": .words(Workplace.Kind.self)],
                    optional: ["officeDays": .number.described("Days a week at the employer's place.")]),
            ]),
        "Requirement": .object([
            "skill": .string, "label": .string, "alternatives": .list(.string), "importance": importance,
            "weight": .share, "evidence": .list(.named("Evidence")),
        ]),
        "VacancyPage": .object([
            "items": .list(.named("Vacancy")),
            "nextCursor": .string.orNull.described("Where the next page starts; null on the last."), "total": .count,
        ]),
        "Audit": .object(
            [
                "dimension": .string, "residents": .count, "unknown_residents": .count.orNull,
                "config": Schema(["type": "object"]).described("Every setting of the audit."),
                "published": Schema.map(of: .map(of: .named("PublishedRate")))
                    .described("For each figure of the definitions its communities by code."),
                "notes": .list(.string), "recorded": Schema(["type": "object"]).described("What was audited."),
                "names": Schema.map(of: .string).described("Names of the codes that have one."),
                "pooling": Schema(["type": "object"]).orNull
                    .described("Small areas that are shown together, and the rule."),
                "changes": Schema(["type": "object"]).orNull
                    .described("Differences from the last publication, made from published figures."),
                "versions": Schema.map(of: .string), "attribution": .string,
            ],
            optional: [
                "period": .string.orNull,
                "counterfactual": Schema(["type": "object"]).orNull
                    .described("Whether a swapped postcode moved a score."),
            ]),
        "PublishedRate": .object(
            [
                "n": .count.orNull.described("Residents, rounded; null when hidden."), "rate": .share.orNull,
                "ratio": Schema(["anyOf": [["type": "number"], ["type": "null"], ["const": "inf"]]])
                    .described("The rate over that of all other communities together."),
                "ratio_ci": Schema.named("Interval").orNull, "verdict": verdict,
                "reason": .words(PublishedRate.Reason.self).orNull
                    .described("Why a figure is hidden; null when all are shown."),
            ], optional: ["mde_ratio_low": .number.described("A ratio below this would have been found.")]),
        "Interval": Schema([
            "type": "array", "minItems": 2, "maxItems": 2,
            "items": ["anyOf": [["type": "number"], ["type": "null"], ["enum": ["inf", "-inf"]]]],
        ]).described("Lower and upper limit; null where there is none."),
    ]
}
