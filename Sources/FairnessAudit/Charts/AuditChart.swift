/// A chart as figures, without any drawing; every figure in it also stands in a table.
public enum AuditChart: Sendable, Hashable {
    /// One community of a forest plot.
    public struct ForestRow: Sendable, Hashable {
        /// Its name.
        public var label: String
        /// Its ratio to the rest.
        public var ratio: Double
        /// The ratio's interval; nil when there is none.
        public var interval: Interval?
        /// Its verdict.
        public var verdict: AuditVerdict
    }

    /// One community of a map.
    public struct Tile: Sendable, Hashable {
        /// Its name.
        public var label: String
        /// Its column, from 0.
        public var column: Int
        /// Its row, from 0.
        public var row: Int
        /// Its verdict.
        public var verdict: AuditVerdict
    }

    /// One community over periods.
    public struct Line: Sendable, Hashable {
        /// Its name.
        public var label: String
        /// Its ratio in each period; NaN for a gap.
        public var ratios: [Double]
    }

    /// Ratios with intervals and the band within which a gap has no practical weight.
    case forest(title: String, description: String, rows: [ForestRow], band: Interval)
    /// Verdicts on a grid of tiles.
    case tiles(title: String, description: String, tiles: [Tile])
    /// Ratios over periods.
    case trend(title: String, description: String, periods: [String], lines: [Line], band: Interval)
}
