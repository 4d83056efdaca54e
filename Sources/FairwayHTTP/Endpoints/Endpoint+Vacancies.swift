import FairwayService
import HTTPTypes

extension Endpoint {
    static let postVacancy = Endpoint(
        method: .post, path: "/v1/vacancies", operation: "postVacancy", topic: .vacancies, summary: "Post a vacancy",
        text: """
            Stores a vacancy, finds what it asks for, and has it in the next match. Once this is answered the vacancy \
            is on the disk. Vacancies that it is very likely the same as are named under duplicates. Only the key it was \
            posted with, and an admin, may change it from then on.
            """,
        access: .keys([.employer]), isRepeatable: true, body: postings,
        success: Success(
            status: .created, summary: "The vacancy as it was read.", schema: .named("Vacancy"),
            example: Examples.vacancy,
            headers: ["Location": "The address of the vacancy.", "ETag": tagSummary]),
        lane: .writing,
        answer: { fairway, call in
            let created: @Sendable (VacancyAnswer) throws -> EndpointAnswer = { vacancy in
                try .json(
                    vacancy, headers: [.location: "/v1/vacancies/\(vacancy.id)", .eTag: tag(of: vacancy.version)],
                    status: .created)
            }
            return try created(
                fairway.postVacancy(call.data, by: call.principal, keeping: call.keeping(created)))
        })

    static let checkVacancy = Endpoint(
        method: .post, path: "/v1/vacancies:check", operation: "checkVacancy", topic: .vacancies,
        summary: "Check an advert",
        text: """
            What to change in an advert before it goes out, with the words and the remedy, and how many residents each \
            must-have shuts out. Nothing is stored.
            """,
        body: postings,
        success: Success(
            status: .ok, summary: "The findings; none is an empty list.", schema: .named("VacancyCheck"),
            example: Examples.vacancyCheck),
        keeping: .nobody,
        answer: { fairway, call in try .json(fairway.checkVacancy(call.data)) })

    static let listVacancies = Endpoint(
        method: .get, path: "/v1/vacancies", operation: "listVacancies", topic: .vacancies, summary: "List vacancies",
        text: """
            A page of vacancies in the order of posting; follow nextCursor or the Link header to the end. Vacancies that \
            come or go meanwhile neither hide nor repeat another. Every filter that is given must hold.
            """,
        parameters: [
            pageLimit.erased, cursor.erased, text.erased, district.erased, family.erased, payFrom.erased,
            postedAfter.erased, openOnly.erased,
        ],
        success: Success(
            status: .ok, summary: "The page.", schema: .named("VacancyPage"), example: Examples.vacancyPage,
            headers: ["Link": "The next page (rel=\"next\"); absent on the last."]),
        failures: [.notFound],
        answer: { fairway, call in
            let limit = call[pageLimit] ?? 20
            let page = try cursor.blamed { () throws(FairwayError) in
                try fairway.vacancies(filter(of: call), limit: limit, cursor: call[cursor])
            }
            guard let next = page.nextCursor else { return try .json(page) }
            var query = [("limit", String(limit))]
            for (name, value) in [
                ("text", call[text]), ("district", call[district]), ("family", call[family]),
                ("payFrom", call[payFrom].map(String.init)), ("postedAfter", call[postedAfter]),
                ("openOnly", call[openOnly].map(String.init)),
            ] {
                if let value { query.append((name, value)) }
            }
            let address = "/v1/vacancies?" + QueryString.written(query + [("cursor", next)])
            return try .json(page, headers: [.link: "<\(address)>; rel=\"next\""])
        })

