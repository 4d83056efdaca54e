import FairnessAudit
import Foundation
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Keeps what a resident answered for monitoring, in place of earlier answers; call only with the resident's explicit
    /// consent.
    ///
    /// Answers stand under a pseudonym of their own, are counted in audits and read by nothing else.
    ///
    /// - Returns: the last day they are kept: the one agreed to, or that of a profile's consent to `audit` where it is
    ///   earlier.
    /// - Throws: `FairwayError`, and nothing is kept: `invalid` for a wrong day, `notFound` where there is no such profile
    ///   or no recorded match, `forbidden` when the holder of the profile did not agree to `audit`.
    @discardableResult
    public func keepMonitoring(
        _ wish: MonitoringToKeep, of person: MonitoredPerson
    ) throws(FairwayError) -> String {
        let today = surroundings.today
        if let problem = Consent.problem(ofLastDay: wish.until, today: today, at: "/until") {
            throw FairwayError(DocumentError(kind: .invalid, problems: [problem]))
        }
        let monitoring = StoredMonitoring(
            answers: Dictionary(uniqueKeysWithValues: wish.answers.map { ($0.key.rawValue, $0.value) }),
            expiresOn: wish.until)
        switch person {
        case .profile(let id):
            _ = try keptProfile(id)
            let until = try withProfiles { store throws(StorageError) in
                let until = try store.replace(monitoring, ofProfile: id, on: today)
                try store.forgetErased()
                return until
            }
            guard let until else {
                throw FairwayError(
                    .forbidden, "The resident did not agree to be counted in audits, so answers would be of no use.",
                    remedy: "Keep the profile for audit too, if the resident agrees.")
            }
            return until
        case .resident(let reference):
            let record = try pseudonym(ofResident: reference)
            let person = try self.person(ofRecord: record)
            let isKept = try storing { database throws(StorageError) in
                let isKept = try database.monitoring.replace(monitoring, of: person, record: record)
                try database.forgetErased()
                return isKept
            }
            guard isKept else {
                throw FairwayError(
                    .notFound, "No match is recorded of a resident with this reference.",
                    remedy: "Record one first: `fairway match --record --resident <reference> cv.txt`.")
            }
            return wish.until
        }
    }

    /// Removes what a resident answered for monitoring.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is no such profile or nothing is kept.
    public func removeMonitoring(of person: MonitoredPerson) throws(FairwayError) {
        let record: String
        switch person {
        case .profile(let id):
            _ = try keptProfile(id)
            record = try pseudonym(ofProfile: id)
        case .resident(let reference): record = try pseudonym(ofResident: reference)
        }
        let person = try self.person(ofRecord: record)
        let isRemoved = try storing { database throws(StorageError) in
            let isRemoved = try database.monitoring.remove(person)
            if isRemoved { try database.forgetErased() }
            return isRemoved
        }
        guard isRemoved else {
            throw FairwayError(
                .notFound, "No answers of this resident are kept.",
                remedy: "Check that the identifier or reference was copied whole.")
        }
    }

    /// The pseudonym that a person's answers stand under; without the key nothing joins it with the match record.
    func person(ofRecord pseudonym: String) throws(FairwayError) -> String {
        let key = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
        return Self.person(ofRecord: pseudonym, key: key)
    }

    /// The same with a key that was read before.
    static func person(ofRecord pseudonym: String, key: Data) -> String {
        Self.pseudonym(of: Data("monitoring:\(pseudonym)".utf8), key: key)
    }
}
