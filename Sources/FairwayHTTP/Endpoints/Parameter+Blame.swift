import FairwayService

extension Parameter {
    /// Runs a use case and names this parameter when the use case finds a value wrong, for calls in which no other value
    /// can be.
    func blamed<Answer>(_ body: () throws(FairwayError) -> Answer) throws -> Answer {
        do throws(FairwayError) {
            return try body()
        } catch {
            guard error.kind == .invalid, error.problems.isEmpty else { throw error }
            throw HTTPProblem(
                kind: .invalid, detail: error.detail, remedy: error.remedy,
                entries: [ProblemEntry(erased, detail: error.detail, remedy: error.remedy)])
        }
    }
}
