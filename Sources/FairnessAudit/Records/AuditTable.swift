/// Match records as typed columns, sorted by resident then vacancy, with every identifier held once.
///
/// Codes are places in the sorted identifier lists, so code order is identifier order. One row takes about
/// 26 bytes; what is only ever needed per resident (features, parts, dimensions) or per vacancy (pay) is held there.
/// Make one from records, from CSV bytes, or row by row with `AuditTableBuilder`.
public struct AuditTable: Sendable {
    /// The names of the open-ended columns.
    public internal(set) var columns = AuditColumns()
    /// Resident identifiers in ascending byte order.
    public internal(set) var residents: [String] = []
    /// Vacancy identifiers in ascending byte order.
    public internal(set) var vacancies: [String] = []
    /// Known communities in ascending byte order; unknown is not one of them.
    public internal(set) var communities: [String] = []
    /// Reporting periods in ascending byte order; empty when the records name none.
    public internal(set) var periods: [String] = []
    /// Strata in ascending byte order; empty when the records name none.
    public internal(set) var strata: [String] = []

    /// The community of each resident, -1 for unknown.
    var communityOfResident: [Int32] = []
    /// Where each resident's rows begin, with one more entry for the end.
    var firstRow: [Int32] = [0]
    /// The vacancy of each row.
    var vacancyOfRow: [Int32] = []
    /// The rank in the vacancy's list of each row; empty when no record has one.
    var rank: [Int32] = []
    /// The score of each row.
    var score: [Double] = []
    /// 1 or 0 for each row; empty when the records do not say.
    var selected: [Int8] = []
    /// 1, 0 or -1 (not judged) for each row; empty when no record says.
    var relevant: [Int8] = []
    /// The place in the resident's own list of each row; empty when it is to be derived from scores.
    var residentRank: [Int32] = []
    /// The period of each row, -1 for none; empty without periods.
    var periodOfRow: [Int16] = []
    /// The stratum of each row, -1 for none; empty without strata.
    var stratumOfRow: [Int16] = []
    /// Yearly pay of each vacancy, NaN where not given; empty when no record says.
    var payOfVacancy: [Double] = []
    /// For each dimension column its values in ascending byte order.
    var dimensionValues: [[String]] = []
    /// For each dimension column the value of each resident, -1 for blank.
    var dimensionOfResident: [[Int32]] = []
    /// For each feature column the mean over each resident's rows, NaN where all are blank.
    var featureMean: [[Double]] = []
    /// For each part column the mean over each resident's rows.
    var partMean: [[Double]] = []

    /// The largest difference between a score and the sum of its logged parts over all rows; 0 without parts.
    public internal(set) var largestPartResidual = 0.0
    /// Rows whose score is not the sum of its logged parts to 1e-9.
    public internal(set) var rowsWithPartResidual = 0
    /// The line of the first such row as in an error, 1 = header; nil when there is none.
    public internal(set) var firstLineWithPartResidual: Int?
    /// Rows without a period in records that name periods: they stand in no period's figures.
    public var rowsWithoutPeriod: Int { periods.isEmpty ? 0 : periodOfRow.reduce(0) { $0 + ($1 < 0 ? 1 : 0) } }

    /// What a blank community is called wherever it is counted.
    public static let unknown = "(unknown)"

    /// Number of rows (a resident scored for a vacancy).
    public var rowCount: Int { vacancyOfRow.count }
    /// Number of residents, with those who have no vacancy at all.
    public var residentCount: Int { residents.count }

    /// The rows of one resident.
    func rows(of resident: Int) -> Range<Int> { Int(firstRow[resident])..<Int(firstRow[resident + 1]) }

    /// Makes a table from records held in memory, in any order.
    ///
    /// Line numbers in errors are as if the records stood in a file under a header.
    /// - Throws: `AuditInputError` listing every fault found, up to fifty.
    public init(records: some Sequence<AuditRecord>, columns: AuditColumns = AuditColumns()) throws(AuditInputError) {
        var builder = AuditTableBuilder(columns: columns)
        for record in records { builder.append(record) }
        self = try builder.finish()
    }

    init() {}

    /// The same records grouped by another of their dimensions, such as `dim_ward`.
    /// - Throws: `AuditInputError` when no column has that name.
    public func regrouped(by dimension: String) throws(AuditInputError) -> AuditTable {
        guard let place = columns.dimensions.firstIndex(of: dimension) else {
            throw AuditInputError(
                column: dimension, problem: "there is no dimension of this name",
                remedy: columns.dimensions.isEmpty
                    ? "Add a column whose name begins with dim_"
                    : "Use one of " + columns.dimensions.joined(separator: ", "))
        }
        var copy = self
        copy.communities = dimensionValues[place]
        copy.communityOfResident = dimensionOfResident[place]
        return copy
    }

    /// The same records without their further dimensions, so that none is crossed.
    public func withoutDimensions() -> AuditTable {
        var copy = self
        copy.columns.dimensions = []
        copy.dimensionValues = []
        copy.dimensionOfResident = []
        return copy
    }

    /// For each community the community of another grouping that most of its residents belong to; of equals the first in
    /// name order. Communities whose residents are all unknown there are left out.
    public func usualCommunity(in other: AuditTable) -> [String: String] {
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: other.communities.count), count: communities.count)
        for (own, whole) in zip(communityOfResident, other.communityOfResident) where own >= 0 && whole >= 0 {
            counts[Int(own)][Int(whole)] += 1
        }
        var usual: [String: String] = [:]
        for (own, counts) in counts.enumerated() {
            guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { continue }
            usual[communities[own]] = other.communities[place]
        }
        return usual
    }
}
