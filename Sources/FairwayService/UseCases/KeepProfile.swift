import Communities
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

extension Fairway {
    /// Keeps the profile of a résumé for the purposes that the resident agreed to; the text is read and dropped.
    ///
    /// With `audit` the outcome is recorded as for `matchAndRecord`, under a pseudonym of the profile.
    ///
    /// - Parameter keeping: the key under which the answer is kept, so that a repeated request is answered the same.
    /// - Throws: `FairwayError` with a JSON Pointer for each problem; nothing is kept then.
    public func keepProfile(
        _ wish: ProfileToKeep, keeping: Keeping<ProfileReceipt>? = nil
    ) throws(FairwayError) -> ProfileReceipt {
        let consents = try consents(for: wish)
        let purposes = Set(consents.map(\.purpose))
        let document = try wish.resume.document()
        let profile = resumeReader.read(document, today: surroundings.month).profile
        guard profile.information != .none else {
            throw FairwayError(
                .invalid, "The résumé shows no skill and no job that Fairway knows, so there is nothing to keep.",
                remedy: "Say in a few sentences what you did, paid or not, and with which tools.",
                problems: [
                    DocumentProblem(
                        pointer: "/resume", detail: "The résumé shows no skill and no job that Fairway knows.",
                        remedy: "Say in a few sentences what you did, paid or not, and with which tools.")
                ])
        }
        var areas =
            try wish.postcode.map { postcode throws(FairwayError) in try areasToKeep(of: postcode) } ?? AreaCodes()
        // A sector and a ward together come near a street; only a journey needs the sector.
        let sector = areas.sector
        areas.sector = nil
        let mayHaveAreas = !purposes.isDisjoint(with: [.audit, .shortlists])
        let today = surroundings.today
        let stored = StoredProfile(
            id: "p" + RandomName.text(of: surroundings.randomBytes(20)), content: StoredProfileContent(profile),
            taxonomyVersion: taxonomy.version, createdOn: today, areas: mayHaveAreas ? areas : AreaCodes(),
            travelSector: purposes.contains(.travel) ? sector : nil, consents: consents.map(\.stored))
        let record = try purposes.contains(.audit) ? auditRecord(of: stored) : nil
        let receipt = ProfileReceipt(
            stored, consents: consents, leftOut: PersonalDataFinder().counts(in: try wish.resume.text()),
            taxonomy: taxonomy)
        let write = try withProfiles { store throws(StorageError) in
            try store.insert(
                stored, record: record, time: surroundings.timestamp,
                keeping: keeping.map { keeping in
                    RequestKeeping(key: keeping.key, since: keptSince) { _ in try keeping.answer(receipt) }
                })
        }
        _ = try done(write)
        return receipt
    }

    /// Everything that is held under the identifier of a profile.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is none, or no purpose of it holds any more.
    public func profileExport(_ id: String) throws(FairwayError) -> ProfileExport {
        let stored = try keptProfile(id)
        let pseudonym = try pseudonym(ofProfile: id)
        let (person, today) = (try person(ofRecord: pseudonym), surroundings.today)
        let (record, monitoring) = try storing { database throws(StorageError) in
            (try database.matchRecords.find(pseudonym), try database.monitoring.find(person, on: today))
        }
        return ProfileExport(stored, record: record, monitoring: monitoring, taxonomy: taxonomy)
    }

    /// A page of the profiles that are kept, for a job coach: which purposes hold and until when.
    ///
    /// - Parameters:
    ///   - limit: 1…100.
    ///   - cursor: where the last page ended; nil for the first.
    /// - Throws: `FairwayError` when the limit or the cursor is wrong.
    public func profiles(limit: Int = 20, cursor: String? = nil) throws(FairwayError) -> ProfilePage {
        guard (1...100).contains(limit) else {
            throw FairwayError(.invalid, "The limit must be from 1 to 100.", remedy: "Ask for 20, for example.")
        }
        if let cursor, !Self.isProfileID(cursor) {
            throw FairwayError(
                .invalid, "The cursor is not one that Fairway gave.", remedy: "Start again without a cursor.")
        }
        let today = surroundings.today
        let (rows, total) = try withProfiles(isReading: true) { store throws(StorageError) in
            (try store.list(after: cursor ?? "", limit: limit + 1, on: today), try store.count())
        }
        return ProfilePage(
            items: rows.prefix(limit).map(ProfileSummary.init),
            nextCursor: rows.count > limit ? rows.prefix(limit).last?.id : nil, total: total)
    }

    /// The shape of a profile's identifier, and so of a cursor in their list, for the descriptions that callers read.
    public static let profileIDPattern = "^p[a-z2-7]{32}$"

