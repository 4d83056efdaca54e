import FairwayService
import HTTPTypes

extension Endpoint {
    static let keepProfile = Endpoint(
        method: .post, path: "/v1/profiles", operation: "keepProfile", topic: .profiles, summary: "Keep a profile",
        text: """
            Keeps the skills of a résumé, never its text, for the purposes that the resident agrees to one by one, each \
            until a day of at most two years. A postcode becomes area codes, or with travel a sector, and is not kept. The \
            identifier in the answer cannot be guessed or found again: whoever has it may read and erase the profile.
            """,
        isRepeatable: true,
        body: [
            .json(
                "application/json", schema: .named("ProfileWish"), example: profileExample, limit: ProfileToKeep.limit)
        ],
        success: Success(
            status: .created, summary: "The profile is kept.", schema: .named("ProfileReceipt"),
            example: Examples.profileReceipt,
            headers: ["Location": "The address of the profile."]),
        keeping: .nobody, lane: .writing,
        answer: { fairway, call in
            let kept: @Sendable (ProfileReceipt) throws -> EndpointAnswer = { receipt in
                try .json(receipt, headers: [.location: "/v1/profiles/\(receipt.id)"], status: .created)
            }
            return try kept(
                fairway.keepProfile(ProfileToKeep(document: call.data), keeping: call.keeping(kept)))
        })

    static let listProfiles = Endpoint(
        method: .get, path: "/v1/profiles", operation: "listProfiles", topic: .profiles, summary: "List profiles",
        text: "A page of the profiles that are kept: their purposes, and nothing of their content.",
        access: .keys([.coach]), parameters: [profileLimit.erased, profileCursor.erased],
        success: Success(
            status: .ok, summary: "The page.", schema: .named("ProfilePage"), example: Examples.profilePage,
            headers: ["Link": "The next page (rel=\"next\"); absent on the last."]),
        keeping: .nobody,
        answer: { fairway, call in
            let limit = call[profileLimit] ?? 20
            let page = try profileCursor.blamed { () throws(FairwayError) in
                try fairway.profiles(limit: limit, cursor: call[profileCursor])
            }
            guard let next = page.nextCursor else { return try .json(page) }
            return try .json(page, headers: [.link: "</v1/profiles?limit=\(limit)&cursor=\(next)>; rel=\"next\""])
        })

    static let showProfile = Endpoint(
        method: .get, path: "/v1/profiles/{id}", operation: "exportProfile", topic: .profiles,
        summary: "Export a profile", text: "Everything that is held under the identifier, and for which purposes.",
        parameters: [profileID.erased],
        success: Success(
            status: .ok, summary: "All that is held.", schema: .named("ProfileExport"), example: Examples.profileExport),
        keeping: .nobody,
        answer: { fairway, call in try .json(fairway.profileExport(call.required(profileID))) })

    static let eraseProfile = Endpoint(
        method: .delete, path: "/v1/profiles/{id}", operation: "eraseProfile", topic: .profiles,
        summary: "Erase a profile",
        text: "The profile and what was recorded of it for audits are gone; counts by month are all that stays.",
        parameters: [profileID.erased], success: Success(status: .noContent, summary: "It is gone."), keeping: .nobody,
        lane: .writing,
        answer: { fairway, call in
            try fairway.eraseProfile(call.required(profileID))
            return .none
        })

    static let withdrawConsent = Endpoint(
        method: .delete, path: "/v1/profiles/{id}/consents/{purpose}", operation: "withdrawConsent", topic: .profiles,
        summary: "Withdraw a purpose",
        text: "What only this purpose needed is erased; with the last purpose the whole profile.",
        parameters: [profileID.erased, purpose.erased],
        success: Success(status: .noContent, summary: "The purpose is withdrawn."), keeping: .nobody, lane: .writing,
        answer: { fairway, call in
            try fairway.withdrawConsent(call.required(purpose), from: call.required(profileID))
            return .none
        })

    static let matchProfile = Endpoint(
        method: .get, path: "/v1/profiles/{id}/matches", operation: "matchProfile", topic: .profiles,
        summary: "Match a kept profile",
        text: """
            Ranked AI jobs as for the résumé, with the same scores, without the words that show the skills. It needs the \
            resident's consent to matching, and to travel where a longest way is given.
            """,
        parameters: [profileID.erased, top.erased, allJobs.erased, maximumTravel.erased, travelMode.erased],
        success: Success(
            status: .ok, summary: "The matches, best first.", schema: .named("Match"), example: Examples.match),
        failures: [.forbidden], keeping: .nobody,
        answer: { fairway, call in
            var options = MatchOptions()
            if let top = call[top] { options.top = top }
            options.allJobs = call[allJobs] ?? false
            options.maximumTravelMinutes = call[maximumTravel]
            if let mode = call[travelMode] { options.travelMode = mode }
            return try .json(fairway.matchProfile(call.required(profileID), options: options))
        })

    private static let profileLimit = Parameter<Int>.whole(
        "limit", 1...100, standard: 20, summary: "Most profiles on a page.", example: 50)
    private static let profileCursor = Parameter<String>.pattern(
        "cursor", Fairway.profileIDPattern, summary: "The nextCursor of the page before; leave it out for the first.",
        example: "pabcdefghijklmnopqrstuvwxyz234567", remedy: "Give the nextCursor of the page before, or leave it out."
    )
    static let profileID = Parameter<String>.text(
        "id", in: .path, summary: "The profile's identifier.", example: "pabcdefghijklmnopqrstuvwxyz234567",
        remedy: "Copy the identifier whole; it starts with p.")
    private static let purpose = Parameter<ConsentPurpose>(
        "purpose", in: .path, summary: "The purpose to withdraw.", schema: .words(ConsentPurpose.self),
        example: "audit",
        remedy: "Give one of: \(ConsentPurpose.allCases.map(\.rawValue).joined(separator: ", ")).",
        read: { ConsentPurpose(rawValue: $0) })

    private static let profileExample: Node = [
        "resume": "Warehouse operative, 2019 to now. Stock checks in Excel, trained new starters.",
        "postcode": "B11 1AA",
        "consents": [
            ["purpose": "matching", "until": "2027-11-24"], ["purpose": "audit", "until": "2027-11-24"],
        ],
    ]
}
