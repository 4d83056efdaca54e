import SkillsTaxonomy

/// What became of each vacancy of a batch.
public struct BatchAnswer: Encodable, Hashable, Sendable {
    /// How many were stored.
    public let stored: Int
    /// How many were refused.
    public let refused: Int
    /// In the order of the batch.
    public let items: [BatchItemAnswer]
}

/// What became of one vacancy of a batch.
public struct BatchItemAnswer: Encodable, Hashable, Sendable {
    /// Why a vacancy was refused.
    struct Problem: Encodable, Hashable, Sendable {
        /// A place that needs mending.
        struct Place: Encodable, Hashable, Sendable {
            /// JSON Pointer into the vacancy.
            let pointer: String
            let detail: String
            let remedy: String
        }

        /// The address of the kind's page.
        let type: String
        let title: String
        let detail: String
        let remedy: String
        /// Left out when the failure is of the whole.
        let errors: [Place]?

        init(_ error: FairwayError) {
            type = "/problems/\(error.kind.rawValue)"
            title = error.kind.title
            detail = error.detail
            remedy = error.remedy
            let places = error.problems.map {
                Place(pointer: $0.pointer, detail: $0.detail, remedy: $0.remedy)
            }
            errors = places.isEmpty ? nil : places
        }
    }

    /// Its place in the batch, from 0.
    public let index: Int
    /// 201 when it was stored, else what a post of it alone would have been answered.
    public let status: Int
    /// Its identifier, when it was stored.
    public let id: String?
    /// Other vacancies that it is very likely the same as; left out where there are none.
    let duplicates: [LikelyDuplicate]?
    /// Why it was refused.
    let problem: Problem?

    init(_ index: Int, id: String, duplicates: [LikelyDuplicate]) {
        self.index = index
        self.id = id
        status = 201
        self.duplicates = duplicates.isEmpty ? nil : duplicates
        problem = nil
    }

    init(_ index: Int, error: FairwayError) {
        self.index = index
        id = nil
        status = error.kind.httpStatus
        duplicates = nil
        problem = Problem(error)
    }
}
