import Foundation
public import SkillsTaxonomy

extension VacancyStore {
    /// A vacancy ready to be stored; everything that takes time is done before the database is asked.
    public struct Draft: Sendable {
        /// The employer's own reference.
        public let identifier: String?
        /// The document as it came, JSON text.
        public let posting: String
        /// The normalised vacancy; its identifier comes from its number once it is stored.
        public let vacancy: Vacancy
        /// What filters look at.
        public let terms: Terms
        /// Hashes that vacancies with nearly the same text share.
        public let marks: [Int64]
        /// `vacancy` as JSON.
        let normalised: String

        /// Makes a draft.
        ///
        /// - Throws: what the JSON encoder throws.
        public init(identifier: String?, posting: String, vacancy: Vacancy, terms: Terms, marks: [Int64]) throws {
            self.identifier = identifier
            self.posting = posting
            self.vacancy = vacancy
            self.terms = terms
            self.marks = marks
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            normalised = String(decoding: try encoder.encode(vacancy), as: UTF8.self)
        }
    }

    /// What filters look at.
    public struct Terms: Hashable, Sendable {
        /// Postcode district of the workplace.
        public let district: String?
        /// Identifiers of the occupations.
        public let families: [String]
        /// The lowest pay, pounds a year; nil where it is not stated or in other money.
        public let pay: Double?
        /// ISO date.
        public let posted: String
        /// ISO date.
        public let validThrough: String?
        /// Folded words of what is searched in.
        public let words: [String]

        /// Makes terms.
        public init(
            district: String?, families: [String], pay: Double?, posted: String, validThrough: String?,
            words: [String]
        ) {
            self.district = district
            self.families = families
            self.pay = pay
            self.posted = posted
            self.validThrough = validThrough
            self.words = words
        }
    }
}
