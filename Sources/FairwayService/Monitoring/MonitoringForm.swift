import FairnessAudit

/// The questions of voluntary monitoring with their answers, for whoever asks them.
public struct MonitoringForm: Encodable, Hashable, Sendable {
    struct Answer: Encodable, Hashable, Sendable {
        let id: String
        let words: String
    }

    struct Question: Encodable, Hashable, Sendable {
        let id: String
        let question: String
        let answers: [Answer]
    }

    let questions: [Question]

    /// Every question there is.
    public init() {
        questions = MonitoringQuestion.allCases.map { question in
            Question(
                id: question.rawValue, question: question.wording,
                answers: question.answers.map { Answer(id: $0.id, words: $0.words) })
        }
    }
}
