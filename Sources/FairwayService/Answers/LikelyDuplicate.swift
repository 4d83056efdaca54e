/// A stored vacancy that a new one is very likely the same as.
public struct LikelyDuplicate: Encodable, Hashable, Sendable {
    /// The identifier of the other vacancy.
    public let vacancy: String
    /// Share of the words, three at a time, that both have in common, 0…1; left out where the reference alone tells.
    let likeness: Double?
    /// Why, in one plain sentence.
    public let reason: String

    init(_ vacancy: String, likeness: Double, sameEmployer: Bool) {
        self.vacancy = vacancy
        self.likeness = (likeness * 100).rounded() / 100
        reason = "Vacancy \(vacancy) of \(sameEmployer ? "the same" : "another") employer says nearly the same."
    }

    init(sameReference vacancy: String) {
        self.vacancy = vacancy
        likeness = nil
        reason = "Vacancy \(vacancy) of the same employer has the same reference."
    }
}
