import Foundation
import Storage

extension Fairway {
    /// What is held about people, why, until when, where and how many, from the live database: the part of a record of
    /// processing (UK GDPR, article 30) that the system itself can fill, and what only a person can.
    ///
    /// - Throws: `FairwayError`.
    public func privacyReport() throws(FairwayError) -> PrivacyReport {
        let today = surroundings.today
        let database = "the database \(configuration.databasePath)"
        let (profiles, purposes, counts) = try withProfiles(isReading: true) { store throws(StorageError) in
            (try store.count(), try store.purposes(on: today), try store.counts())
        }
        let (records, periods, keys, vacancies, monitoring) = try storing { database throws(StorageError) in
            (
                try database.matchRecords.count(), try database.matchRecords.keptPeriods(),
                try database.accessKeys.all().count, try database.vacancies.count(), try database.monitoring.summary()
            )
        }
        func agreed(_ purpose: ConsentPurpose) -> (count: Int, until: String) {
            let found = purposes.first { $0.purpose == purpose.rawValue }
            return (
                found?.profiles ?? 0,
                found.map { "the day agreed to, at the latest \($0.until)" } ?? "the day agreed to"
            )
        }
        var holdings = [
            PrivacyReport.Holding(
                what: "profiles of residents: skills, jobs and qualifications as identifiers and figures, no text",
                why: "only what each resident agreed to, purpose by purpose",
                basis: "consent (article 6(1)(a)), withdrawn by the holder of the identifier at any time",
                until: "the last day of the last purpose; swept when the service starts and once a day",
                place: database, count: profiles)
        ]
        for purpose in ConsentPurpose.allCases {
            let held = agreed(purpose)
            holdings.append(
                PrivacyReport.Holding(
                    what: "consents to \(purpose.rawValue)", why: purpose.words, basis: "consent (article 6(1)(a))",
                    until: held.until, place: database, count: held.count))
        }
        holdings += [
            PrivacyReport.Holding(
                what: "match records: a pseudonym, area codes, points for vacancies and a few figures of the résumé",
                why: "audits of fairness between areas", basis: "consent (article 6(1)(a))",
                until: periods.map { "\($0) months, then removed" }
                    ?? "nobody has said how many months; see `fairway audit records`",
                place: database, count: records),
            PrivacyReport.Holding(
                what:
                    "people's voluntary monitoring answers, such as ethnic group, disability or religion, apart from the "
                    + "match records and under another pseudonym (special category data)",
                why: "audits of fairness between groups of people, in totals only; never an input of the matcher",
                basis: "explicit consent (articles 6(1)(a) and 9(2)(a)), withdrawn at any time",
                until: monitoring.until.map { "the day agreed to, at the latest \($0); swept once a day" }
                    ?? "the day agreed to, at most two years; swept once a day",
                place: database, count: monitoring.people),
            PrivacyReport.Holding(
                what: "the key that makes pseudonyms", why: "so that the same resident is counted once",
                basis: "a safeguard, no personal data", until: "as long as the records",
                place: configuration.effectiveKeyFile.path,
                count: FileManager.default.fileExists(atPath: configuration.effectiveKeyFile.path) ? 1 : 0),
            PrivacyReport.Holding(
                what: "vacancies, as employers sent them; they may name a person to write to",
                why: "matching residents with jobs",
                basis: "for the authority to say: public task (article 6(1)(e)) or legitimate interests",
                until: "removed by the employer", place: database, count: vacancies),
            PrivacyReport.Holding(
                what: "keys of the service: whose they are and a hash of the secret", why: "who may do what",
                basis: "for the authority to say: public task or legitimate interests",
                until: "revoked ones are kept, so that their vacancies still have an owner", place: database,
                count: keys),
        ]
        return PrivacyReport(
            date: today, version: Self.version, holdings: holdings,
            counts: counts.map { PrivacyReport.Count(month: $0.month, event: $0.event.rawValue, count: $0.count) },
            notHeld: PrivacyReport.neverHeld, forPeople: PrivacyReport.forPeople)
    }
}
