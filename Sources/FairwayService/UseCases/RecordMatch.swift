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
    /// Places in a resident's own list that a record keeps (k_resident of AUDIT-SPEC.md).
    static let recordedPlaces = 20

    /// Matches a résumé and keeps a pseudonymous record for audits: area codes and scores, no postcode, no text.
    ///
    /// A new record of the same resident replaces the old one. Call only with the resident's consent.
    ///
    /// - Throws: `FairwayError`; nothing is kept then.
    public func matchAndRecord(
        _ entry: MatchToRecord, options: MatchOptions = MatchOptions(), id: String? = nil
    ) throws(FairwayError) -> MatchAnswer {
        let answer = try match(entry.resume, options: options, id: id)
        let record = try record(of: entry)
        try storing { database throws(StorageError) in try database.matchRecords.store([record]) }
        return answer
    }

    /// The record of a resident.
    ///
    /// Travel and other wishes play no part in it: every resident is recorded by the same rule.
    ///
    /// - Parameter earlier: a record of the same résumé, whose outcomes are taken over; nil to match it.
    func record(of entry: MatchToRecord, likeBefore earlier: MatchRecord? = nil) throws(FairwayError) -> MatchRecord {
        let areas = if let postcode = entry.postcode { try areaCodes(of: postcode) } else { AreaCodes() }
        let identity =
            switch (entry.resident, entry.resume) {
            case (let resident?, _): Data(("resident:" + resident).utf8)
            case (nil, .text(let data)), (nil, .json(let data)): Data("resume:".utf8) + data
            }
        let outcomes = if let earlier { earlier.outcomes } else { try outcomes(of: profile(of: entry.resume)) }
        return MatchRecord(
            resident: try pseudonym(of: identity), period: String(surroundings.today.prefix(7)), areas: areas,
            taxonomyVersion: taxonomy.version, engineVersion: MatchingEngine.version,
            outcomes: outcomes)
    }

    /// The places of a profile in its own list that a record keeps.
    func outcomes(of profile: Profile) throws(FairwayError) -> [MatchRecord.Outcome] {
        var options = MatchOptions()
        options.top = Self.recordedPlaces
        return try matched(profile, options: options, against: nil, id: nil).matches.map {
            MatchRecord.Outcome(
                vacancy: $0.vacancy.id, rank: $0.rank, score: $0.score,
                pay: $0.vacancy.pay.flatMap { $0.currency == "GBP" ? $0.yearly : nil })
        }
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

    private func pseudonym(of identity: Data) throws(FairwayError) -> String {
        let key = try PseudonymKey.load(from: configuration.effectiveKeyFile, randomBytes: surroundings.randomBytes)
        return Self.pseudonym(of: identity, key: key)
    }

    /// HMAC-SHA256 of an identity with a key that stands outside the database, as 32 hexadecimal digits.
    static func pseudonym(of identity: Data, key: Data) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: identity, using: SymmetricKey(data: key))
        return code.prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
