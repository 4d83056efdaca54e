import Communities
import FairwayService
import MatchingEngine

extension Endpoint {
    static let match = Endpoint(
        method: .post, path: "/v1/matches", operation: "matchResume", topic: .matching, summary: "Match a résumé",
        text: """
            Ranked AI jobs for a résumé, with the skills found in it, the reason for each point, gaps and courses. \
            Nothing is stored. A postcode is only for travel and never moves a score; send it in the header, since \
            addresses end up in logs along the way.
            """,
        parameters: [
            top.erased, allJobs.erased, postcodeHeader.erased, postcode.erased, maximumTravel.erased, travelMode.erased,
            minimumPay.erased, pattern.erased, remoteDays.erased,
        ],
        body: resumeBodies,
        success: Success(
            status: .ok, summary: "The profile read, and the matches, best first.", schema: .named("Match"),
            example: Examples.match),
        keeping: .nobody,
        answer: { fairway, call in
            let options = options(of: call)
            let isText = call.body?.type.mediaType == "text/plain"
            return try .json(fairway.match(isText ? .text(call.data) : .json(call.data), options: options))
        })

    static let gaps = Endpoint(
        method: .post, path: "/v1/gaps", operation: "findGaps", topic: .matching,
        summary: "Find the skills that would open most jobs",
        text: """
            The one or two skills that would open most jobs for a résumé, with how many, and the courses that teach them, \
            free ones first. With a postcode the free course nearest comes before one online. Matching again with the skills gives exactly \
            the numbers. Nothing is stored.
            """,
        parameters: [
            top.erased, allJobs.erased, postcodeHeader.erased, postcode.erased, maximumTravel.erased, travelMode.erased,
            minimumPay.erased, pattern.erased, remoteDays.erased,
        ],
        body: resumeBodies,
        success: Success(
            status: .ok, summary: "The skills, best first.", schema: .named("Gaps"), example: Examples.gaps),
        keeping: .nobody,
        answer: { fairway, call in
            let isText = call.body?.type.mediaType == "text/plain"
            return try .json(
                fairway.gaps(isText ? .text(call.data) : .json(call.data), options: options(of: call)))
        })

    /// What a request asks of a match.
    private static func options(of call: EndpointCall) -> MatchOptions {
        var options = MatchOptions()
        if let top = call[top] { options.top = top }
        options.allJobs = call[allJobs] ?? false
        options.postcode = call[postcodeHeader] ?? call[postcode]
        options.maximumTravelMinutes = call[maximumTravel]
        if let mode = call[travelMode] { options.travelMode = mode }
        options.wishes = JobWishes(
            minimumPay: call[minimumPay], pattern: call[pattern], homeDays: call[remoteDays])
        return options
    }

    static let extract = Endpoint(
        method: .post, path: "/v1/extract", operation: "extractSkills", topic: .matching,
        summary: "Find the skills of a text",
        text: """
            The skills that a text shows, best first, each with the exact words and the rule that found it: names of the \
            skill, and, with a lower confidence, words that say it without naming it. Nothing is stored.
            """,
        parameters: [candidates.erased],
        body: [.plainText(example: "I keep spreadsheets and train new starters.")],
        success: Success(
            status: .ok, summary: "The skills found.", schema: .named("Extract"), example: Examples.extract),
        keeping: .nobody,
        answer: { fairway, call in
            try .json(fairway.extract(call.data, options: ExtractOptions(candidates: call[candidates])))
        })

    static let candidates = Parameter<Int>.whole(
        "candidates", 0...100,
        summary: """
            Fill the list up to so many skills with the likeliest others; their confidence is under 0.3. Left out, 10 \
            with an imported taxonomy and 0 with Fairway's own.
            """, example: 5)

    static let top = Parameter<Int>.whole(
        "top", 1...100, standard: MatchOptions().top, summary: "How many matches.", example: 5)
    static let allJobs = Parameter<Bool>.flag("allJobs", summary: "Jobs without a link to AI too.")
    static let postcodeHeader = Parameter<String>.text(
        "Fairway-Postcode", in: .header,
        summary: "The resident's postcode, for travel. It counts before the one in the query.", limit: 100,
        example: "B11 1AA", remedy: "Give a postcode such as B11 1AA.")
    static let postcode = Parameter<String>.text(
        "postcode", summary: "The resident's postcode, for travel; the header Fairway-Postcode keeps it out of logs.",
        limit: 100, example: "B11 1AA", remedy: "Give a postcode such as B11 1AA.")
    static let maximumTravel = Parameter<Int>.whole(
        "maxTravelMinutes", 1...240,
        summary: "The longest way to work in minutes; travel counts for nothing without it, and it needs a postcode.",
        example: 45)
    static let travelMode = Parameter<TravelMode>.word(
        "travelMode", summary: "How the resident travels.", standard: MatchOptions().travelMode, example: .car)

    static let minimumPay = Parameter<Int>.whole(
        "minPay", JobWishes.payBounds,
        summary: "The least pay in pounds a year, full-time; jobs that do not say what they pay stay in.",
        example: 24_000)
    static let pattern = Parameter<WorkPattern>.word(
        "pattern", summary: "The hours asked for; jobs that say nothing of their hours stay in.", example: .partTime)
    static let remoteDays = Parameter<Int>.whole(
        "remoteDays", JobWishes.homeDayBounds, summary: "The least days a week at home.", example: 2)

    private static let resumeBodies: [BodyType] = [
        .plainText(example: "Warehouse operative, 2019 to now. Stock checks in Excel, trained new starters."),
        .json("application/json", schema: .named("Resume"), example: resumeExample),
        .json("application/resume+json", schema: .named("Resume"), example: resumeExample),
    ]
    private static let resumeExample: Node = [
        "work": [["position": "Warehouse operative", "startDate": "2019-03", "summary": "Stock checks in Excel."]],
        "skills": [["name": "Spreadsheets"]],
    ]
}
