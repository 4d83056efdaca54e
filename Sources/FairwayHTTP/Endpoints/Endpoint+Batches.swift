import FairwayService
import Foundation
import HTTPTypes

extension Endpoint {
    static let postBatch = Endpoint(
        method: .post, path: "/v1/vacancies:batch", operation: "postVacancies", topic: .vacancies,
        summary: "Post many vacancies",
        text: """
            Stores every good vacancy of a batch and says of each what became of it. Up to \(VacancyBatch.mostAtOnce) \
            vacancies are stored before the answer comes (200); more become a job (202), whose address tells how far it \
            is. A batch has at most \(VacancyBatch.limit / 1024 / 1024) MB.
            """,
        access: .keys([.employer]), isRepeatable: true,
        body: [
            BodyType(
                mediaType: "application/x-ndjson", limit: VacancyBatch.limit,
                schema: Schema(["type": "string", "pattern": #"[^\u0000-\u0020]"#]).described("One JobPosting a line."),
                example: .text(exampleLine + "\n" + exampleLine + "\n")),
            BodyType(
                mediaType: "application/json", limit: VacancyBatch.limit,
                schema: Schema(["type": "array", "minItems": 1, "items": [:]]).described(
                    "JobPostings; one that is not right is refused by itself."),
                example: [.object(examplePosting)]),
        ],
        success: Success(
            status: .ok, summary: "What became of each.", schema: .named("Batch"), example: Examples.batch),
        otherSuccesses: [
            Success(
                status: .accepted, summary: "The batch is on the disk and will be stored.", schema: .named("Job"),
                example: Examples.job,
                headers: ["Location": "The address of the job."])
        ],
        lane: .writing,
        answer: { fairway, call in
            let isLines = call.body?.type.mediaType == "application/x-ndjson"
            let batch = try VacancyBatch(call.data, format: isLines ? .ndjson : .array)
            if batch.isSmall {
                let done: @Sendable (BatchAnswer) throws -> EndpointAnswer = { try .json($0, status: .ok) }
                return try done(fairway.postVacancies(batch, by: call.principal, keeping: call.keeping(done)))
            }
            let accepted: @Sendable (JobAnswer) throws -> EndpointAnswer = { job in
                try .json(job, headers: [.location: "/v1/jobs/\(job.id)"], status: .accepted)
            }
            return try accepted(fairway.startJob(batch, by: call.principal, keeping: call.keeping(accepted)))
        })

    static let showJob = Endpoint(
        method: .get, path: "/v1/jobs/{id}", operation: "showJob", topic: .vacancies, summary: "How far a job is",
        text: "The progress of a large batch, with a page of the results there are so far. It can be asked for a week.",
        access: .keys([.employer]), parameters: [jobID.erased, resultLimit.erased, resultCursor.erased],
        success: Success(
            status: .ok, summary: "The job.", schema: .named("Job"), example: Examples.job,
            headers: ["Link": "The next page of results (rel=\"next\"); absent on the last there is so far."]),
        keeping: .nobody,
        answer: { fairway, call in
            let limit = call[resultLimit] ?? 100
            let id = try call.required(jobID)
            let job = try resultCursor.blamed { () throws(FairwayError) in
                try fairway.job(id, limit: limit, cursor: call[resultCursor], by: call.principal)
            }
            guard let next = job.nextCursor else { return try .json(job) }
            let query = QueryString.written([("limit", String(limit)), ("cursor", next)])
            return try .json(job, headers: [.link: "</v1/jobs/\(job.id)?\(query)>; rel=\"next\""])
        })

    private static let jobID = Parameter<String>.text(
        "id", in: .path, summary: "The job's identifier.", example: "j000001-5f0c7d1e9a3b4c2d",
        remedy: "Use the address that the batch was answered with.")
    private static let resultLimit = Parameter<Int>.whole(
        "limit", 1...1_000, standard: 100, summary: "Most results on a page.", example: 500)
    private static let resultCursor = Parameter<String>.pattern(
        "cursor", PageCursor.pattern,
        summary: "Where the page starts: the nextCursor of the page before; leave it out for the first.",
        example: "p1f4", remedy: "Give the nextCursor of the page before, or leave it out.")

    private static let exampleLine = """
        {"title": "Data assistant", "description": "You will check data for our AI team. Essential: spreadsheets.", \
        "hiringOrganization": "Sandwell Example Council"}
        """
    private static let examplePosting: [String: Node] = [
        "title": "Data assistant",
        "description": "You will check data for our AI team. Essential: spreadsheets. Desirable: Python.",
        "hiringOrganization": "Sandwell Example Council",
    ]
}
