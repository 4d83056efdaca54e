/// The rows of a table as the ranked lists of its vacancies, known communities only.
///
/// Rows of unknown residents are left out, since they may stand in no comparison; ranks stay as logged. Made in one
/// counting pass, so that ten million rows cost two passes over their ranks.
struct VacancyLists: Sendable {
    /// Names of the communities.
    let communities: [String]
    /// Where each vacancy's rows begin in `rows`, with one more entry for the end.
    private let first: [Int32]
    /// Rows in order of vacancy, then rank.
    private let rows: [Int32]
    /// The community of each entry of `rows`.
    private let community: [Int32]

    /// The lists of a table; nil when it holds no ranks or no known resident has a row.
    init?(_ table: AuditTable) {
        guard !table.rank.isEmpty else { return nil }
        communities = table.communities
        var starts = [Int32](repeating: 0, count: table.vacancies.count + 1)
        for vacancy in table.vacancyOfRow { starts[Int(vacancy) + 1] += 1 }
        for vacancy in table.vacancies.indices { starts[vacancy + 1] += starts[vacancy] }
        // Ranks run 1…n without gaps, so each row's place is known at once.
        var placed = [Int32](repeating: -1, count: table.rowCount)
        var groups = placed
        for resident in 0..<table.residentCount {
            let group = table.communityOfResident[resident]
            guard group >= 0 else { continue }
            for row in table.rows(of: resident) {
                let place = Int(starts[Int(table.vacancyOfRow[row])]) + Int(table.rank[row]) - 1
                placed[place] = Int32(truncatingIfNeeded: row)
                groups[place] = group
            }
        }
        var kept = 0
        var keptStarts = [Int32](repeating: 0, count: starts.count)
        for vacancy in table.vacancies.indices {
            for place in Int(starts[vacancy])..<Int(starts[vacancy + 1]) where placed[place] >= 0 {
                placed[kept] = placed[place]
                groups[kept] = groups[place]
                kept += 1
            }
            keptStarts[vacancy + 1] = Int32(truncatingIfNeeded: kept)
        }
        guard kept > 0 else { return nil }
        placed.removeLast(placed.count - kept)
        groups.removeLast(groups.count - kept)
        first = keptStarts
        rows = placed
        community = groups
    }

    /// Number of vacancies, those without a known resident too.
    var count: Int { first.count - 1 }

    /// The list of one vacancy.
    func list(_ vacancy: Int) -> VacancyList {
        let range = Int(first[vacancy])..<Int(first[vacancy + 1])
        return VacancyList(groupCount: communities.count, rows: rows[range], groups: community[range])
    }
}

/// One vacancy's known rows in rank order.
struct VacancyList: Sendable {
    let groupCount: Int
    /// Rows of the table, first place first.
    let rows: ArraySlice<Int32>
    /// The community of each.
    let groups: ArraySlice<Int32>

    /// Number of rows.
    var count: Int { rows.count }

    /// Rows of each community.
    func sizes() -> [Int] {
        var sizes = [Int](repeating: 0, count: groupCount)
        for group in groups { sizes[Int(group)] += 1 }
        return sizes
    }

    /// How many rows have a logged rank within the top k.
    func top(_ k: Int, _ table: AuditTable) -> Int {
        var top = 0
        for row in rows {
            if Int(table.rank[Int(row)]) > k { break }
            top += 1
        }
        return top
    }
}
