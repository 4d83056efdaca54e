public import FairnessAudit
public import Foundation
import SkillsTaxonomy

/// What a resident answers for monitoring, if they want to, and the last day they agree to have it kept.
public struct MonitoringToKeep: Hashable, Sendable {
    /// Identifiers of answers; at least one.
    public let answers: [MonitoringQuestion: String]
    /// ISO date.
    public let until: String

    /// Most bytes of a document; all questions take 300.
    public static let limit = 64 * 1024

    /// Reads questions and answers by their identifiers, such as `ethnicity` and `asian`.
    ///
    /// - Throws: `FairwayError` with a JSON Pointer for each question or answer that is none.
    public init(answers: [(question: String, answer: String)], until: String) throws(FairwayError) {
        var reading = Reading()
        for (question, answer) in answers { reading.add(question, answer) }
        self.init(answers: try reading.finish(), until: until)
    }

    /// Reads `{"answers": {"ethnicity": "asian"}, "until": "2027-05-24"}`.
    ///
    /// - Throws: `FairwayError` with a JSON Pointer for each problem.
    public init(document data: Data) throws(FairwayError) {
        let document = try IncomingText.object(
            data, name: "The answers", limit: Self.limit, example: "{\"answers\": {…}, \"until\": \"2027-05-24\"}")
        var reading = Reading()
        if case .object(let answers)? = document["answers"] {
            for (question, answer) in answers.sorted(by: { $0.key < $1.key }) { reading.add(question, answer.text) }
        }
        let until = document["until"]?.text
        if until == nil {
            reading.problems.append(
                DocumentProblem(
                    pointer: "/until", detail: "The last day of the consent is missing.",
                    remedy: "Give a date such as \"2027-05-24\"."))
        }
        self.init(answers: try reading.finish(), until: until ?? "")
    }

    private init(answers: [MonitoringQuestion: String], until: String) {
        self.answers = answers
        self.until = until
    }

    /// Takes answers one by one, with what is wrong with each.
    private struct Reading {
        private var answers: [MonitoringQuestion: String] = [:]
        private var isEmpty = true
        var problems: [DocumentProblem] = []

        mutating func add(_ name: String, _ answer: String?) {
            isEmpty = false
            // JSON Pointer (RFC 6901) has two characters of its own.
            let pointer = "/answers/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
            guard let question = MonitoringQuestion(rawValue: name) else {
                let questions = MonitoringQuestion.allCases.map(\.rawValue).joined(separator: ", ")
                return problems.append(
                    DocumentProblem(
                        pointer: pointer, detail: "There is no such question.", remedy: "Questions are \(questions)."))
            }
            guard answers[question] == nil else {
                return problems.append(
                    DocumentProblem(
                        pointer: pointer, detail: "The question is answered twice.", remedy: "Answer it once."))
            }
            guard let answer, question.words(of: answer) != nil else {
                let known = question.answers.map(\.id).joined(separator: ", ")
                return problems.append(
                    DocumentProblem(
                        pointer: pointer, detail: "This is no answer to the question about \(question.rawValue).",
                        remedy: "Answers are \(known). Leave it out for somebody who prefers not to say."))
            }
            answers[question] = answer
        }

        func finish() throws(FairwayError) -> [MonitoringQuestion: String] {
            var problems = problems
            if isEmpty {
                problems.append(
                    DocumentProblem(
                        pointer: "/answers", detail: "There is no answer to keep.",
                        remedy: "Answer at least one question, such as \"ethnicity\": \"asian\"."))
            }
            guard problems.isEmpty else { throw FairwayError(DocumentError(kind: .invalid, problems: problems)) }
            return answers
        }
    }
}
