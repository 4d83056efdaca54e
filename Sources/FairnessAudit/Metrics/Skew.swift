import Foundation

/// V7: skew at k, NDKL and the infeasible index (Geyik, Ambler and Kenthapadi 2019).
public struct Skew: Sendable, Hashable {
    /// ln(seen in top k / k × pool share) of each community, both summed over vacancies first; −∞ when none was seen.
    public var skewAtK: [Double]
    /// Normalised discounted Kullback-Leibler divergence over the top k, mean over vacancies.
    public var ndkl: Double
    /// Number of (place, community) with fewer seen than floor(place × pool share), over all vacancies.
    public var infeasibleIndex: Int
    /// Names of the communities.
    public var communities: [String]
}

func skew(_ lists: VacancyLists, _ table: AuditTable, _ parameters: AuditParameters) -> Skew {
    let groups = lists.communities.count
    var seen = [Double](repeating: 0, count: groups)
    var expected = seen
    var ndkl = MeanOf()
    var infeasible = 0
    for vacancy in 0..<lists.count {
        let list = lists.list(vacancy)
        let top = list.top(parameters.k, table)
        guard top > 0 else { continue }
        let share = list.sizes().map { Double($0) / Double(list.count) }
        var counts = [Int](repeating: 0, count: groups)
        var sum = 0.0
        var weights = 0.0
        for (place, group) in list.groups.prefix(top).enumerated() {
            counts[Int(group)] += 1
            let weight = attention(place + 1)
            var divergence = 0.0
            for other in 0..<groups {
                if counts[other] > 0 {
                    let part = Double(counts[other]) / Double(place + 1)
                    divergence += part * log(part / share[other])
                }
                if counts[other] < floorOf(Double(place + 1) * share[other]) { infeasible += 1 }
            }
            sum += weight * divergence
            weights += weight
        }
        ndkl.add(sum / weights)
        for group in 0..<groups {
            seen[group] += Double(counts[group])
            expected[group] += Double(top) * share[group]
        }
    }
    return Skew(
        skewAtK: zip(seen, expected).map { $1 > 0 ? log($0 / $1) : .nan }, ndkl: ndkl.value,
        infeasibleIndex: infeasible, communities: lists.communities)
}

/// The whole part of a product of a place and a share, forgiving 1e-12 of rounding.
func floorOf(_ value: Double) -> Int { Int((value + 1e-12).rounded(.down)) }

/// The next whole number from a product of a place and a share, forgiving 1e-12 of rounding.
func ceilingOf(_ value: Double) -> Int { Int((value - 1e-12).rounded(.up)) }
