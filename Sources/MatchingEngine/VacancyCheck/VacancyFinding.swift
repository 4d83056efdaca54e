/// One thing a rule of the advert check has to say, with the words it is about.
public struct VacancyFinding: Hashable, Sendable, Codable {
    /// How much a finding asks of the employer.
    public enum Severity: String, Sendable, Codable, CaseIterable {
        /// The advert cannot run like this: pay under the legal floor, a fee, a closing date that has passed.
        case mustChange = "must-change"
        /// It keeps people out without need, or may break equality law.
        case shouldChange = "should-change"
        /// Worth a thought; there may be a good reason.
        case consider
        /// A fact to know; nothing need change.
        case note

        /// 0 for the most pressing.
        public var order: Int {
            switch self {
            case .mustChange: 0
            case .shouldChange: 1
            case .consider: 2
            case .note: 3
            }
        }
    }

    /// Where in the posting a finding is.
    public struct Place: Hashable, Sendable, Codable {
        /// JSON Pointer of the field; a field that is missing is named by the pointer it would have.
        public let pointer: String
        /// First Unicode scalar of the words in the field's plain text (HTML taken out), from 0; nil for a whole field.
        public let start: Int?
        /// The scalar after the words, so that `text[start..<end]` is `text`; nil for a whole field.
        public let end: Int?
        /// The exact words; nil for a whole field.
        public let text: String?

        /// Makes a place from its parts.
        public init(pointer: String, start: Int? = nil, end: Int? = nil, text: String? = nil) {
            self.pointer = pointer
            self.start = start
            self.end = end
            self.text = text
        }
    }

    /// The rule's name, such as `pay-below-minimum`.
    public let rule: String
    /// How much it asks of the employer.
    public let severity: Severity
    /// The words or fields it is about, in the order of the advert; never empty.
    public let places: [Place]
    /// What is wrong, in one plain sentence.
    public let problem: String
    /// What to change, in plain words.
    public let remedy: String
    /// Numbers behind the finding; empty for most.
    public let figures: [VacancyFigure]
    /// The identifier of another vacancy that the finding is about; nil for most.
    public let relatedVacancy: String?

    /// Makes a finding from its parts.
    public init(
        rule: String, severity: Severity, places: [Place], problem: String, remedy: String,
        figures: [VacancyFigure] = [], relatedVacancy: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.places = places
        self.problem = problem
        self.remedy = remedy
        self.figures = figures
        self.relatedVacancy = relatedVacancy
    }
}