    /// The kept profile with an identifier.
    ///
    /// - Throws: `FairwayError`, `notFound` when there is none, or no purpose of it holds any more.
    func keptProfile(_ id: String) throws(FairwayError) -> StoredProfile {
        let today = surroundings.today
        let stored =
            Self.isProfileID(id)
            ? try withProfiles(isReading: true) { store throws(StorageError) in try store.find(id, on: today) } : nil
        guard let stored else { throw Self.noProfile }
        return stored
    }

    /// Runs a call on the kept profiles and turns its error into one for people.
    ///
    /// - Parameter isReading: the call takes nothing back, so it needs no key for pseudonyms, and none is made.
    func withProfiles<Value>(
        isReading: Bool = false, _ body: (ProfileStore) throws(StorageError) -> Value
    ) throws(FairwayError) -> Value {
        let key =
            isReading
            ? Data()
            : try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
        func words(_ purposes: ConsentPurpose...) -> Set<String> { Set(purposes.map(\.rawValue)) }
        let rules = ProfileStore.Rules(
            keeping: words(.matching, .shortlists, .audit), areas: words(.audit, .shortlists),
            travel: words(.matching, .travel), records: ConsentPurpose.audit.rawValue,
            pseudonym: { Self.pseudonym(ofProfile: $0, key: key) },
            person: { Self.person(ofRecord: Self.pseudonym(ofProfile: $0, key: key), key: key) })
        return try storing { database throws(StorageError) in try body(database.profiles(rules)) }
    }

    /// The pseudonym that the match record of a profile stands under.
    func pseudonym(ofProfile id: String) throws(FairwayError) -> String {
        let key = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
        return Self.pseudonym(ofProfile: id, key: key)
    }

    private static func pseudonym(ofProfile id: String, key: Data) -> String {
        Self.pseudonym(of: Data("profile:\(id)".utf8), key: key)
    }

    static let noProfile = FairwayError(
        .notFound, "There is no profile with this identifier, or the consent to keep it has ended.",
        remedy: "Check that the identifier was copied whole; it starts with p.")

    static func isProfileID(_ text: String) -> Bool {
        // The same as `profileIDPattern`.
        text.wholeMatch(of: /p[a-z2-7]{32}/) != nil
    }

    // MARK: Parts

    /// Unlike elsewhere the error does not quote what was typed: it may stand in a log of the caller's.
    private func areasToKeep(of postcode: String) throws(FairwayError) -> AreaCodes {
        do throws(FairwayError) { return try areaCodes(of: postcode) } catch {
            guard error.kind == .invalid else { throw error }
            throw FairwayError(
                DocumentError(
                    kind: .invalid,
                    problems: [
                        DocumentProblem(
                            pointer: "/postcode", detail: "This is not a postcode.",
                            remedy: "Give one such as B11 1AA, or leave it out.")
                    ]))
        }
    }

    private func auditRecord(of stored: StoredProfile) throws(FairwayError) -> MatchRecord {
        MatchRecord(
            resident: try pseudonym(ofProfile: stored.id), period: surroundings.month.description,
            areas: stored.areas, taxonomyVersion: taxonomy.version, engineVersion: MatchingEngine.version,
            trail: try trail(of: stored.content.profile))
    }

    private func consents(for wish: ProfileToKeep) throws(FairwayError) -> [Consent] {
        let today = surroundings.today
        var problems: [DocumentProblem] = []
        func wrong(_ place: Int, _ member: String, _ detail: String, _ remedy: String) {
            problems.append(
                DocumentProblem(pointer: "/consents/\(place)/\(member)", detail: detail, remedy: remedy))
        }
        let purposes = wish.wishes.map(\.purpose)
        for (place, item) in wish.wishes.enumerated() {
            if purposes[..<place].contains(item.purpose) {
                wrong(place, "purpose", "The purpose stands there twice.", "Give each purpose once.")
            }
            if let problem = Consent.problem(
                ofLastDay: item.until, today: today, at: "/consents/\(place)/until")
            {
                problems.append(problem)
            }
            if item.purpose == .travel {
                if !purposes.contains(.matching) {
                    wrong(
                        place, "purpose", "Travel is only for matching.", "Agree to matching too, or leave travel out.")
                }
                if wish.postcode == nil {
                    wrong(place, "purpose", "Travel needs a postcode to start from.", "Send a postcode too.")
                }
            }
        }
        if purposes.isEmpty {
            problems.append(
                DocumentProblem(
                    pointer: "/consents", detail: "Nothing is kept without a consent to each purpose.",
                    remedy: "Agree to at least one purpose."))
        }
        guard problems.isEmpty else { throw FairwayError(DocumentError(kind: .invalid, problems: problems)) }
        return wish.wishes.map { Consent(purpose: $0.purpose, givenOn: today, expiresOn: $0.until) }
            .sorted { $0.purpose.rawValue < $1.purpose.rawValue }
    }
}
