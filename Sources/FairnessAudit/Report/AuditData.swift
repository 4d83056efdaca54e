/// What was audited: counts of the records, the unknown among them.
public struct AuditData: Sendable, Hashable {
    /// Rows: a resident scored for a vacancy.
    public var rows: Int
    /// Residents, known community or not.
    public var residents: Int
    /// Vacancies.
    public var vacancies: Int
    /// Residents whose community is not known: counted, never compared.
    public var unknownResidents: Int
    /// Known communities and their residents, in ascending order of name.
    public var residentsByCommunity: [(community: String, residents: Int)] {
        zip(communities, counts).map { ($0, $1) }
    }
    /// Residents logged without any vacancy.
    public var residentsWithoutAnyVacancy: Int
    /// Vacancies whose whole pool fits in the top k, about which the selection rate says nothing.
    public var vacanciesWithPoolOfKOrLess: Int
    var communities: [String]
    var counts: [Int]

    init(_ table: AuditTable, k: Int) {
        rows = table.rowCount
        residents = table.residentCount
        vacancies = table.vacancies.count
        communities = table.communities
        counts = Array(repeating: 0, count: table.communities.count)
        unknownResidents = 0
        residentsWithoutAnyVacancy = 0
        for resident in 0..<table.residentCount {
            let community = table.communityOfResident[resident]
            if community < 0 { unknownResidents += 1 } else { counts[Int(community)] += 1 }
            if table.rows(of: resident).isEmpty { residentsWithoutAnyVacancy += 1 }
        }
        var pools = [Int](repeating: 0, count: table.vacancies.count)
        for vacancy in table.vacancyOfRow { pools[Int(vacancy)] += 1 }
        vacanciesWithPoolOfKOrLess = pools.filter { $0 <= k }.count
    }
}
