import Testing

@testable import FairnessAudit

@Suite("Questions of voluntary monitoring")
struct MonitoringQuestionTests {
    @Test("each has answers with identifiers of their own, and plain words", arguments: MonitoringQuestion.allCases)
    func answers(_ question: MonitoringQuestion) {
        let ids = question.answers.map(\.id)
        #expect(ids.count >= 2 && Set(ids).count == ids.count)
        #expect(Set(question.answers.map(\.words)).count == ids.count)
        for answer in question.answers {
            #expect(answer.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
            #expect(question.words(of: answer.id) == answer.words)
        }
        #expect(question.words(of: "prefer-not-to-say") == nil)
        #expect(question.wording.hasSuffix("?"))
    }

    @Test("the rules of publication know every question, and let none be crossed with a ward")
    func rules() throws {
        #expect(
            PublicationRules.monitoring
                == ["age", "disability", "ethnicity", "gender", "religion", "sex", "sexual-orientation"])
        for question in MonitoringQuestion.allCases {
            try PublicationRules.check(question.rawValue)
            #expect(throws: AuditInputError.self) { try PublicationRules.check("ward × \(question.rawValue)") }
        }
    }
}
