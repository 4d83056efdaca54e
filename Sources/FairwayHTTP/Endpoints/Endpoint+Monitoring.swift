import FairwayService

extension Endpoint {
    static let keepMonitoring = Endpoint(
        method: .put, path: "/v1/profiles/{id}/monitoring", operation: "keepMonitoring", topic: .profiles,
        summary: "Keep answers for monitoring",
        text: """
            What a resident answers to voluntary questions, such as their ethnic group, with explicit consent until a day. \
            It takes the place of earlier answers. Answers are kept apart from the profile and the match under another \
            pseudonym, change no score, are counted in audits only, and go with the consent to `audit`, which is needed, \
            at the latest.
            """,
        parameters: [profileID.erased],
        body: [
            .json(
                "application/json", schema: .named("Monitoring"),
                example: ["answers": ["ethnicity": "asian", "age": "25-34"], "until": "2027-05-24"],
                limit: MonitoringToKeep.limit)
        ],
        success: Success(status: .noContent, summary: "The answers are kept."), failures: [.forbidden],
        keeping: .nobody, lane: .writing,
        answer: { fairway, call in
            try fairway.keepMonitoring(
                MonitoringToKeep(document: call.data), of: .profile(call.required(profileID)))
            return .none
        })

    static let removeMonitoring = Endpoint(
        method: .delete, path: "/v1/profiles/{id}/monitoring", operation: "removeMonitoring", topic: .profiles,
        summary: "Remove answers for monitoring", text: "What was answered is erased; the profile stays as it is.",
        parameters: [profileID.erased], success: Success(status: .noContent, summary: "They are gone."),
        keeping: .nobody, lane: .writing,
        answer: { fairway, call in
            try fairway.removeMonitoring(of: .profile(call.required(profileID)))
            return .none
        })
}
