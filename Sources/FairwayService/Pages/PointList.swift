import MatchingEngine

/// The parts of a score as whole points out of 100 that add up to the whole.
///
/// Rounding each part on its own would make lists that do not add up, so the largest remainders are rounded up until the
/// total is reached, and no part gets more points than it can have.
struct PointList: Hashable, Sendable {
    struct Line: Hashable, Sendable {
        let name: String
        let points: Int
        let of: Int
    }

    let lines: [Line]
    /// The sum of the points, 0…100.
    let total: Int

    init(score: Double, parts: [ScorePart]) {
        let total = Int((score * 100).rounded())
        let possible = Self.shared(100, by: parts.map { $0.of * 100 }, limits: parts.map { _ in 100 })
        let points = Self.shared(total, by: parts.map { $0.points * 100 }, limits: possible)
        lines = parts.indices.map { place in
            Line(name: Self.words(parts[place].name), points: points[place], of: possible[place])
        }
        self.total = points.reduce(0, +)
    }

    private static func shared(_ total: Int, by values: [Double], limits: [Int]) -> [Int] {
        var whole = zip(values, limits).map { value, limit in min(Int(value + 1e-9), limit) }
        let order = values.indices.sorted {
            let (left, right) = (values[$0] - Double(whole[$0]), values[$1] - Double(whole[$1]))
            return left != right ? left > right : $0 < $1
        }
        var left = total - whole.reduce(0, +)
        for place in order where left > 0 && whole[place] < limits[place] {
            whole[place] += 1
            left -= 1
        }
        return whole
    }

    private static func words(_ name: String) -> String {
        switch name {
        case "essential skills": "Skills the job needs"
        case "desirable skills": "Skills that would help"
        case "similar work": "Work like this before"
        case "travel time": "Travel time"
        default: name.prefix(1).uppercased() + name.dropFirst()
        }
    }
}
