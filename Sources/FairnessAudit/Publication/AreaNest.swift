/// Which areas of a finer level lie in which areas of a coarser one, such as wards in boroughs.
public struct AreaNest: Sendable, Hashable, Codable {
    /// The finer level.
    public var child: String
    /// The coarser level.
    public var parent: String
    /// The coarser area of each finer one.
    public var parentOf: [String: String]

    /// States that the areas of one level lie in those of another.
    public init(child: String, parent: String, parentOf: [String: String]) {
        self.child = child
        self.parent = parent
        self.parentOf = parentOf
    }

    /// The nest that the residents of one table show; nil when some finer area lies in two coarser ones.
    ///
    /// - Parameters:
    ///   - child: the name of the finer level; `community` or a `dim_` column.
    ///   - parent: the name of the coarser level; likewise.
    public init?(of table: AuditTable, child: String, parent: String) {
        func column(_ name: String) -> (values: [String], codes: [Int32])? {
            if let place = table.columns.dimensions.firstIndex(of: name) {
                return (table.dimensionValues[place], table.dimensionOfResident[place])
            }
            return name == "community" ? (table.communities, table.communityOfResident) : nil
        }
        guard let fine = column(child), let coarse = column(parent) else { return nil }
        var parentOf: [String: String] = [:]
        for resident in fine.codes.indices where fine.codes[resident] >= 0 && coarse.codes[resident] >= 0 {
            let name = fine.values[Int(fine.codes[resident])]
            let whole = coarse.values[Int(coarse.codes[resident])]
            if let known = parentOf.updateValue(whole, forKey: name), known != whole { return nil }
        }
        self.init(child: child, parent: parent, parentOf: parentOf)
    }

    /// The nest that two tables of the same residents show; finer areas that lie in several coarser ones are left out.
    ///
    /// - Parameters:
    ///   - fine: the records by the finer level.
    ///   - coarse: the same records by the coarser level.
    public init(of fine: AuditTable, as child: String, in coarse: AuditTable, as parent: String) {
        var parents: [Int32: Int32] = [:]
        for (own, whole) in zip(fine.communityOfResident, coarse.communityOfResident) where own >= 0 {
            if let known = parents[own], known != whole { parents[own] = -1 } else { parents[own] = whole }
        }
        var parentOf: [String: String] = [:]
        for (own, whole) in parents where whole >= 0 {
            parentOf[fine.communities[Int(own)]] = coarse.communities[Int(whole)]
        }
        self.init(child: child, parent: parent, parentOf: parentOf)
    }
}
