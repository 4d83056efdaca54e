/// A schema.org JobPosting, read and checked, before its text is understood.
///
/// Field names and accepted shapes: https://schema.org/JobPosting. Unknown fields are kept in `original`.
public struct JobPosting: Hashable, Sendable {
    /// A piece of the advert's text with the place it came from.
    public struct Passage: Hashable, Sendable {
        /// What the field says about the importance of the skills in it.
        public enum Role: String, Sendable {
            /// Free description: headings and wording decide.
            case description
            /// Essential by its field (`skills`, `qualifications`, `x-mustHave`…).
            case essential
            /// Desirable by its field (`x-niceToHave`).
            case desirable
            /// What the person will do (`responsibilities`).
            case duties
        }

        /// JSON Pointer of the string.
        public let pointer: String
        /// Plain text; HTML has been taken out.
        public let text: String
        /// What its field says of the skills in it.
        public let role: Role

        /// Makes a passage.
        public init(pointer: String, text: String, role: Role) {
            self.pointer = pointer
            self.text = text
            self.role = role
        }
    }

    /// The employer's own reference, for finding duplicates.
    public var identifier: String?
    /// The job title, white space made single.
    public var title: String
    /// The employer's name; nil when it is not given.
    public var employer: String?
    /// Everything there is to read, the description first.
    public var passages: [Passage]
    /// ISO date (`2026-11-24`).
    public var datePosted: String?
    /// ISO date; after this day the vacancy is not matched.
    public var validThrough: String?
    /// Where the job is done; empty when it is not given.
    public var locations: [JobLocation]
    /// Whether it is done from home.
    public var isRemote: Bool
    /// What it pays; nil when it is not given.
    public var pay: Pay?
    /// schema.org employment types in capitals (`FULL_TIME`), sorted.
    public var employmentTypes: [String]
    /// Hours and pattern in the employer’s words.
    public var workHours: String?
    /// SOC or ESCO codes or names given by the employer.
    public var occupationalCategories: [String]
    /// Whole months asked for by `experienceRequirements`.
    public var monthsOfExperience: Int?
    /// The document as it came.
    public var original: JSONValue
}
