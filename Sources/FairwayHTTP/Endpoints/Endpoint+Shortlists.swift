import Communities
import FairwayService

extension Endpoint {
    static let makeShortlist = Endpoint(
        method: .post, path: "/v1/vacancies/{id}/shortlist", operation: "makeShortlist", topic: .vacancies,
        summary: "Shortlist for a vacancy",
        text: """
            Profiles of residents who agreed to it, ranked by the score they have for the vacancy themselves, under a \
            pseudonym of this vacancy. An employer sees the list for its own vacancy and no community; coaches and auditors \
            see the check by community too, with small counts hidden. Nothing is stored.
            """,
        access: .keys([.employer, .coach, .auditor]),
        parameters: [shortlistVacancy.erased, shortlistTop.erased, shortlistLevel.erased, whatIf.erased],
        success: Success(
            status: .ok, summary: "The list, best first.", schema: .named("Shortlist"), example: Examples.shortlist),
        keeping: .nobody,
        answer: { fairway, call in
            var options = ShortlistOptions()
            if let top = call[shortlistTop] { options.top = top }
            if let level = call[shortlistLevel] { options.level = level }
            options.showsReranking = call[whatIf] != nil
            return try .json(
                fairway.shortlist(call.required(shortlistVacancy), options: options, by: call.principal))
        })

    /// An order to show beside the list.
    private enum OtherOrder: String, CaseIterable, Sendable {
        case rerank
    }

    private static let shortlistVacancy = Parameter<String>.text(
        "id", in: .path, summary: "The vacancy's identifier.", example: "v000123",
        remedy: "Identifiers look like v000123.")
    private static let shortlistTop = Parameter<Int>.whole(
        "top", 1...100, standard: ShortlistOptions().top, summary: "How many profiles.", example: 10)
    private static let shortlistLevel = Parameter<CommunityLevel>.word(
        "by", summary: "The kind of community of the check.", standard: ShortlistOptions().level, example: .borough)
    private static let whatIf = Parameter<OtherOrder>.word(
        "whatIf",
        summary: "Shows beside the list, never instead of it, what holding every community to its share would do.",
        example: .rerank)
}