    static let showVacancy = Endpoint(
        method: .get, path: "/v1/vacancies/{id}", operation: "showVacancy", topic: .vacancies,
        summary: "Show a vacancy",
        text: "One vacancy: what was read in it, and the document as it came.",
        parameters: [vacancyID.erased, knownVersions.erased],
        success: Success(
            status: .ok, summary: "The vacancy.", schema: .named("Vacancy"), example: Examples.vacancy,
            headers: ["ETag": tagSummary]),
        otherSuccesses: [
            Success(
                status: .notModified, summary: "You have this version already (If-None-Match).",
                headers: ["ETag": tagSummary])
        ],
        held: { fairway, call in call[vacancyID].flatMap(fairway.heldVacancy).map(shown) },
        answer: { fairway, call in shown(try fairway.encodedVacancy(call.required(vacancyID))) })

    private static func shown(_ vacancy: EncodedVacancy) -> EndpointAnswer {
        EndpointAnswer(body: vacancy.data, headers: [.eTag: tag(of: vacancy.version)])
    }

    private static func filter(of call: EndpointCall) -> VacancyFilter {
        var filter = VacancyFilter()
        filter.text = call[text]
        filter.district = call[district]
        filter.family = call[family]
        filter.payFrom = call[payFrom]
        filter.postedAfter = call[postedAfter]
        filter.openOnly = call[openOnly] ?? false
        return filter
    }

    private static let text = Parameter<String>.text(
        "text", summary: "Beginnings of words in the title, the employer, the place or a skill that is asked for.",
        example: "data assist", remedy: "Give a word or two.")
    private static let district = Parameter<String>.pattern(
        "district", "^[A-Za-z]{1,2}[0-9][0-9A-Za-z]?$", summary: "Postcode district of the workplace.", example: "B11",
        remedy: "Give the first half of a postcode, such as B11.")
    private static let family = Parameter<String>.text(
        "family", summary: "Identifier of an occupation that the vacancy belongs to.", example: "data-technician",
        remedy: "Give an identifier such as data-technician.")
    private static let payFrom = Parameter<Int>.whole(
        "payFrom", 0...10_000_000,
        summary: """
            Pounds a year that the lowest pay comes to at least, full time; vacancies that do not state their pay are \
            left out.
            """, example: 25_000)
    private static let postedAfter = Parameter<String>.day(
        "postedAfter", summary: "Only vacancies posted later than this day.", example: "2026-11-01")
    private static let openOnly = Parameter<Bool>.flag(
        "openOnly", summary: "Only vacancies that can still be applied for.")

    static let pageLimit = Parameter<Int>.whole(
        "limit", 1...100, standard: 20, summary: "Most vacancies on a page.", example: 50)
    private static let cursor = Parameter<String>.pattern(
        "cursor", PageCursor.pattern,
        summary: "Where the page starts: the nextCursor of the page before; leave it out for the first.",
        example: "p14", remedy: "Give the nextCursor of the page before, or leave it out.")
    static let vacancyID = Parameter<String>.text(
        "id", in: .path, summary: "The vacancy's identifier.", example: "v000123",
        remedy: "Identifiers look like v000123.")
    private static let knownVersions = Parameter<EntityTags>.entityTags(
        "If-None-Match", summary: "ETags of versions that you have; one that still holds is answered with 304.")
    static let tagSummary = "The version of the vacancy, for If-Match and If-None-Match."

    /// A version as `ETag` writes it.
    static func tag(of version: String) -> String { "\"\(version)\"" }

    static let postings: [BodyType] = ["application/json", "application/ld+json"].map {
        .json($0, schema: .named("JobPosting"), example: postingExample)
    }
    private static let postingExample: Node = [
        "@context": "https://schema.org", "@type": "JobPosting", "title": "Data assistant",
        "hiringOrganization": ["@type": "Organization", "name": "Sandwell Example Council"],
        "description": "You will check data for our AI team. Essential: spreadsheets. Desirable: Python.",
        "jobLocation": ["@type": "Place", "address": ["addressLocality": "Oldbury", "postalCode": "B69 3DE"]],
        "employmentType": "FULL_TIME", "datePosted": "2026-11-24",
    ]
}
