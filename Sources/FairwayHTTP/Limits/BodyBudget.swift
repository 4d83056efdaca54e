import Synchronization

/// Counts the bytes of bodies that are held, all requests together.
final class BodyBudget: Sendable {
    private let limit: Int
    private let taken = Atomic(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// Bytes held now.
    var held: Int { taken.load(ordering: .relaxed) }

    /// A share for one request; what it took comes back when it ends.
    func share() -> Share { Share(budget: self) }

    /// What one request holds.
    final class Share: Sendable {
        private let budget: BodyBudget
        private let bytes = Atomic(0)

        fileprivate init(budget: BodyBudget) {
            self.budget = budget
        }

        deinit { budget.taken.subtract(bytes.load(ordering: .relaxed), ordering: .relaxed) }

        /// Takes bytes that have come.
        ///
        /// - Throws: `HTTPProblem.busy` when all requests together hold too many.
        func take(_ count: Int) throws {
            bytes.add(count, ordering: .relaxed)
            guard budget.taken.add(count, ordering: .relaxed).newValue <= budget.limit else { throw HTTPProblem.busy }
        }
    }
}
