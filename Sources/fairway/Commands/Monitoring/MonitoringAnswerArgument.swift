import ArgumentParser

/// A question and an answer, such as `ethnicity=asian`; whether there are such is for the use case to say.
struct MonitoringAnswerArgument: ExpressibleByArgument {
    let question: String
    let answer: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        question = String(parts[0])
        answer = String(parts[1])
    }
}
