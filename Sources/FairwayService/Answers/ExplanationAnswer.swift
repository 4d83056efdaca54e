import SkillsTaxonomy

/// A text line by line, with what was read in it, by which rule, and what was passed over.
public struct ExplanationAnswer: Encodable, Hashable, Sendable {
    /// One line of the text that is not blank.
    struct Line: Encodable, Hashable, Sendable {
        /// From 1.
        let line: Int
        let text: String
        /// In the order of the words.
        let notes: [Note]
    }

    /// One thing read, or passed over, in a line.
    struct Note: Encodable, Hashable, Sendable {
        /// What became of the words.
        enum Kind: String, Encodable, Hashable, Sendable {
            /// They name a skill.
            case skill
            /// They say a skill without naming it.
            case inferred
            /// They name a job.
            case jobTitle = "job-title"
            /// They name a qualification or a licence.
            case qualification
            /// They name a skill that is not counted.
            case passedOver = "passed-over"
            /// They state something that the taxonomy has no skill for.
            case unknown
        }

        let kind: Kind
        /// The skill or occupation; left out where there is none.
        let id: String?
        let label: String?
        let evidence: Evidence
        /// The rule that read them, or the reason they were passed over, as a word for programs.
        let rule: String
        /// The same in plain words.
        let reason: String
        /// 0…1; left out where nothing was believed.
        let confidence: Double?
    }

    let lines: [Line]
    let taxonomy: TaxonomyStamp
}
