public import Communities
import FairnessAudit

extension Fairway {
    /// How recorded matches come out for each community: who gets at least one good match.
    ///
    /// - Parameters:
    ///   - level: the kind of community.
    ///   - publish: hide counts under 10 and round the rest, as anything that leaves the authority must.
    /// - Throws: `FairwayError`; `notFound` when nothing is recorded yet.
    public func audit(by level: CommunityLevel, publish: Bool = true) throws(FairwayError) -> AuditAnswer {
        do {
            let table = try recordedTable(by: level).table
            let summary = try AuditSummary.make(
                from: table, metric: .goodMatch, publish: publish, parameters: AuditParameters())
            let places = try places()
            let answer = AuditAnswer(summary, level: level, taxonomyVersion: taxonomy.version) { code in
                try? places.areaName(code, level: level)
            }
            if publish { shared.withLock { $0.activity.audits[level] = Activity.AuditGap(answer) } }
            return answer
        } catch let error as FairwayError {
            throw error
        } catch {
            throw FairwayError(
                .unavailable, "The recorded matches do not add up: \(error)",
                remedy: "Run `fairway doctor` to see what is wrong.")
        }
    }
}
