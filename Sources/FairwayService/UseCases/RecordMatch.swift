import Communities
import Crypto
import Foundation
import MatchingEngine
import SkillsTaxonomy
import Storage

/// A match that the resident agreed to have counted in audits.
public struct MatchToRecord: Hashable, Sendable {
    /// The resident's résumé.
    public let resume: ResumeInput
    /// The resident's postcode; becomes area codes at once and is not kept. Nil counts as unknown.
    public let postcode: String?
    /// A reference that tells residents apart, such as a coach's client number; nil takes the résumé itself, so that the
    /// same résumé recorded twice is one resident. Only a keyed hash of it is kept.
    public let resident: String?

    /// Makes an entry from its parts.
    public init(resume: ResumeInput, postcode: String?, resident: String?) {
        self.resume = resume
        self.postcode = postcode
        self.resident = resident
    }
}

extension Fairway {
    /// Matches a résumé and keeps a pseudonymous record for audits: area codes and points, no postcode, no text.
    ///
    /// A new record of the same resident replaces the old one. Call only with the resident's consent.
    ///
    /// - Throws: `FairwayError`; nothing is kept then.
    public func matchAndRecord(
        _ entry: MatchToRecord, options: MatchOptions = MatchOptions(), id: String? = nil
    ) throws(FairwayError) -> MatchAnswer {
        let answer = try match(entry.resume, options: options, id: id)
        try keep([try record(of: entry)])
        return answer
    }

    /// Stores records, and removes those that have been kept long enough.
    func keep(_ records: [MatchRecord]) throws(FairwayError) {
        let keepFrom = try firstKeptPeriod()
        try storing { database throws(StorageError) in
            try database.matchRecords.store(records, keepFrom: keepFrom)
        }
    }

    /// The record of a resident.
    ///
    /// Travel and other wishes play no part in it: every resident is recorded by the same rule.
    ///
    /// - Parameter earlier: a record of the same résumé, whose trail is taken over; nil to score it.
    func record(of entry: MatchToRecord, likeBefore earlier: MatchRecord? = nil) throws(FairwayError) -> MatchRecord {
        let areas = if let postcode = entry.postcode { try areaCodes(of: postcode) } else { AreaCodes() }
        let identity =
            switch (entry.resident, entry.resume) {
            case (let resident?, _): Self.identity(ofResident: resident)
            case (nil, .text(let data)), (nil, .json(let data)): Data("resume:".utf8) + data
            }
        let trail = if let kept = earlier?.trail { kept } else { try trail(of: profile(of: entry.resume)) }
        return MatchRecord(
            resident: try pseudonym(of: identity), period: surroundings.month.description, areas: areas,
            taxonomyVersion: taxonomy.version, engineVersion: MatchingEngine.version, trail: trail)
    }

    /// How a profile scores for every vacancy that anyone could be matched with today.
    func trail(of profile: Profile) throws(FairwayError) -> MatchTrail {
        let request = try request(for: MatchOptions())
        let engine = try engine()
        let loaded = try loadedIndex()
        let points = engine.pointsInPool(of: profile, in: loaded.index, request: request)
        return MatchTrail(
            pool: points == nil ? nil : pool(of: loaded, engine: engine, request: request), points: points ?? [],
            features: AuditedFeatures.values(of: profile),
            stratum: AuditedFeatures.skillLevel(of: profile, in: taxonomy)
        )
    }

    /// The pool of an index on one day; made once, since every resident matched against it shares it.
    private func pool(of loaded: LoadedIndex, engine: MatchingEngine, request: MatchRequest) -> VacancyPool {
        if let known = shared.withLock({ $0.pool }), known.position == loaded.position, known.day == request.today {
            return known.pool
        }
        let pool = engine.pool(of: loaded.index, request: request)
        shared.withLock { $0.pool = LoadedPool(pool: pool, position: loaded.position, day: request.today) }
        return pool
    }

    /// The areas of a postcode as typed, which goes no further than here.
    func areaCodes(of postcode: String) throws(FairwayError) -> AreaCodes {
        let parsed = try postcodeText(postcode)
        return try bestPlace(postcode)?.areas ?? Self.areas(of: parsed)
    }

    private static func areas(of text: PostcodeText) -> AreaCodes {
        switch text {
        case .unit(let postcode): AreaCodes(district: postcode.district, sector: postcode.sector)
        case .sector(let sector): AreaCodes(district: String(sector.prefix { $0 != " " }), sector: sector)
        case .district(let district): AreaCodes(district: district)
        case .area, .special, .empty: AreaCodes()
        }
    }

    private static func identity(ofResident reference: String) -> Data { Data(("resident:" + reference).utf8) }

    /// The pseudonym that the match record of a resident stands under, by the reference it was recorded with.
    func pseudonym(ofResident reference: String) throws(FairwayError) -> String {
        try pseudonym(of: Self.identity(ofResident: reference))
    }

    private func pseudonym(of identity: Data) throws(FairwayError) -> String {
        let key = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
        return Self.pseudonym(of: identity, key: key)
    }

    /// HMAC-SHA256 of an identity with a key that stands outside the database, as 32 hexadecimal digits.
    static func pseudonym(of identity: Data, key: Data) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: identity, using: SymmetricKey(data: key))
        return Hexadecimal.text(code.prefix(16))
    }
}
