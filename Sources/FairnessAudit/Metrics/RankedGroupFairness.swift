/// V8: how many vacancies' top k break the FA*IR minimum table of a community at 0.1, p its pool share.
///
/// Without any bias at most one in ten would.
public struct RankedGroupFairness: Sendable, Hashable {
    /// The community.
    public var community: String
    /// Vacancies whose pool holds the community and somebody else.
    public var vacancies: Int
    /// Vacancies that break the table.
    public var failing: Int
    /// Their share; NaN without vacancies.
    public var share: Double { vacancies > 0 ? Double(failing) / Double(vacancies) : .nan }
}

func rankedGroupFairness(
    _ lists: VacancyLists, _ table: AuditTable, _ parameters: AuditParameters
) -> [RankedGroupFairness] {
    var results = lists.communities.map { RankedGroupFairness(community: $0, vacancies: 0, failing: 0) }
    var tables = FairTopKTables()
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        let top = list.top(parameters.k, table)
        guard top > 0 else { continue }
        for (group, size) in list.sizes().enumerated() where size > 0 && size < list.count {
            results[group].vacancies += 1
            let minimum = tables.table(k: top, share: Double(size) / Double(list.count))
            if minimum.isBroken(by: list.groups.prefix(top).lazy.map { Int($0) == group }) {
                results[group].failing += 1
            }
        }
    }
    return results
}
