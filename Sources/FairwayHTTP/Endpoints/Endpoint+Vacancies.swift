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
            headers: ["Location": "The address of the vacancy."]),
        lane: .writing,
        answer: { fairway, call in
            let vacancy = try fairway.postVacancy(call.data, by: call.principal)
            return try .json(vacancy, headers: [.location: "/v1/vacancies/\(vacancy.id)"])
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
        text: "One vacancy: what was read in it, and the document as it came.", parameters: [vacancyID.erased],
        success: Success(status: .ok, summary: "The vacancy.", schema: .named("Vacancy")),
        answer: { fairway, call in try .json(fairway.vacancy(call.required(vacancyID))) })

    static let replaceVacancy = Endpoint(
        method: .put, path: "/v1/vacancies/{id}", operation: "replaceVacancy", topic: .vacancies,
        summary: "Replace a vacancy", text: "Stores another document in place of the one there.",
        access: .keys([.employer]),
        parameters: [vacancyID.erased], body: postings,
        success: Success(status: .ok, summary: "The vacancy as it was read.", schema: .named("Vacancy")),
        lane: .writing,
        answer: { fairway, call in
            try .json(fairway.replaceVacancy(call.required(vacancyID), with: call.data, by: call.principal))
        })

    static let removeVacancy = Endpoint(
        method: .delete, path: "/v1/vacancies/{id}", operation: "removeVacancy", topic: .vacancies,
        summary: "Remove a vacancy", text: "The vacancy is in no match from now on.",
        access: .keys([.employer]), parameters: [vacancyID.erased],
        success: Success(status: .noContent, summary: "It is gone."), lane: .writing,
        answer: { fairway, call in
            try fairway.removeVacancy(call.required(vacancyID), by: call.principal)
            return .none
        })

    static let pageLimit = Parameter<Int>.whole(
        "limit", 1...100, standard: 20, summary: "Most vacancies on a page.", example: 50)
    private static let cursor = Parameter<String>.text(
        "cursor", summary: "Where the page starts: the nextCursor of the page before; leave it out for the first.",
        example: "YWZ0ZXI6MjA", remedy: "Give the nextCursor of the page before, or leave it out.")
    private static let vacancyID = Parameter<String>.text(
        "id", in: .path, summary: "The vacancy's identifier.", example: "v000123",
        remedy: "Identifiers look like v000123.")

    private static let postings: [BodyType] = ["application/json", "application/ld+json"].map {
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
