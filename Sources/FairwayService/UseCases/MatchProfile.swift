import Communities
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Ranked jobs for a kept profile, as for its résumé, without the words that show the skills.
    ///
    /// - Parameter options: a longest way to work counts from the sector that is kept for travel; a postcode plays no part.
    /// - Throws: `FairwayError`: `notFound` when there is no such profile, `forbidden` when the resident did not agree to
    ///   `matching`, or to `travel` where a longest way is asked for.
    public func matchProfile(_ id: String, options: MatchOptions = MatchOptions()) throws(FairwayError) -> MatchAnswer {
        let stored = try keptProfile(id)
        guard stored.consents.contains(where: { $0.purpose == ConsentPurpose.matching.rawValue }) else {
            throw FairwayError(
                .forbidden, "The resident did not agree to have the profile matched again.",
                remedy: "Ask the resident to agree to matching, or send the résumé to /v1/matches.")
        }
        var options = options
        options.postcode = stored.travelSector
        guard options.maximumTravelMinutes == nil || stored.travelSector != nil else {
            throw FairwayError(
                .forbidden, "The resident did not agree to have the way to work counted.",
                remedy: "Leave the longest way out, or ask the resident to agree to travel.")
        }
        return try matched(stored.content.profile, options: options, against: nil, id: nil).answer
    }
}
