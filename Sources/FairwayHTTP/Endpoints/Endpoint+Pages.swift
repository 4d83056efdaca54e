extension Endpoint {
    static let showDocs = Endpoint(
        method: .get, path: "/docs", operation: "showDocs", topic: .operations, summary: "This service for people",
        text: "A page with every operation, its parameters, examples and problems, written from the routes.",
        success: Success(status: .ok, summary: "The page.", schema: .string, mediaType: "text/html; charset=utf-8"),
        lane: .immediate, answer: { _, _ in docs })

    /// Written once; it does not change while the program runs.
    private static let docs = EndpointAnswer.page(DocsPage(endpoints: all).page)

    static let showProblem = Endpoint(
        method: .get, path: "/problems/{slug}", operation: "showProblem", topic: .operations,
        summary: "What a kind of problem means",
        text: "A page for people, to which the type of every problem leads: what it means and how to mend it.",
        parameters: [problemSlug.erased],
        success: Success(status: .ok, summary: "The page.", schema: .string, mediaType: "text/html; charset=utf-8"),
        lane: .immediate,
        answer: { _, call in
            let slug = try call.required(problemSlug)
            guard let kind = ProblemKind.all.first(where: { $0.slug == slug }) else { throw HTTPProblem.noSuchPath }
            return .page(kind.page)
        })

    private static let problemSlug = Parameter<String>.text(
        "slug", in: .path, summary: "The last part of the problem's type.", example: "invalid",
        remedy: "Follow the type of a problem.")
}
