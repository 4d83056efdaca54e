import FairwayService
import HTTPTypes

extension Endpoint {
    static let postVacancy = Endpoint(
        method: .post, path: "/v1/vacancies", operation: "postVacancy", topic: .vacancies, summary: "Post a vacancy",
        text: """
            Stores a vacancy, finds what it asks for, and has it in the next match. Once this is answered the vacancy \
            is on the disk. Only the key it was posted with, and an admin, may change it from then on.
            """,
        access: .keys([.employer]), body: postings,
        success: Success(
            status: .created, summary: "The vacancy as it was read.", schema: .named("Vacancy"),
            headers: ["Location": "The address of the vacancy.", "ETag": tagSummary]),
        lane: .writing,
        answer: { fairway, call in
            let vacancy = try fairway.postVacancy(call.data, by: call.principal)
            return try .json(
                vacancy, headers: [.location: "/v1/vacancies/\(vacancy.id)", .eTag: tag(of: vacancy.version)])
        })

    static let checkVacancy = Endpoint(
        method: .post, path: "/v1/vacancies:check", operation: "checkVacancy", topic: .vacancies,
        summary: "Check an advert",
        text: """
            What to change in an advert before it goes out, with the words and the remedy, and how many residents each \
            must-have shuts out. Nothing is stored.
            """,
        body: postings,
        success: Success(status: .ok, summary: "The findings; none is an empty list.", schema: .named("VacancyCheck")),
        keeping: .nobody,
        answer: { fairway, call in try .json(fairway.checkVacancy(call.data)) })

    static let listVacancies = Endpoint(
        method: .get, path: "/v1/vacancies", operation: "listVacancies", topic: .vacancies, summary: "List vacancies",
        text: "A page of vacancies in the order of posting; follow nextCursor or the Link header to the end.",
        parameters: [pageLimit.erased, cursor.erased],
        success: Success(
            status: .ok, summary: "The page.", schema: .named("VacancyPage"),
            headers: ["Link": "The next page (rel=\"next\"); absent on the last."]),
        answer: { fairway, call in
            let limit = call[pageLimit] ?? 20
            let page = try cursor.blamed { () throws(FairwayError) in
                try fairway.vacancies(limit: limit, cursor: call[cursor])
            }
            guard let next = page.nextCursor else { return try .json(page) }
            let address = "/v1/vacancies?limit=\(limit)&cursor=\(QueryString.encoded(next))"
            return try .json(page, headers: [.link: "<\(address)>; rel=\"next\""])
        })

    static let showVacancy = Endpoint(
        method: .get, path: "/v1/vacancies/{id}", operation: "showVacancy", topic: .vacancies,
        summary: "Show a vacancy",
        text: "One vacancy: what was read in it, and the document as it came.",
        parameters: [vacancyID.erased, knownVersions.erased],
        success: Success(
            status: .ok, summary: "The vacancy.", schema: .named("Vacancy"), headers: ["ETag": tagSummary]),
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

    static let pageLimit = Parameter<Int>.whole(
        "limit", 1...100, standard: 20, summary: "Most vacancies on a page.", example: 50)
    private static let cursor = Parameter<String>.text(
        "cursor", summary: "Where the page starts: the nextCursor of the page before; leave it out for the first.",
        example: "YWZ0ZXI6MjA", remedy: "Give the nextCursor of the page before, or leave it out.")
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
