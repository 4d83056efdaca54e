import FairnessAudit
import FairwayService
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
            "reach": .named("Reach").orNull.described("Whom each must-have shuts out."),
            "residents": .string.described("Whose profiles the reach is counted over."),
            "taxonomy": .named("TaxonomyStamp"),
        ]),
        "Reach": .object([
            "residents": .named("ReachCounts"), "left": .named("ReachCounts"),
            "mustHaves": .list(
                .object(
                    [
                        "name": .string, "shutOut": .named("ReachCounts"),
                        "isNarrow": .boolean.described("Whether leaving it out lets many more residents in."),
                        "places": .list(
                            .object(
                                ["pointer": .text("json-pointer")],
                                optional: ["start": .count, "end": .count, "text": .string])),
                    ], optional: ["skill": .string, "leftWithout": .count])),
        ]),
        "ReachCounts": .object(
            ["communities": .list(.object(["code": .string], optional: ["count": .count]))],
            optional: ["all": .count.described("Absent where it would be a small count.")]),
        "Courses": .object(["skill": .string, "items": .list(.named("Course"))]),
        "Resume": .resume, "JobPosting": .jobPosting,
        "VacancyPatch": .vacancyPatch,
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
                "duplicates": .list(.named("LikelyDuplicate")).described("Said once, in the answer of a post."),
                "employer": .string, "pay": .named("Pay"), "workHours": .string, "datePosted": .string,
                "validThrough": .string, "level": .words(JobLevel.self),
                "workplace": .object(
                    ["kind": .words(Workplace.Kind.self)],
                    optional: ["officeDays": .number.described("Days a week at the employer's place.")]),
            ]),
        "LikelyDuplicate": .object(
            ["vacancy": .string, "reason": .string],
            optional: [
                "likeness": .share.described("Share of the words, three at a time, that both have in common.")
            ]),
        "Batch": .object(["stored": .count, "refused": .count, "items": .list(.named("BatchItem"))]),
        "BatchItem": .object(
            [
                "index": .count.described("Its place in the batch, from 0."),
                "status": .integer(200...499).described("201 when it was stored."),
            ],
            optional: [
                "id": .string, "duplicates": .list(.named("LikelyDuplicate")),
                "problem": .object(
                    ["type": .text("uri-reference"), "title": .string, "detail": .string, "remedy": .string],
                    optional: [
                        "errors": .list(
                            .object(["pointer": .text("json-pointer"), "detail": .string, "remedy": .string]))
                    ]),
            ]),
        "Job": .object([
            "id": .string, "state": .words(JobAnswer.State.self), "total": .count, "done": .count, "stored": .count,
            "refused": .count, "createdAt": .text("date-time"), "updatedAt": .text("date-time"),
            "items": .list(.named("BatchItem")),
            "nextCursor": .string.orNull.described("Where the next page of results starts; null on the last so far."),
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
