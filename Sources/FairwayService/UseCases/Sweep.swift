import Foundation
import Storage

/// What a sweep took out.
public struct SweepReport: Encodable, Hashable, Sendable {
    /// Vacancies whose last day has passed.
    public var vacancies = 0
    /// Answers kept for repeated requests, older than a day.
    public var requestKeys = 0
    /// Jobs that were done more than a week ago.
    public var jobs = 0
    /// Consents whose time was over.
    public var expiredConsents = 0
    /// Profiles that had none left.
    public var erasedProfiles = 0

    /// Monitoring answers whose last day has passed.
    public var monitoringAnswers = 0

    /// Nothing.
    public init() {}
}

extension Fairway {
    /// Vacancies removed in one transaction, so that others need not wait long.
    private static let sweptAtOnce = 500
    /// How long a finished job can be asked for: a week, in seconds.
    private static let jobsKeptFor: TimeInterval = 7 * 24 * 60 * 60

    /// Removes what has had its time: expired vacancies, kept answers, finished jobs, monitoring answers, consents
    /// and what they were for.
    ///
    /// - Throws: `FairwayError` when the database cannot be written.
    public func sweep() throws(FairwayError) -> SweepReport {
        var report = SweepReport()
        let today = surroundings.today
        while true {
            let removed = try storing { database throws(StorageError) in
                try database.vacancies.removeExpired(before: today, limit: Self.sweptAtOnce)
            }
            report.vacancies += removed
            guard removed == Self.sweptAtOnce else { break }
        }
        let kept = keptSince
        let jobsKept = surroundings.now().addingTimeInterval(-Self.jobsKeptFor).formatted(.iso8601)
        report.requestKeys = try storing { database throws(StorageError) in
            try database.requestKeys.removeAll(before: kept)
        }
        report.jobs = try storing { database throws(StorageError) in try database.jobs.removeDone(before: jobsKept) }
        report.monitoringAnswers = try storing { database throws(StorageError) in
            try database.monitoring.sweep(on: today)
        }
        // It empties the log too.
        let profiles = try sweepProfiles()
        report.expiredConsents = profiles.expiredConsents
        report.erasedProfiles = profiles.erasedProfiles
        return report
    }
}
