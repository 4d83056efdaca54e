/// V9: attention received over many vacancies beside what scores would earn (Biega, Gummadi and Weikum 2018).
public struct AmortisedAttention: Sendable, Hashable {
    /// One community's sums over vacancies.
    public struct Group: Sendable, Hashable {
        /// The community.
        public var community: String
        /// Σ of its attention shares over the top k.
        public var attention: Double
        /// Σ of its score shares.
        public var relevance: Double
        /// Attention over relevance.
        public var ratio: Double { relevance > 0 ? attention / relevance : .nan }
    }

    /// Σ over residents of |attention − relevance|.
    public var l1: Double
    /// The same for one vacancy.
    public var l1PerVacancy: Double
    /// Each community.
    public var groups: [Group]
}

func amortisedAttention(
    _ lists: VacancyLists, _ table: AuditTable, _ parameters: AuditParameters
) -> AmortisedAttention {
    let weights = (0...parameters.k).map { $0 == 0 ? 0 : attention($0) }
    var attentionTotal = [Double](repeating: 0, count: table.vacancies.count)
    var scoreTotal = attentionTotal
    var vacancies = 0
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        if list.count > 0 { vacancies += 1 }
        for row in list.rows {
            let rank = Int(table.rank[Int(row)])
            if rank <= parameters.k { attentionTotal[vacancy] += weights[rank] }
            scoreTotal[vacancy] += max(0, table.score[Int(row)])
        }
    }
    var groups = lists.communities.map { AmortisedAttention.Group(community: $0, attention: 0, relevance: 0) }
    var l1 = 0.0
    for resident in 0..<table.residentCount where table.communityOfResident[resident] >= 0 {
        var received = 0.0
        var earned = 0.0
        for row in table.rows(of: resident) {
            let vacancy = Int(table.vacancyOfRow[row])
            let rank = Int(table.rank[row])
            if rank <= parameters.k { received += weights[rank] / attentionTotal[vacancy] }
            if scoreTotal[vacancy] > 0 { earned += max(0, table.score[row]) / scoreTotal[vacancy] }
        }
        l1 += abs(received - earned)
        groups[Int(table.communityOfResident[resident])].attention += received
        groups[Int(table.communityOfResident[resident])].relevance += earned
    }
    return AmortisedAttention(l1: l1, l1PerVacancy: l1 / Double(vacancies), groups: groups)
}
