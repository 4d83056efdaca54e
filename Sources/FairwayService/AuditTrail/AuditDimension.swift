public import Communities
public import FairnessAudit

/// By what recorded matches are audited: a kind of area, or a question of voluntary monitoring.
public enum AuditDimension: Hashable, Sendable, CaseIterable, RawRepresentable {
    /// The area a resident lives in.
    case area(CommunityLevel)
    /// What a resident answered; audited in the published form only.
    case monitoring(MonitoringQuestion)

    /// The areas, from the finest, and then the questions.
    public static var allCases: [AuditDimension] {
        CommunityLevel.allCases.map(area) + MonitoringQuestion.allCases.map(monitoring)
    }

    /// The dimension of a word such as `district` or `ethnicity`; nil when there is none.
    public init?(rawValue: String) {
        if let level = CommunityLevel(rawValue: rawValue) {
            self = .area(level)
        } else if let question = MonitoringQuestion(rawValue: rawValue) {
            self = .monitoring(question)
        } else {
            return nil
        }
    }

    /// The word for it, which no two share.
    public var rawValue: String {
        switch self {
        case .area(let level): level.rawValue
        case .monitoring(let question): question.rawValue
        }
    }

    /// In words, for headings: "postcode district", "ethnic group".
    public var label: String {
        switch self {
        case .area(let level): level.label
        case .monitoring(let question): question.label
        }
    }

    /// More than one of them, for sentences.
    var plural: String {
        switch self {
        case .area(.ruralUrban): "rural and urban areas"
        case .area(let level): level.label + "s"
        case .monitoring(let question): question.plural
        }
    }

    /// The question, where it is one.
    var question: MonitoringQuestion? {
        if case .monitoring(let question) = self { question } else { nil }
    }
}
